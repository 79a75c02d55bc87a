using ScalingBib.Figures;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Tests.Figures.Scene;

public sealed class PaletteTests
{
    private static readonly Role[] TextRoles = [Role.Ink, Role.Muted, Role.Chance, .. Range(Role.Series1, Role.Series8), .. Range(Role.Ramp1, Role.Ramp9)];

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    public void ContrastsEnoughForText(FigureTheme theme)
    {
        var palette = Palette.Of(theme);
        Assert.All(TextRoles, role => Assert.True(palette[role].Contrast(palette[Role.Background]) >= 4.5, $"{theme} {role}: {palette[role].Contrast(palette[Role.Background]):0.00}"));
        Assert.True(palette[Role.Muted].Contrast(palette[Role.Shade]) >= 4.5);
        Assert.True(palette[Role.Ink].Contrast(palette[Role.Shade]) >= 4.5);
    }

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    public void ContrastsEnoughForMarks(FigureTheme theme)
    {
        var palette = Palette.Of(theme);
        Assert.All((Role[])[.. TextRoles, Role.Axis], role => Assert.True(palette[role].Contrast(palette[Role.Background]) >= 3));
    }

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    public void RampGrowsInContrastSoThatItWorksInGrey(FigureTheme theme)
    {
        var palette = Palette.Of(theme);
        var contrasts = Range(Role.Ramp1, Role.Ramp9).Select(role => palette[role].Contrast(palette[Role.Background])).ToList();
        Assert.Equal(contrasts.Order(), contrasts);
    }

    public static TheoryData<FigureTheme, ColourVision> Seen => [.. from theme in Enum.GetValues<FigureTheme>() from vision in Enum.GetValues<ColourVision>() select (theme, vision)];

    [Theory]
    [MemberData(nameof(Seen))]
    public void KeepsTheFirstFourSeriesApart(FigureTheme theme, ColourVision vision) => AssertApart(theme, vision, Role.Series4, vision == ColourVision.Grey ? 5 : 8);

    // In grey eight colours of readable contrast cannot all differ; their markers do, see below.
    [Theory]
    [MemberData(nameof(Seen))]
    public void KeepsAllSeriesApart(FigureTheme theme, ColourVision vision) => AssertApart(theme, vision, Role.Series8, vision == ColourVision.Grey ? 0 : 4.5);

    [Fact]
    public void GivesEverySeriesAShapeOfItsOwn()
    {
        var looks = Enum.GetValues<MarkerShape>().Select(shape => string.Join(' ', MarkerOutline.Corners(shape, default, 10))).ToList();
        Assert.Equal(Range(Role.Series1, Role.Series8).Count(), looks.Distinct().Count());
    }

    /// <summary>White and a mid grey are 40 apart in lightness (#808080 is 0.5999 in OKLab); red and green are far apart, but not for a person without the cones for long waves.</summary>
    [Fact]
    public void MeasuresDistancesAsOthersDo()
    {
        Assert.Equal(40.01, ColourDistance.Between(Colour.Of(0xffffff), Colour.Of(0x808080), ColourVision.Normal), 0.02);
        Assert.Equal(51.98, ColourDistance.Between(Colour.Of(0xff0000), Colour.Of(0x00ff00), ColourVision.Normal), 0.05);
        Assert.True(ColourDistance.Between(Colour.Of(0x9c5a00), Colour.Of(0x667000), ColourVision.Protan) < 5);
        Assert.Equal(0, ColourDistance.Between(Colour.Of(0x0000ff), Colour.Of(0x4c4c4c), ColourVision.Grey), 0.5);
    }

    private static void AssertApart(FigureTheme theme, ColourVision vision, Role last, double least)
    {
        var roles = Range(Role.Series1, last).ToList();
        for (var i = 0; i < roles.Count; i++)
        {
            for (var k = i + 1; k < roles.Count; k++)
            {
                var apart = ColourDistance.Between(Palette.Of(theme)[roles[i]], Palette.Of(theme)[roles[k]], vision);
                Assert.True(apart >= least, $"{theme}, {vision}: {roles[i]} and {roles[k]} are {apart:0.0} apart");
            }
        }
    }

    [Fact]
    public void GivesEveryRoleAColourOfItsOwn()
    {
        foreach (var palette in (Palette[])[Palette.Light, Palette.Dark])
            Assert.Equal(Enum.GetValues<Role>().Length, Enum.GetValues<Role>().Select(role => palette[role]).Distinct().Count());
    }

    [Fact]
    public void KnowsTheContrastOfBlackAndWhite() => Assert.Equal(21, Colour.Of(0).Contrast(Colour.Of(0xffffff)), 6);

    private static IEnumerable<Role> Range(Role from, Role to) => Enum.GetValues<Role>().Where(role => role >= from && role <= to);
}
