using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Memo;
using ScalingBib.Tests.Figures.Png;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class SocialCardTests
{
    private static readonly SocialCard Kind = new();
    private static readonly Figure Card = Kind.Draw(CardSamples.MoneyShot);

    [Fact]
    public void DrawsWhatWasApproved() => Approve.Text(
        $"title: {Card.Title}\ndescription: {Card.Description}\ncaption: {Card.Caption}\n{DrawingText.Of(Card.Drawing)}", "Figures/Kinds", "SocialCardTests.DrawsWhatWasApproved");

    [Fact]
    public void IsAsLargeAsSharedPicturesAre()
    {
        var pixels = Pixels.Read(FigureWriter.CardPng(Card, NoMemo.Instance));
        Assert.Equal((1200, 630), (pixels.Width, pixels.Height));
    }

    /// <summary>Twelve pixels and more on a telephone, where a card is some 350 wide: half of twice the size. A figure that stands beside the words is a picture and may have smaller ones.</summary>
    [Fact]
    public void HasNoSmallPrint()
    {
        foreach (var card in (CardEvidence[])[CardSamples.MoneyShot, CardSamples.ThreeSettings, CardSamples.Words])
            Assert.All(Kind.Draw(card).Drawing.Texts, text => Assert.True(text.Size >= 11.5, $"'{text.Text}' is {text.Size} units high"));
    }

    [Fact]
    public void SaysWhereTheNumbersComeFromAndWhoseSiteItIs()
    {
        var source = TrainingRunTests.Texts(Card, "fig-source");
        Assert.Contains("Source: Brown et al. 2020, arXiv:2005.14165v4", source, StringComparison.Ordinal);
        Assert.Contains("ScalingBib", source, StringComparison.Ordinal);
        Assert.Contains("Two-digit addition", Card.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void DrawsAMoneyShotAnewAndKeepsEveryPoint()
    {
        var markers = TrainingRunTests.Groups(Card, "fig-series").Single().OfType<MarkersMark>().Single();
        Assert.Equal(8, markers.Points.Count);
        Assert.Empty(TrainingRunTests.Groups(Card, "fig-legend"));
        // The plot takes most of the card.
        var axis = TrainingRunTests.Groups(Card, "fig-axis").Single().OfType<SegmentsMark>().Single().Ends;
        Assert.InRange(axis[1].X - axis[0].X, 500, 560);
        Assert.Contains("Chance 0.5%", TrainingRunTests.Texts(Card, "fig-level-names"), StringComparison.Ordinal);
    }

    [Fact]
    public void SetsAnotherFigureBesideTheWords()
    {
        foreach (var card in (CardEvidence[])[CardSamples.IsoFlop, CardSamples.Composed])
        {
            var figure = Kind.Draw(card);
            var placed = figure.Drawing.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-card");
            Assert.All(new Drawing(0, 0, placed.Marks).Texts, text => Assert.True(text.Extent.Left > 250, $"'{text.Text}' stands among the words"));
            Assert.NotEmpty(figure.Table.Rows);
        }
    }

    [Fact]
    public void CutsATitleThatNoSizeCanHold()
    {
        var card = Kind.Draw(CardSamples.MoneyShot with { Title = string.Join(' ', Enumerable.Repeat("scaling", 60)) });
        Assert.EndsWith("…", TrainingRunTests.Texts(card, "fig-head"), StringComparison.Ordinal);
        Assert.Equal(60, card.Title.Split(' ').Length);
    }

    [Fact]
    public void AKindThatNobodyKnowsIsNotDrawn() => Assert.Throws<FigureException>(() =>
        Kind.Draw(CardSamples.MoneyShot with { Figure = Samples.MoneyShot with { Request = Samples.MoneyShot.Request with { Kind = "pie-chart" } } }));
}
