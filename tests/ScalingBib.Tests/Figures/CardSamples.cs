using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures;

/// <summary>Social cards of each sort: a money shot drawn anew, another kind beside the words, a figure as it was composed, words alone.</summary>
internal static class CardSamples
{
    public static CardEvidence MoneyShot { get; } = Of(Samples.MoneyShot);

    public static CardEvidence ThreeSettings { get; } = Of(Samples.ThreeSettings);

    public static CardEvidence IsoFlop { get; } = Of(Samples.IsoFlop with { Request = Samples.IsoFlop.Request with { Kind = "isoflop-profile" } });

    public static CardEvidence Composed { get; } = Of(Samples.MoneyShot) with { Id = "method-card", Figure = null, Composed = new MethodFigure().Draw(new("method", MethodSamples.Prediction), FigureFormat.Narrow) };

    public static CardEvidence Words { get; } = new() { Id = "words-card", Title = "Do abilities often appear abruptly with scale, or are there three famous examples?", Citation = "", SiteName = "ScalingBib" };

    public static IReadOnlyList<CardEvidence> All { get; } = [MoneyShot, ThreeSettings, IsoFlop, Composed, Words];

    private static CardEvidence Of(FigureEvidence evidence) => new()
    {
        Id = $"{evidence.Request.Id}-card",
        Title = evidence.Request.Title,
        Citation = "Brown et al. 2020, arXiv:2005.14165v4",
        SiteName = "ScalingBib",
        Figure = evidence,
    };
}
