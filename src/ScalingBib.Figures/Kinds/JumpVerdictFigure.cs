using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a verdict on a jump rests on: the points of one series, the best smooth curve, the best steep one, and the onset.</summary>
public sealed class JumpVerdictFigure : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "jump-verdict";

    /// <inheritdoc/>
    public override string Name => "Jump verdict";

    /// <inheritdoc/>
    public override string Purpose => "What does a verdict on a jump rest on? One series with the best smooth curve, the best steep one and the onset between tested sizes.";

    /// <inheritdoc/>
    public override string Recipe => """
        - id: verdict
          kind: jump-verdict
          title: No smooth shape passes through the last two sizes
          series: [two-digit-addition-few-shot]
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var series = DrawnSeries.Of(evidence);
        if (series.Count != 1) throw new FigureException($"The figure '{evidence.Request.Id}' names {Sentence.Count(series.Count, "series")}; a verdict is about one curve.");
        if (series[0].Evidence.Jump is not { Verdict: not null, Shapes.IsEmpty: false } jump)
            throw new FigureException($"The figure '{evidence.Request.Id}' has no shapes to draw: {Reason(series[0])}");
        var plot = new JumpVerdictPlot(evidence, series, jump, format);
        var words = new JumpVerdictWords(evidence, series, jump, plot.ShowsBars);
        var sheet = new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = EvidenceTable.Of([.. evidence.Series], _ => null),
            Drawing = plot.DrawOn(sheet),
        };
    }

    private static string Reason(DrawnSeries item) => item.Evidence.Jump switch
    {
        null => $"no verdict was reached for '{item.Series.Id}'.",
        { Verdict: null } jump => jump.NoVerdict ?? "there is no verdict.",
        { } jump => $"the verdict on '{item.Series.Id}' is {JumpWords.Verdict(jump)}.",
    };
}
