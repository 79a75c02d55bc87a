using System.Globalization;
using ScalingBib.Fitting.Intervals;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Fitting;

/// <summary>What a reader should know of where the points come from and where they lie between chance and perfection, in plain words.</summary>
internal static class SourceCaveats
{
    // Half of the points: fewer leave a curve to see. Within noise means within two standard errors.
    private const double ManyNear = 0.5;

    /// <summary>The caveats, in the order of <c>spec.md</c>, section 3.9.</summary>
    public static IEnumerable<string> Of(FitTask task, PreparedFit fit)
    {
        if (!fit.Indices.Any(i => NoiseOf(task.Series, i) is Uncertainty.Seeds)) yield return "Single seed: no repeated runs are stated, so how far another run would land from these points is not measured.";
        foreach (var caveat in Levels(task, fit)) yield return caveat;
        var digitised = fit.Indices.Count(i => ReadingErrors.ResolutionOf(task.Series, i) > 0 || ProvenanceOf(task.Series, i).Extraction == Extraction.Digitised);
        if (digitised > 0) yield return Say($"Digitised: {Of(digitised, fit)} read off a figure.{(fit.Indices.Any(i => ReadingErrors.ResolutionOf(task.Series, i) > 0) ? " The reading error of each parameter is stated by itself." : " No resolution is stated, so what the reading moved is not known.")}");
        var restated = fit.Indices.Count(i => ProvenanceOf(task.Series, i).Extraction == Extraction.Restated);
        if (restated > 0) yield return Say($"Restated: {Of(restated, fit)} printed in another paper than the one that measured it.");
        var derived = fit.Indices.Count(i => ProvenanceOf(task.Series, i).Extraction == Extraction.Derived);
        if (derived > 0) yield return Say($"Derived: {Of(derived, fit)} computed from other stated numbers.");
        foreach (var axis in task.Series.Axes)
            if (axis.DerivedBy is { } rule) yield return $"Derived axis: the scale is computed by {rule}, not stated by the source.";
        if (task.Series.Axes.Any(axis => axis.Scope == ScaleScope.WithinTraining)) yield return "Within training: the points are moments of one run, where a change of the learning rate bends the curve as scale does not.";
        if (task.Series.SecondExtraction is null && digitised > 0) yield return "Second extraction missing: nobody has read these points twice.";
    }

    private static IEnumerable<string> Levels(FitTask task, PreparedFit fit)
    {
        if (task.Metric.Kind != MetricKind.Proportion) yield break;
        var floor = task.Series.Floor ?? task.Metric.Floor;
        if (!floor.IsKnown) yield return "Floor unknown: the chance level of this task is not stated, so a small score may be chance.";
        else if (Near(floor.Value.Value) is var low && low >= ManyNear * fit.Points.Count && low > 0) yield return Say($"Near floor: {Of(low, fit)} within noise of chance ({floor.Value.Value:G3}), where progress does not show.");
        if (task.Metric.Ceiling.IsKnown && Near(task.Metric.Ceiling.Value.Value) is var high && high >= ManyNear * fit.Points.Count && high > 0)
            yield return Say($"Near ceiling: {Of(high, fit)} within noise of the best possible value ({task.Metric.Ceiling.Value.Value:G3}), where progress does not show.");

        int Near(double level) => Enumerable.Range(0, fit.Points.Count).Count(i => IsNear(fit.Points[i].Y, level, NoiseOf(task.Series, fit.Indices[i])));
    }

    private static bool IsNear(double y, double level, Uncertainty? noise) => noise switch
    {
        Uncertainty.Items items when y is >= 0 and <= 1 => Math.Abs(y - level) <= 2 * Math.Sqrt(y * (1 - y) / items.Count) + 0.5 / items.Count,
        Uncertainty.StandardError error => Math.Abs(y - level) <= 2 * error.Value,
        Uncertainty.Seeds seeds => Math.Abs(y - level) <= 2 * seeds.StandardDeviation / Math.Sqrt(seeds.Count),
        Uncertainty.Digitising digitising => Math.Abs(y - level) <= digitising.Resolution,
        _ => false,
    };

    private static Uncertainty? NoiseOf(DataSeries series, int index) => series.Points[index].Uncertainty ?? series.Uncertainty;

    private static Provenance ProvenanceOf(DataSeries series, int index) => series.Points[index].Provenance ?? series.Provenance;

    private static string Of(int count, PreparedFit fit) => count == fit.Points.Count
        ? count == 1 ? "the only point is" : Say($"all {count} points are")
        : Say($"{count} of {fit.Points.Count} points {(count == 1 ? "is" : "are")}");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
