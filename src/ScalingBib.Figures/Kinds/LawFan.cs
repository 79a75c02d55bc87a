using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>
/// A law of two scales seen as a fan: loss over model size, a curve for each of a few token counts, closing in on the loss with unlimited data and, below it, on the
/// irreducible loss. The runs lie in it as a cloud.
/// </summary>
public sealed class LawFan : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "law-fan";

    /// <inheritdoc/>
    public override string Name => "Law fan";

    /// <inheritdoc/>
    public override string Purpose => "What is each part of a law of two scales worth? Loss over model size for a few token counts, down to unlimited data and to the irreducible loss.";

    /// <inheritdoc/>
    public override string Recipe => """
        - id: fan
          kind: law-fan
          title: At 70 billion parameters size and data cost about the same
          series: [training-runs]
          laws: [approach-3]   # as printed, beside the refit of the series
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var runs = new FannedRuns(evidence);
        var plot = new LawFanPlot(runs, format);
        var words = new LawFanWords(evidence, runs, plot.AboveCount);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = EvidenceTable.Of([.. evidence.Series], _ => runs.RefitOf?.Record),
            Drawing = plot.DrawOn(new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format)),
        };
    }
}
