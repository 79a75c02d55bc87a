using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>Where curves are evaluated, and how they are parted at the ends of the data.</summary>
internal static class CurveSample
{
    private const int Steps = 240;

    /// <summary>Scales across the plot at even places, with the ends of the fitted range among them.</summary>
    public static EquatableArray<double> Scales(PlotArea area, FittedRange? range)
    {
        var scales = new List<double>(Steps + 3);
        for (var i = 0; i <= Steps; i++) scales.Add(area.XAxis.At((double)i / Steps));
        if (range is null) return scales.ToEquatableArray();
        foreach (var end in (double[])[range.Min, range.Max])
            if (end >= area.XAxis.Min && end <= area.XAxis.Max && !scales.Contains(end)) scales.Add(end);
        scales.Sort();
        return scales.ToEquatableArray();
    }

    /// <summary>The places before, inside and after the fitted range, first and last; neighbours share their border place.</summary>
    /// <param name="scales">Scales in ascending order.</param>
    /// <param name="range">The fitted range.</param>
    public static IEnumerable<(int From, int To, bool IsInside)> Stretches(EquatableArray<double> scales, FittedRange range)
    {
        var first = 0;
        while (first < scales.Count - 1 && scales[first] < range.Min) first++;
        var last = scales.Count - 1;
        while (last > first && scales[last] > range.Max) last--;
        if (first > 0) yield return (0, first, false);
        if (last > first) yield return (first, last, true);
        if (last < scales.Count - 1) yield return (last, scales.Count - 1, false);
    }

    /// <summary>The curve before, inside and after the fitted range, placed on the plot; dashes begin at the data.</summary>
    public static IEnumerable<(IReadOnlyList<(double X, double Y)> Part, LineStyle Style)> Parts(PlotArea area, EquatableArray<double> scales, Func<int, double> valueAt, FittedRange range)
    {
        foreach (var (from, to, isInside) in Stretches(scales, range))
        {
            var part = new (double X, double Y)[to - from + 1];
            for (var i = from; i <= to; i++) part[i - from] = Place(area, scales[i], valueAt(i));
            if (from == 0 && !isInside) Array.Reverse(part);
            yield return (part, isInside ? LineStyle.Solid : LineStyle.Dashed);
        }
    }

    /// <summary>The curve before, inside and after the fitted range; neighbours share their border point.</summary>
    public static IEnumerable<(IReadOnlyList<CurvePoint> Part, LineStyle Style)> Parts(IReadOnlyList<CurvePoint> curve, FittedRange range)
    {
        yield return ([.. curve.Where(point => point.X <= range.Min).Reverse()], LineStyle.Dashed);
        yield return ([.. curve.Where(point => point.X >= range.Min && point.X <= range.Max)], LineStyle.Solid);
        yield return ([.. curve.Where(point => point.X >= range.Max)], LineStyle.Dashed);
    }

    public static (double X, double Y) Place(PlotArea area, double x, double y) => (area.X(x), area.Y(y));
}
