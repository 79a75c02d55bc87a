using System.Globalization;
using System.Text;
using ScalingBib.Figures;
using ScalingBib.Model.Memo;
using ScalingBib.Tests.Figures;

namespace ScalingBib.Rendering;

/// <summary>
/// Our PNG against librsvg's drawing of our SVG: they come from one scene by two roads that share no code after it. Both use the bundled font. The limits are some way above what was measured;
/// results/rendering.md of the benchmarks has the numbers of each figure.
/// </summary>
public sealed class LibrsvgAgreementTests
{
    private const double Scale = 2;

    // What differs are hairlines, which our PNG moves onto whole pixels (most of all the chance line of a sparkline, a large part of a small picture), bars that lie on top of each other, and here and there the rim of a letter.
    private const double MostMean = 1, MostStrong = 0.01, MostStrongElsewhere = 0.01;

    public static TheoryData<string> Ids => Gallery.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void SeesWhatWeSee(string id)
    {
        Assert.SkipUnless(Librsvg.Missing is null, Librsvg.Missing ?? "");
        foreach (var theme in Enum.GetValues<FigureTheme>())
        {
            var difference = Measure(Gallery.Find(id), theme);
            Assert.True(
                difference.Mean <= MostMean && difference.Strong <= MostStrong && difference.StrongElsewhere <= MostStrongElsewhere,
                string.Create(CultureInfo.InvariantCulture, $"{id}, {theme}: mean {difference.Mean:0.00} of 255, {100 * difference.Strong:0.00} % strongly, {100 * difference.StrongElsewhere:0.000} % away from text"));
        }
    }

    /// <summary>A comparison that sees no difference would agree with anything: another figure, another theme and a shift by a unit must all be found.</summary>
    [Fact]
    public void WouldSeeADifference()
    {
        Assert.SkipUnless(Librsvg.Missing is null, Librsvg.Missing ?? "");
        var figure = Gallery.Find("isoflop-profile");
        var theirs = Librsvg.Draw(FigureWriter.Svg(figure, FigureTheme.Light), Scale);
        var moved = figure with { Drawing = figure.Drawing with { Marks = [.. figure.Drawing.Marks.Select(mark => Figures.Scene.PlacedMarks.Placed(mark, 1, 1, 0))] } };
        Assert.True(Difference.Of(figure.Drawing, Scale, Ours(moved, FigureTheme.Light), theirs).StrongElsewhere > MostStrongElsewhere);
        Assert.True(Difference.Of(figure.Drawing, Scale, Ours(figure, FigureTheme.Dark), theirs).Mean > 50);
    }

    /// <summary>For a person and for <c>.ci/rendering.cjs</c>: every figure as SVG and PNG, light, the fonts, and what librsvg differs by, in the folder that SCALINGBIB_RENDERING names.</summary>
    [Fact(Explicit = true)]
    public void WritesWhatOtherProgramsAreToDraw()
    {
        var folder = Environment.GetEnvironmentVariable("SCALINGBIB_RENDERING");
        Assert.False(string.IsNullOrEmpty(folder), "SCALINGBIB_RENDERING names no folder");
        FontFolder.Write(Path.Combine(folder!, "fonts"));
        foreach (var figure in Gallery.All)
        {
            File.WriteAllText(Path.Combine(folder!, figure.Id + ".svg"), FigureWriter.Svg(figure, FigureTheme.Light));
            File.WriteAllBytes(Path.Combine(folder!, figure.Id + ".png"), FigureWriter.Png(figure, FigureTheme.Light, Scale, NoMemo.Instance));
        }

        if (Librsvg.Missing is null) File.WriteAllText(Path.Combine(folder!, "librsvg.md"), Table());
    }

    private static string Table()
    {
        var table = new StringBuilder("| figure | theme | mean difference, of 255 | pixels that differ by more than 64 | the same away from text |\n| --- | --- | ---: | ---: | ---: |\n");
        foreach (var figure in Gallery.All)
        {
            foreach (var theme in Enum.GetValues<FigureTheme>())
            {
                var difference = Measure(figure, theme);
                table.Append(CultureInfo.InvariantCulture, $"| {figure.Id} | {(theme == FigureTheme.Light ? "light" : "dark")} | {difference.Mean:0.00} | {100 * difference.Strong:0.00} % | {100 * difference.StrongElsewhere:0.000} % |\n");
            }
        }

        return table.ToString();
    }

    private static Difference Measure(Figure figure, FigureTheme theme) =>
        Difference.Of(figure.Drawing, Scale, Ours(figure, theme), Librsvg.Draw(FigureWriter.Svg(figure, theme), Scale));

    private static Picture Ours(Figure figure, FigureTheme theme) => Picture.Read(FigureWriter.Png(figure, theme, Scale, NoMemo.Instance));
}
