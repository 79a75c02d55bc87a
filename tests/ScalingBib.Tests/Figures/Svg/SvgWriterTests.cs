using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScalingBib.Figures;
using ScalingBib.Figures.Svg;

namespace ScalingBib.Tests.Figures.Svg;

public sealed partial class SvgWriterTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Ids => Gallery.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsWellFormedAndSaysWhatItShows(string id)
    {
        foreach (var theme in Enum.GetValues<FigureTheme>())
        {
            var figure = Gallery.Find(id);
            var root = XDocument.Parse(FigureWriter.Svg(figure, theme)).Root!;
            Assert.Equal("img", root.Attribute("role")?.Value);
            Assert.Equal($"{id}-title {id}-desc", root.Attribute("aria-labelledby")?.Value);
            Assert.Equal(figure.Title, root.Element(Ns + "title")?.Value);
            Assert.Equal(figure.Description, root.Element(Ns + "desc")?.Value);
            Assert.NotNull(root.Attribute("viewBox"));
            Assert.Null(root.Attribute("width"));
            Assert.Null(root.Attribute("height"));
            Assert.All(root.Descendants().Attributes("id"), attribute => Assert.StartsWith(id, attribute.Value, StringComparison.Ordinal));
            Assert.All(root.Descendants(Ns + "text"), text => Assert.NotNull(text.Attribute("textLength")));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HoldsNoVariablesAndNoNegativeZero(string id)
    {
        var svg = FigureWriter.Svg(Gallery.Find(id), FigureTheme.Light);
        Assert.DoesNotContain("var(", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotMatch(NegativeZero(), Attributes(svg));
    }

    [Fact]
    public void StaysSmall()
    {
        // Eighty-five panels have limits of their own, in SmallMultiplesTests.
        var sizes = Gallery.All.Where(figure => !figure.Id.StartsWith("eighty-five", StringComparison.Ordinal)).Select(figure => Encoding.UTF8.GetByteCount(FigureWriter.Svg(figure, FigureTheme.Light))).Order().ToList();
        Assert.InRange(sizes[sizes.Count / 2], 1, 25 * 1024);
        Assert.InRange(sizes[^1], 1, 64 * 1024);
    }

    [Fact]
    public void GivesEveryPointOfAMoneyShotATooltip()
    {
        var root = XDocument.Parse(FigureWriter.Svg(Gallery.Find("money-shot"), FigureTheme.Light)).Root!;
        var tips = root.Descendants(Ns + "circle").Elements(Ns + "title").Select(tip => tip.Value).ToList();
        Assert.Equal(8, tips.Count);
        Assert.Contains("GPT-3 13B, 13B parameters: 55.5% (53.3% to 57.7%)", tips);
    }

    [Fact]
    public void EscapesWhatStrangersWrite()
    {
        var figure = Gallery.Find("one-point") with { Title = "<script>alert(\"x\")</script> & co\u0001" };
        var svg = FigureWriter.Svg(figure, FigureTheme.Light);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Equal("<script>alert(\"x\")</script> & co", XDocument.Parse(svg).Root!.Element(Ns + "title")!.Value);
    }

    [Fact]
    public void IsTheSameUnderACultureThatWritesNumbersOtherwise()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = FigureWriter.Svg(ScalingBib.Figures.Kinds.FigureCatalog.Requested("money-shot")!.Draw(Samples.MoneyShot), FigureTheme.Light);
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator, comma.NumberFormat.NegativeSign) = (",", ".", "~");
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, FigureWriter.Svg(ScalingBib.Figures.Kinds.FigureCatalog.Requested("money-shot")!.Draw(Samples.MoneyShot), FigureTheme.Light));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void StylesNameEveryClassInUse()
    {
        var rules = FigureStyles.Rules();
        var classes = Gallery.All.SelectMany(figure => XDocument.Parse(FigureWriter.Svg(figure, FigureTheme.Light)).Descendants())
            .SelectMany(element => (element.Attribute("class")?.Value ?? "").Split(' '))
            .Where(name => name.StartsWith("f-", StringComparison.Ordinal) || name.StartsWith("s-", StringComparison.Ordinal))
            .Distinct();
        Assert.All(classes, name => Assert.Contains($".fig .{name}{{", rules, StringComparison.Ordinal));
        Assert.Contains("--fig-series-1:#0b5fa5;", FigureStyles.Variables(FigureTheme.Light), StringComparison.Ordinal);
    }

    private static string Attributes(string svg) => string.Join('\n', XDocument.Parse(svg).Descendants().Attributes().Where(attribute => attribute.Name != "id").Select(attribute => attribute.Value));

    [GeneratedRegex(@"(?<![\w.])-0(?![.\d])")]
    private static partial Regex NegativeZero();
}
