using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a money shot says in words, all made from its numbers.</summary>
internal sealed class MoneyShotWords
{
    private readonly FigureEvidence evidence;
    private readonly DrawnSeries[] barred;
    private readonly DrawnSeries[] series;
    private readonly MoneyShotPanelWords[] panels;

    /// <param name="evidence">The figure.</param>
    /// <param name="panels">Its panels.</param>
    /// <param name="showsBars">For each, whether a bar is longer than its marker.</param>
    /// <param name="isSmall">True where plots have room for little text.</param>
    public MoneyShotWords(FigureEvidence evidence, EquatableArray<DrawnPanel> panels, IReadOnlyList<bool> showsBars, bool isSmall)
    {
        this.evidence = evidence;
        series = [.. panels.SelectMany(panel => panel.Series)];
        barred = [.. panels.Where((_, i) => showsBars[i]).SelectMany(panel => panel.Series)];
        this.panels = [.. panels.Select((panel, i) => new MoneyShotPanelWords(panel, showsBars[i], isSmall))];
    }

    public string Source => SourceWords.Line(evidence, series.Select(item => item.Series.Provenance), series.Any(item => !item.Fits.IsEmpty));

    public IReadOnlyList<string> Subtitle =>
    [
        Sentence.Ended(What() + Shots() + Within()),
        barred.Length > 0 ? $"Bars: {NoiseWords.Methods(barred)}." : "",
    ];

    public string Description => panels is [var only] ? only.Description : Sentence.Join(panels.Select((panel, i) => $"Panel {Numbers.Count(i + 1)}, {Sentence.Ended(panel.Title)} {panel.Description}"));

    public string Caption => Sentence.Join(
    [
        .. panels is [var only] ? [only.Caption] : panels.Select((panel, i) => $"Panel {Numbers.Count(i + 1)}, {Sentence.Ended(panel.Title)} {panel.Caption}"),
        .. evidence.Laws.Where(law => !LawCurve.IsCurve(law)).Select(law => $"Not drawn here: {law.Label}, which is a surface over {Sentence.List([.. LawCurve.Family(law.Law).Scales.Select(ScaleWords.Name)])}."),
        .. evidence.Laws.Where(law => LawCurve.IsCurve(law) && !panels.Any(panel => panel.Draws(law))).Select(law => $"Not drawn: {law.Label}, whose values have the unit of no panel."),
        Source,
    ]);

    private string What()
    {
        if (evidence.Paper is null && series.Length > 1) return Sentence.Count(series.Length, "group");
        if (series.Length == 1) return series[0].Series.Label;
        if (CommonName.Split([.. series.Select(item => item.Series.Label)]).Common is { Length: > 0 } common) return common;
        return Sentence.Capital(Sentence.List([.. series.Select(item => item.Evidence.Metric.Name).Distinct(StringComparer.Ordinal).Select((name, i) => i == 0 ? name : name.ToLowerInvariant())]));
    }

    private string Shots()
    {
        var shots = series.Select(item => item.Series.Protocol.Shots).Distinct().ToList();
        return shots is [{ } count and > 1] ? $", {Numbers.Count(count)} examples in context" : "";
    }

    /// <summary>Whose path the points are: a reader must not take checkpoints for models.</summary>
    private string Within() => !series.All(item => item.IsRun) ? "" : series.Length == 1 ? ", within one training run" : ", each curve within one training run";
}
