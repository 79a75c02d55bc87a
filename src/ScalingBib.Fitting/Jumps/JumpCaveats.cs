using System.Globalization;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Fitting.Jumps;

/// <summary>Limits of the evidence behind a verdict, in plain words.</summary>
internal static class JumpCaveats
{
    private const double WideGap = 1;

    public static EquatableArray<string> Of(JumpTask task, ScoreLevels levels, JudgedPoints points, double? deviation)
    {
        var caveats = new List<string>();
        var series = task.Series;
        if (!levels.IsFloorKnown) caveats.Add("Floor unknown: the rise is judged on the scale from 0 to the ceiling.");
        if (!points.IsNoiseStated) caveats.Add("The noise of these points is not stated: it is estimated from their scatter about the best shape.");
        else if (deviation > 0) caveats.Add(Say($"The points scatter more than their stated noise explains: a standard deviation of {deviation / Math.Abs(levels.WorkPerUnit):0.000} between models is allowed for."));
        for (var i = 1; i < points.Different.Length; i++)
            if (points.Different[i] - points.Different[i - 1] > WideGap)
                caveats.Add(Say($"Coarse grid: nothing was measured between {ScaleText.Of(points.DifferentX[i - 1])} and {ScaleText.Of(points.DifferentX[i])}, a gap of {points.Different[i] - points.Different[i - 1]:0.##} decades."));
        if (points.Different.Length < points.Count) caveats.Add("Some scales were measured more than once: their points are judged together.");
        if (series.Axes.Count > 1 && Varies(task)) caveats.Add("Another scale grows along with this one: what rises may be due to either.");
        AddTraining(caveats, series);
        if (series.Axes[task.Axis].DerivedBy is { } rule) caveats.Add($"Derived axis: the scale is computed by {rule}, not stated by the source.");
        var digitised = series.Points.Count(point => point.Excluded is null && (point.Provenance ?? series.Provenance).Extraction == Extraction.Digitised);
        if (digitised > 0) caveats.Add(Say($"Digitised: {digitised} of {points.Count} points are read off a figure."));
        return caveats.ToEquatableArray();
    }

    private static void AddTraining(List<string> caveats, DataSeries series)
    {
        if (series.Axes.All(axis => axis.Scope != ScaleScope.WithinTraining)) return;
        caveats.Add("Within training: the points are moments of one run, so that this verdict says nothing about larger models.");
        foreach (var axis in series.Axes)
            foreach (var happening in axis.Events) caveats.Add(Say($"At {ScaleText.Of(happening.At)} of the {axis.Kind.ToString().ToLowerInvariant()}: {happening.What}; a jump there may be due to that."));
    }

    private static bool Varies(JumpTask task)
    {
        for (var axis = 0; axis < task.Series.Axes.Count; axis++)
            if (axis != task.Axis && task.Series.Points.Where(point => point.Excluded is null).Select(point => point.X[axis]).Distinct().Skip(1).Any()) return true;
        return false;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
