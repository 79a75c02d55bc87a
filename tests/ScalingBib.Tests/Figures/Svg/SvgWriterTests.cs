using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScalingBib.Figures;
using ScalingBib.Figures.Scene;
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
        var sizes = Gallery.All.Select(figure => Encoding.UTF8.GetBytes(FigureWriter.Svg(figure, FigureTheme.Light))).Select(bytes => (Plain: bytes.Length, Compressed: Compressed(bytes))).ToList();
        Assert.InRange(Median(sizes.Select(size => size.Plain)), 1, 25_000);
        Assert.InRange(Median(sizes.Select(size => size.Compressed)), 1, 8_000);
        Assert.InRange(sizes.Max(size => size.Plain), 1, 64 * 1024);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GivesEveryIdOnceAndInAFormThatALinkCanName(string id)
    {
        var ids = XDocument.Parse(FigureWriter.Svg(Gallery.Find(id), FigureTheme.Light)).Descendants().Attributes("id").Select(attribute => attribute.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, name => Assert.Matches(LinkName(), name));
    }

    [Fact]
    public void NamesThePointsThatHaveNames()
    {
        var root = XDocument.Parse(FigureWriter.Svg(WithPoints("first", "GPT-3 13B", "GPT-3/13B", "", "title"), FigureTheme.Light)).Root!;
        var points = root.Descendants(Ns + "circle").ToList();
        Assert.Equal(["points-first", "points-GPT-3-13B", "points-GPT-3-13B-2", null, "points-title-2"], points.Select(point => point.Attribute("id")?.Value));
        Assert.Contains(".fig :target{stroke:var(--fig-ink)", FigureStyles.Rules(), StringComparison.Ordinal);
    }

    /// <summary>Who hears the figure meets its name, what it says, its keys, the data, and where they come from.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void IsReadFromTitleToSource(string id)
    {
        var root = XDocument.Parse(FigureWriter.Svg(Gallery.Find(id), FigureTheme.Light)).Root!;
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(element => element.Name.LocalName));
        string[] order = ["fig-head", "fig-legend", "fig-axis", "fig-series", "fig-source"];
        var places = root.Elements().Select(element => Array.IndexOf(order, element.Attribute("class")?.Value.Split(' ')[0])).Where(place => place >= 0).ToList();
        // Panels come one after the other: each has axes and series of its own.
        Assert.Equal(places.Where(place => place < 2).Order(), places.Where(place => place < 2));
        Assert.All(places.Skip(places.Count(place => place < 2)), place => Assert.True(place >= 2));
        if (places.Contains(4)) Assert.Equal(4, places[^1]);
    }

    [Fact]
    public void WritesNoNumberLongerThanItNeedsToBe()
    {
        foreach (var figure in Gallery.All)
            Assert.DoesNotMatch(WastefulNumber(), Numeric(FigureWriter.Svg(figure, FigureTheme.Light)));
    }

    /// <summary>A path read back with the grammar of SVG 2 gives the points that were drawn.</summary>
    [Fact]
    public void WritesPathsThatReadBackAsTheyWereDrawn()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            Point[] points = [.. Enumerable.Range(0, random.Next(2, 30)).Select(_ => new Point(Round(random.NextDouble() * 20), Round(random.NextDouble() * 3)))];
            var text = new SvgText();
            SvgPath.Open(text, points);
            Assert.Equal(points, ReadBack(text.ToString()));
            if (points.Length % 2 == 1) continue;
            text = new SvgText();
            SvgPath.Segments(text, points);
            Assert.Equal(points, ReadBack(text.ToString()));
        }

        double Round(double value) => random.Next(3) == 0 ? Math.Round(value) : value;
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

    private static Figure WithPoints(params string[] ids) => Gallery.Find("one-point") with
    {
        Id = "points",
        Drawing = new(100, 100, [new MarkersMark([.. ids.Select((id, i) => new MarkedPoint(new(10 * i, 10), "", id))], MarkerShape.Circle, 3, Role.Series1)]),
    };

    private static int Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)memory.Length;
    }

    private static int Median(IEnumerable<int> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static List<Point> ReadBack(string path)
    {
        var points = new List<Point>();
        var (x, y) = (0.0, 0.0);
        foreach (Match command in PathCommand().Matches(path))
        {
            var numbers = Number().Matches(command.Groups[2].Value).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
            var step = command.Groups[1].Value is "h" or "v" ? 1 : 2;
            for (var i = 0; i < numbers.Count; i += step)
            {
                x += command.Groups[1].Value == "v" ? 0 : numbers[i];
                y += command.Groups[1].Value switch { "h" => 0, "v" => numbers[i], _ => numbers[i + 1] };
                points.Add(new(x, y));
            }
        }

        return points;
    }

    /// <summary>The attributes that hold nothing but numbers and commands.</summary>
    private static string Numeric(string svg) => string.Join('\n', XDocument.Parse(svg).Descendants().Attributes()
        .Where(attribute => attribute.Name.LocalName is "d" or "x" or "y" or "cx" or "cy" or "r" or "width" or "height" or "textLength" or "font-size" or "stroke-width").Select(attribute => attribute.Value));

    private static string Attributes(string svg) => string.Join('\n', XDocument.Parse(svg).Descendants().Attributes().Where(attribute => attribute.Name != "id").Select(attribute => attribute.Value));

    [GeneratedRegex(@"(?<![\w.])-0(?![.\d])")]
    private static partial Regex NegativeZero();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9._-]*$")]
    private static partial Regex LinkName();

    [GeneratedRegex(@"(?<![\d.])0\.\d|\.\d*0(?!\d)|\.(?!\d)|\.\d{3}")]
    private static partial Regex WastefulNumber();

    [GeneratedRegex("([Mmlhv])([^Mmlhv]*)")]
    private static partial Regex PathCommand();

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex Number();
}
