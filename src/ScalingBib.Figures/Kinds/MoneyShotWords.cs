using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a money shot says in words, all made from its numbers.</summary>
internal sealed class MoneyShotWords(FigureEvidence evidence, EquatableArray<DrawnSeries> series, bool showsBars)
{
    private const int MostPredictionsTold = 6;

    public string Source => SourceWords.Line(evidence, evidence.Series.Select(item => item.Series.Provenance), series.Any(item => !item.Fits.IsEmpty));

    public IReadOnlyList<string> Subtitle =>
    [
        Sentence.Ended(What() + Shots() + Within()),
        showsBars ? $"Bars: {Methods()}." : "",
    ];

    public string Description => Sentence.Join(series.SelectMany(Describe).Append(showsBars ? $"Bars are {Methods()}." : "").Concat(ChanceSentences()));

    public string Caption => Sentence.Join(
    [
        $"Horizontal axis: {ScaleWords.Name(series[0].Series.Axes[0])}, logarithmic{(series[0].Scale == ScaleKind.PretrainingLoss ? ", falling from left to right" : "")}{Definition()}.",
        Runs(),
        $"Vertical axis: {series[0].Evidence.Metric.Name.ToLowerInvariant()}, {(IsLoss ? "logarithmic" : "linear")}.",
        Methods() is { Length: > 0 } bars
            ? $"Bars: {bars}; {(showsBars ? "one narrower than its marker does not show" : "all are narrower than their markers and do not show")}."
            : "Bars: none, as the source states no noise.",
        .. series.SelectMany(FitSentences),
        .. series.Select(Predicted),
        .. evidence.Laws.Where(LawCurve.IsCurve).Select(law => law.Label).Select(label => $"Dash-dotted: {label}, as the paper prints it; dotted where no point lies."),
        .. evidence.Laws.Where(law => !LawCurve.IsCurve(law)).Select(law => $"Not drawn here: {law.Label}, which is a surface over {Sentence.List([.. LawCurve.Family(law.Law).Scales.Select(ScaleWords.Name)])}."),
        new EventLines(series).Sentence,
        .. ChanceSentences(),
        Gap() is not { } gap ? ""
            : gap.IsOnset ? $"Shaded: the onset, the tested sizes {GapWords(gap)} between which the curve passes half of its rise ({JumpWords.Level(series[0].Evidence)})."
            : $"Shaded: the gap between the neighbouring tested sizes {GapWords(gap)}, in which the measured values pass half of their rise.",
        JumpWords.Of(series),
        ExclusionWords.Of(series.SelectMany(item => item.Series.Points)),
        .. series.SelectMany(Second),
        .. series.SelectMany(item => DrawnFit.NotDrawn(item.Evidence)),
        Source,
    ]);

    /// <summary>Whose path the points are: a reader must not take checkpoints for models.</summary>
    private string Within() => !series[0].IsRun ? "" : series.Count == 1 ? ", within one training run" : ", each curve within one training run";

    private string Runs()
    {
        if (!series[0].IsRun) return "";
        var dense = series.Where(SeriesMarks.IsLine).Select(item => $"{Numbers.Count(item.Series.Points.Count)}{(series.Count == 1 ? "" : $" of {item.Name}")}").ToList();
        return "Within one training run: each line joins the checkpoints of one run, and no point is another model."
            + (dense.Count == 0 ? "" : $" A line passes through every checkpoint ({string.Join("; ", dense)}), and a few of them are marked.");
    }

    private IEnumerable<string> Second(DrawnSeries item)
    {
        if (item.Series.SecondExtraction is not { } second) yield break;
        yield return $"Small open marks beside the points{(series.Count == 1 ? "" : $" of {item.Name}")}: {Sentence.Count(second.Readings.Count, "value")} of {Numbers.Count(item.Series.Points.Count)} read a second time "
            + $"({second.Provenance.Locator}, by {second.Provenance.By}); the same height is agreement.";
    }

    private string Predicted(DrawnSeries item)
    {
        var predictions = item.Predicted.ToList();
        if (predictions.Count == 0) return "";
        var told = predictions.Take(MostPredictionsTold).Select(one => $"{item.Values.Text(one.Y!.Value)} at {item.ScaleText(one.X[0])}");
        return $"Large open marks{(series.Count == 1 ? "" : $" of {item.Name}")}: predictions, with {PredictionMarks.Bars(item)}: {Sentence.List([.. told])}{(predictions.Count > MostPredictionsTold ? " and others" : "")}.";
    }

