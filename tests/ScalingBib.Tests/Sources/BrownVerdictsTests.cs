using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Tests.Figures;
using ScalingBib.Tests.Site;
using ScalingBib.Tests.Site.Pages;

namespace ScalingBib.Tests.Sources;

/// <summary>The list of verdicts on the page of GPT-3: every row of Table H.1 stands in it, and once. What the verdicts are is made up here, so that no time goes into reaching them.</summary>
public sealed class BrownVerdictsTests
{
    private const string FourSizes = "four-of-the-eight-sizes";
    private static readonly IHtmlDocument Page = Open();

    [Fact]
    public void AllThirtyArithmeticSeriesStandThereAndOnce()
    {
        var arithmetic = Ids(BrownTable.Devised.Take(10)).ToArray();
        Assert.Equal(30, arithmetic.Length);
        Assert.Equal(arithmetic.Order(StringComparer.Ordinal), Listed("#verdicts tr").Intersect(arithmetic).Order(StringComparer.Ordinal));
        Assert.All(arithmetic, id => Assert.Single(Listed("#verdicts tr"), listed => listed == id));
    }

    [Fact]
    public void SoDoTheFortyEightOtherRowsInEverySetting()
    {
        var others = Ids(BrownTable.Public).ToArray();
        Assert.Equal(144, others.Length);
        Assert.All(others, id => Assert.Single(Listed("#verdicts tr"), listed => listed == id));
        Assert.Equal(190, Listed("#verdicts tr").Count());
    }

    [Fact]
    public void ARowWithoutAVerdictHasItsReasonAndAllItsValues()
    {
        var groups = Page.QuerySelectorAll("[id^=verdicts-none]");
        Assert.Equal(63, groups.Sum(group => group.QuerySelectorAll("tr:not(.group-head)").Length));
        Assert.All(groups, group => Assert.Matches("^No verdict, [0-9]+: (a loss|the score) has n", group.QuerySelector(".group-head")!.TextContent.Trim()));
        foreach (var row in groups.SelectMany(group => group.QuerySelectorAll("tr:not(.group-head)")))
            Assert.StartsWith(string.Join(", ", RealContent.Series(BrownTable.Id, Id(row)).Points.Select(point => point.Printed)), row.Children[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AJudgedRowHasItsEnds()
    {
        var row = Page.QuerySelectorAll("#verdicts tr").Single(row => Id(row) == "two-digit-addition-few-shot");
        Assert.Equal($"{BrownTable.Cell("two-digit-addition", "few-shot", "GPT-3 Small")} → {BrownTable.Cell("two-digit-addition", "few-shot")}%", row.Children[2].TextContent);
        Assert.Equal("8 125M to 175B", row.LastElementChild!.TextContent);
    }

    [Fact]
    public void FourSizesAreTooFew()
    {
        Assert.Equal([FourSizes], Listed("#verdicts-too-few-scales tr"));
        Assert.Contains("1 undecided (too few scales)", Page.QuerySelector("#verdicts p")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(IEnumerable<string> rows) => rows.SelectMany(row => BrownTable.Settings.Select(setting => $"{row}-{setting}"));

    private static IEnumerable<string> Listed(string rows) => Page.QuerySelectorAll(rows).Where(row => row.QuerySelector("th a") is not null).Select(Id);

    private static string Id(IElement row) => row.QuerySelector("th a")?.GetAttribute("href")!.Split('/')[1] ?? "";

    private static IHtmlDocument Open()
    {
        var paper = RealContent.Paper(BrownTable.Id);
        var few = paper.Series.First(series => series.Id == "two-digit-addition-few-shot");
        var bare = paper with
        {
            Annotation = "",
            Topics = [],
            Figures = [],
            Evidence = [],
            Series = [.. paper.Series.Select(series => series with { Fits = [] }), few with { Id = FourSizes, TableId = null, Fits = [], Points = [.. few.Points.Take(4)] }],
        };
        var sample = SampleSite.Reading();
        var reading = sample with { Bibliography = RealContent.Bibliography with { Site = sample.Bibliography.Site, Entries = [bare], Redirects = [] } };
        var memo = new KnownVerdict(VerdictSamples.Jump, reading.Bibliography, id => id != FourSizes && IsJudged(reading.Bibliography, bare, id));
        return new HtmlParser().ParseDocument(SampleSite.Page(SampleSite.Build(reading, memo: memo), $"papers/{BrownTable.Id}/index.html"));
    }

    private static bool IsJudged(Bibliography bibliography, Paper paper, string id) => bibliography.Metric(paper.Series.First(series => series.Id == id).MetricId).Kind == MetricKind.Proportion;
}
