using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Fitting.Claims;

/// <summary>A series with all that was computed of it.</summary>
/// <param name="Paper">Its paper.</param>
/// <param name="Series">The series.</param>
/// <param name="Jump">The verdict on it; <c>null</c> where none was asked for.</param>
/// <param name="Fits">Its fits; none where none were asked for.</param>
public sealed record MeasuredSeries(EntryRef Paper, DataSeries Series, JumpRecord? Jump, EquatableArray<FitRecord> Fits)
{
    /// <summary>Different places on the scale with the most of them.</summary>
    internal int Scales => Axes.Max(Count);

    /// <summary>Width of the widest scale in factors of ten.</summary>
    internal double Decades => Axes.Max(Span);

    private IEnumerable<int> Axes => Enumerable.Range(0, Series.Axes.Count);

    private IEnumerable<DataPoint> Points => Series.Points.Where(point => point.Excluded is null);

    private int Count(int axis) => Points.Select(point => point.X[axis]).Distinct().Count();

    private double Span(int axis) => Points.Any() ? Math.Log10(Points.Max(point => point.X[axis]) / Points.Min(point => point.X[axis])) : 0;
}
