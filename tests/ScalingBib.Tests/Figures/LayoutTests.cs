using ScalingBib.Figures;
using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Figures.Scenes;

namespace ScalingBib.Tests.Figures;

/// <summary>What a reader would see at once: labels on top of each other, or cut off.</summary>
public sealed class LayoutTests
{
    // All kinds together.
    private const int Rounds = 2000, Fewest = 100;

    public static TheoryData<string> Ids => Gallery.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoTwoLabelsOverlapAndNoneIsCut(string id) => AssertTidy(Gallery.Find(id));

    public static TheoryData<string> Kinds => [.. SceneCatalog.All.Select(source => source.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void HoldsForRandomFigures(string kind)
    {
        var source = SceneCatalog.All.Single(one => one.Kind == kind);
        var random = new Random(20200528);
        for (var round = 0; round < Math.Max(Fewest, Rounds / SceneCatalog.All.Count); round++) AssertTidy(source.Draw(random, (FigureFormat)(round % 2)));
    }

    private static void AssertTidy(Figure figure)
    {
        var texts = figure.Drawing.Texts.ToList();
        var page = new Box(0, 0, figure.Drawing.Width, figure.Drawing.Height);
        Assert.All(texts, text => Assert.True(page.Holds(text.Extent), $"{figure.Title}: '{text.Text}' leaves the view box: {text.Extent}"));
        for (var i = 0; i < texts.Count; i++)
            for (var k = i + 1; k < texts.Count; k++)
                Assert.False(texts[i].Extent.Grown(-0.5).Meets(texts[k].Extent), $"{figure.Title}: '{texts[i].Text}' overlaps '{texts[k].Text}'");
    }
}
