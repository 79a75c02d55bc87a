using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>Curves of several papers over one scale, with the gap between a method and its baseline at equal value and at equal scale.</summary>
public sealed class ComparisonOverlay : FigureKind<OverlayEvidence>
{
    /// <inheritdoc/>
    public override string Id => "comparison-overlay";

    /// <inheritdoc/>
    public override string Name => "Comparison overlay";

    /// <inheritdoc/>
    public override string Purpose => "How far apart are two curves of different papers or methods? Each curve with its paper over one scale, and the gap at equal scale and at equal value where it is known.";

    /// <inheritdoc/>
    public override string Recipe => """
        # content/comparisons/ID.yaml
        title: PaLM and U-PaLM along one training run
        summary: PaLM at three checkpoints, and U-PaLM continued from each of them.
        question: What is a short continuation with another objective worth in training tokens?
        form: overlay
        replication: one pair of models per budget, all of one training run
        members:
          - { of: "papers/tay-2022-upalm#sweep-average-of-26-palm", label: PaLM 540B, role: baseline }
          - { of: "papers/tay-2022-upalm#sweep-average-of-26-u-palm", label: U-PaLM 540B, role: method }
        gain: { scale: tokens }
        added: 2026-11-22
        updated: 2026-11-22
        """;

    /// <inheritdoc/>
    public override Figure Draw(OverlayEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var members = DrawnMember.Of(evidence);
        var gaps = OverlayGap.Of(evidence, members, members[0].Drawn.Scale);
        var words = new OverlayWords(evidence, members, gaps);
        var sheet = new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = OverlayTable.Of(evidence, members),
            Drawing = new OverlayPlot(members, gaps, words).DrawOn(sheet),
        };
    }
}
