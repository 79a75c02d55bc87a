using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>The one graph that shows the jump, or the lack of one: series over one scale, with intervals, fits and chance.</summary>
public sealed class MoneyShot : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "money-shot";

    /// <inheritdoc/>
    public override string Name => "Money shot";

    /// <inheritdoc/>
    public override string Purpose => "Where is the jump, or its absence? One or several series over one scale, with intervals, fits, chance and the onset.";

    /// <inheritdoc/>
    public override string Recipe => """
        - id: two-digit-addition
          kind: money-shot
          title: Two-digit addition appears between 6.7B and 13B parameters
          series: [two-digit-addition-few-shot]
          main: true
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var series = DrawnSeries.Of(evidence);
        var plot = new MoneyShotPlot(evidence, series);
        var words = new MoneyShotWords(evidence, series, plot.ShowsBars);
        var sheet = new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = EvidenceTable.Of([.. evidence.Series], item => DrawnFit.Of(item).FirstOrDefault()?.Record),
            Drawing = plot.DrawOn(sheet),
        };
    }
}
