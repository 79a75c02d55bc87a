using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>What one panel of a money shot says in words.</summary>
internal sealed class MoneyShotPanelWords(DrawnPanel panel, bool showsBars, bool isSmall)
{
    private const int MostPredictionsTold = 6;

    public string Title => panel.Title;

    public string Description => Sentence.Join(
    [
        .. new ChangeOfSeries(panel).Sentences(),
        showsBars && Methods.Length > 0 ? $"Bars are {Methods}." : "",
        .. ChanceSentences(),
    ]);

    public string Caption => Sentence.Join(
    [
        $"Horizontal axis: {ScaleWords.Name(panel.First.Series.Axes[0])}, logarithmic{(panel.First.Scale == ScaleKind.PretrainingLoss ? ", falling from left to right" : "")}{Definition()}.",
        Runs(),
        $"Vertical axis: {panel.First.Evidence.Metric.Name.ToLowerInvariant()}, {(panel.First.IsLoss ? "logarithmic" : "linear")}.",
        NoiseWords.Bars(panel.Series, showsBars),
        .. panel.Series.SelectMany(FitSentences),
        .. panel.Series.Select(Predicted),
        .. panel.Laws.Select(law => $"Dash-dotted: {law.Label}, as the paper prints it; dotted where no point lies."),
        new EventLines(panel.Series, isSmall).Sentence,
        .. ChanceSentences(),
        .. panel.Ceilings.Select(level => $"The ceiling is {panel.First.Values.Text(level.Value)} ({level.Basis.TrimEnd('.')})."),
        Shaded(),
        JumpWords.Of(panel.Series),
        ExclusionWords.Of(panel.Series.SelectMany(item => item.Series.Points)),
        .. panel.Series.Select(Missing),
        .. panel.Series.SelectMany(Second),
        .. panel.Series.SelectMany(item => DrawnFit.NotDrawn(item.Evidence)),
    ]);

    public bool Draws(ReportedLaw law) => panel.Laws.Contains(law);

    private string Methods => NoiseWords.Methods(panel.Series);

    private string Whose(DrawnSeries item) => panel.IsSingle ? "" : $" of {item.Name}";

    private string Runs()
    {
        if (!panel.First.IsRun) return "";
        var dense = panel.Series.Where(SeriesMarks.IsLine).Select(item => $"{Numbers.Count(item.Series.Points.Count)}{Whose(item)}").ToList();
        return "Within one training run: each line joins the checkpoints of one run, and no point is another model."
            + (dense.Count == 0 ? "" : $" A line passes through every checkpoint ({string.Join("; ", dense)}), and a few of them are marked.");
    }

    private string Shaded() => MoneyShotPlot.GapOf(panel) is not { } gap ? ""
        : gap.IsOnset ? $"Shaded: the onset, the tested sizes {gap.Words(panel.First)} between which the curve passes half of its rise ({JumpWords.Level(panel.First.Evidence)})."
        : $"Shaded: the gap between the neighbouring tested sizes {gap.Words(panel.First)}, in which the measured values pass half of their rise.";

    /// <summary>What the source leaves open; a line is never drawn across it.</summary>
    private string Missing(DrawnSeries item) => item.Series.Missing.IsEmpty
        ? ""
        : $"Without a value{Whose(item)}: {string.Join("; ", item.Series.Missing.Select(missing => $"{missing.Label} ({missing.Reason.TrimEnd('.')})"))}{(item.IsRun && item.Series.Missing.Any(missing => !missing.X.IsEmpty) ? ", where the line is broken" : "")}.";

    private IEnumerable<string> Second(DrawnSeries item)
    {
        if (item.Series.SecondExtraction is not { } second) yield break;
        yield return $"Small open marks beside the points{Whose(item)}: {Sentence.Count(second.Readings.Count, "value")} of {Numbers.Count(item.Series.Points.Count)} read a second time "
            + $"({second.Provenance.Locator}, by {second.Provenance.By}); the same height is agreement.";
    }

    private string Predicted(DrawnSeries item)
    {
        var predictions = item.Predicted.ToList();
        if (predictions.Count == 0) return "";
        var told = predictions.Take(MostPredictionsTold).Select(one => $"{item.Values.Text(one.Y!.Value)} at {item.ScaleText(one.X[0])}");
        return $"Large open marks{Whose(item)}: predictions, with {PredictionMarks.Bars(item)}: {Sentence.List([.. told])}{(predictions.Count > MostPredictionsTold ? " and others" : "")}.";
    }

    private string Definition()
    {
        var definitions = panel.Series.Select(item => item.Series.Axes[0].Definition).Distinct(StringComparer.Ordinal).ToList();
        return definitions is [{ Length: > 0 } definition] ? $" ({definition.TrimEnd('.')})" : "";
    }

    private IEnumerable<string> FitSentences(DrawnSeries item)
    {
        foreach (var (fit, index) in item.Fits.Select((fit, index) => (fit, index)))
        {
            var range = fit.Record.Range[0];
            yield return $"{(panel.IsSingle ? "" : $"{item.Name}: ")}{FitWords.Sentence(fit.Law, fit.Record, item.Scale)}; "
                + $"intervals: {FitWords.Intervals(fit.Record)}; the curve is whole from {ScaleWords.Short(item.Scale, range.Min)} to {ScaleWords.Short(item.Scale, range.Max)}, where the fitted points lie, and dashed outside.";
            if (index == 0) yield return Band(fit);
            foreach (var caveat in fit.Record.Caveats) yield return Sentence.Capital(Sentence.Ended(caveat));
        }
    }

    private string Band(DrawnFit fit) => !CurveBands.Has(fit.Record) ? "It has no band, as no errors of its parameters could be had."
        : MoneyShotPlot.HasBands(panel) ? NoiseWords.Band(fit.Record) : "Its band is left out for legibility.";

    private IEnumerable<string> ChanceSentences()
    {
        foreach (var group in panel.Series.GroupBy(item => item.Chance))
            if (group.Key is { } chance) yield return $"Chance is {panel.First.Values.Text(chance.Value)} ({chance.Basis.TrimEnd('.')}).";
        var unknown = panel.Series.Select(item => item.Series.Floor ?? item.Evidence.Metric.Floor).Where(floor => !floor.IsKnown).Select(floor => floor.Reason!).Distinct(StringComparer.Ordinal);
        if (!panel.First.IsLoss)
            foreach (var reason in unknown) yield return $"Chance is not known: {Sentence.Ended(reason)}";
    }
}
