using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>
/// A series of two scales, cut: the first scale its entry states lies along the horizontal axis, as in every other figure, and each value of the second has a
/// colour, its points and its slices of our refit (whole) and of the law as printed (dash-dotted). For the other cut, state the scales in the other order.
/// </summary>
public sealed class LawSlices : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "law-slices";

    /// <inheritdoc/>
    public override string Name => "Law slices";

    /// <inheritdoc/>
    public override string Purpose => "Does a law of two scales hold? Slices through its surface at the values of one scale that were tested, with the runs on them.";

    /// <inheritdoc/>
    public override string Recipe => """
        - id: slices
          kind: law-slices
          title: More data help large models more
          series: [early-stopped-loss]
          laws: [joint-law]
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var data = new LawSlicesData(evidence);
        var words = new LawSlicesWords(evidence, data);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = EvidenceTable.Of([.. evidence.Series], _ => data.Refit?.Record),
            Drawing = new LawSlicesPlot(data, format).DrawOn(new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format)),
        };
    }
}