    private bool IsLoss => series[0].Evidence.Metric.Kind == MetricKind.Loss;

    private HalfRise? Gap() => MoneyShotPlot.GapOf(series);

    private string GapWords(HalfRise gap) => $"{ScaleWords.Short(series[0].Scale, gap.Before.X)} and {ScaleWords.Short(series[0].Scale, gap.After.X)}";

    private string What() => evidence.Paper is null && series.Count > 1 ? Sentence.Count(series.Count, "group") : series.Count == 1 ? series[0].Series.Label : CommonName.Split([.. series.Select(item => item.Series.Label)]).Common is { Length: > 0 } common ? common : series[0].Evidence.Metric.Name;

    private string Shots()
    {
        var shots = series.Select(item => item.Series.Protocol.Shots).Distinct().ToList();
        return shots is [{ } count and > 1] ? $", {Numbers.Count(count)} examples in context" : "";
    }

    private string Definition()
    {
        var definitions = series.Select(item => item.Series.Axes[0].Definition).Distinct(StringComparer.Ordinal).ToList();
        return definitions is [{ Length: > 0 } definition] ? $" ({definition.TrimEnd('.')})" : "";
    }

    private string Methods() => Sentence.List([.. series.SelectMany(item => item.Series.Points.Select(item.Bar)).OfType<PointBar>().Select(bar => bar.Method).Distinct(StringComparer.Ordinal)]);

    private IEnumerable<string> Describe(DrawnSeries item)
    {
        var points = item.Fitted.ToList();
        if (points.Count == 0) yield break;
        var (first, last) = (points[0], points[^1]);
        var irreducible = item.Fits.IsEmpty ? null : FitWords.Irreducible(item.Fits[0].Record);
        yield return points.Count == 1
            ? $"{item.Series.Label}: {item.Values.Text(first.Y)} at {item.ScaleText(first.X[0])}."
            : $"{item.Series.Label}: {item.Evidence.Metric.Name.ToLowerInvariant()} {ChangeWords.Of(item.Values, first.Y, last.Y, irreducible, item.Chance?.Value)}, "
                + $"between {item.ScaleText(first.X[0])} and {item.ScaleText(last.X[0])}, over {Sentence.Count(points.Count, item.IsRun ? "checkpoint" : "point")}{(item.IsRun ? " of one training run" : "")}.";
        if (series.Count == 1 && Gap() is { } gap)
            yield return $"Half of the rise is passed between {GapWords(gap)} {ScaleWords.Name(item.Series.Axes[0])} ({item.Values.Short(gap.Before.Y)} to {item.Values.Short(gap.After.Y)}).";
        foreach (var fit in item.Fits) yield return FitWords.Sentence(fit.Law, fit.Record, item.Scale) + ".";
    }

    private IEnumerable<string> FitSentences(DrawnSeries item)
    {
        foreach (var (fit, index) in item.Fits.Select((fit, index) => (fit, index)))
        {
            var range = fit.Record.Range[0];
            var whose = series.Count == 1 ? "" : $"{item.Name}: ";
            yield return $"{whose}{FitWords.Sentence(fit.Law, fit.Record, item.Scale)}; "
                + $"intervals: {FitWords.Intervals(fit.Record)}; the curve is whole from {ScaleWords.Short(item.Scale, range.Min)} to {ScaleWords.Short(item.Scale, range.Max)}, where the fitted points lie, and dashed outside.";
            if (index == 0) yield return MoneyShotPlot.HasBands(series) ? $"Band: {FitWords.Band(fit.Record)}." : "Its band is left out for legibility.";
            foreach (var caveat in fit.Record.Caveats) yield return Sentence.Capital(Sentence.Ended(caveat));
        }
    }

    private IEnumerable<string> ChanceSentences()
    {
        foreach (var group in series.GroupBy(item => item.Chance))
            if (group.Key is { } chance) yield return $"Chance is {series[0].Values.Text(chance.Value)} ({chance.Basis.TrimEnd('.')}).";
        var unknown = series.Select(item => item.Series.Floor ?? item.Evidence.Metric.Floor).Where(floor => !floor.IsKnown).Select(floor => floor.Reason!).Distinct(StringComparer.Ordinal);
        if (!IsLoss)
            foreach (var reason in unknown) yield return $"Chance is not known: {Sentence.Ended(reason)}";
    }
}
