using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a figure of a verdict says in words, all made from its numbers.</summary>
internal sealed class JumpVerdictWords(FigureEvidence evidence, EquatableArray<DrawnSeries> series, JumpRecord jump, bool showsBars)
{
    private readonly DrawnSeries item = series[0];

    public string Source => SourceWords.Line(evidence, [item.Series.Provenance], true);

    public IReadOnlyList<string> Subtitle => [Sentence.Ended($"Verdict: {JumpWords.Verdict(jump)}"), showsBars ? $"Bars: {Methods}." : ""];

    public string Description => Sentence.Join([Change(), $"Jump verdict: {JumpWords.Verdict(jump)}.", .. Curves(), Onset()]);

    public string Caption => Sentence.Join(
    [
        $"Horizontal axis: {ScaleWords.Name(item.Series.Axes[0])}, logarithmic.",
        $"Vertical axis: {item.Evidence.Metric.Name.ToLowerInvariant()}, linear.",
        Methods.Length > 0 ? $"Bars: {Methods}; {(showsBars ? "one narrower than its marker does not show" : "all are narrower than their markers and do not show")}." : "Bars: none, as the source states no noise.",
        $"Jump verdict: {Sentence.Ended(jump.Words)}",
        .. Curves(),
        Onset(),
        ExclusionWords.Of(item.Series.Points),
        Source,
    ]);

    private string Methods => Sentence.List([.. item.Series.Points.Select(item.Bar).OfType<PointBar>().Select(bar => bar.Method).Distinct(StringComparer.Ordinal)]);

    private string Change()
    {
        var points = item.Fitted.ToList();
        if (points.Count == 0) return "";
        return $"{item.Series.Label}: {item.Evidence.Metric.Name.ToLowerInvariant()} {ChangeWords.Of(item.Values, points[0].Y, points[^1].Y, null)}, "
            + $"between {item.ScaleText(points[0].X[0])} and {item.ScaleText(points[^1].X[0])}, over {Sentence.Count(points.Count, "point")}.";
    }

    private IEnumerable<string> Curves() => new[] { (Name: "Dash-dotted", Shape: JumpWords.Best(jump, ShapeClass.Smooth)), (Name: "Solid", Shape: JumpWords.Best(jump, ShapeClass.Steep)) }
        .Where(curve => curve.Shape is not null)
        .Select(curve => $"{curve.Name}: the best {VerdictNames.Of(curve.Shape!.Class)} shape ({curve.Shape.Name}), {(curve.Shape.IsRejected ? "rejected" : "not rejected")}, deviance {Numbers.Significant(curve.Shape.Deviance, 3)}.");

    private string Onset() => jump is { OnsetLow: { } low, OnsetHigh: { } high }
        ? $"Shaded: {ScaleWords.Short(item.Scale, low)} to {ScaleWords.Short(item.Scale, high)}, the shortest run of tested scales that holds the place where half of the rise is passed ({JumpWords.Level(series[0].Evidence)})."
        : "";
}
