using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Site;

namespace ScalingBib.Tests.Site.Pages;

/// <summary>Verdicts on the page of a paper and on those of its series.</summary>
public sealed class VerdictPageTests
{
    private const string Route = "papers/doe-2020-sample/index.html";

    private static readonly Checked<SiteTree> Built = Build();
    private static readonly IHtmlDocument Page = Open(Route);

    [Fact]
    public void NothingIsFoundAmiss() => Assert.Empty(Built.Diagnostics.Select(found => $"{found.Code} {found.Message}"));

    [Fact]
    public void JumpsStandFirst()
    {
        var rows = Rows(Page.QuerySelectorAll("#verdicts table")[0]);
        Assert.Equal("A step", rows[0].QuerySelector("th")?.TextContent.Trim());
        Assert.Equal("jump", rows[0].QuerySelector("td")?.TextContent.Trim());
        Assert.Equal("8 130M to 2.06T", rows[0].LastElementChild?.TextContent.Trim());
        Assert.Equal("series/step/index.html", rows[0].QuerySelector("th a")?.GetAttribute("href"));
    }

    [Fact]
    public void ASentenceCountsTheRowsByVerdictAndLeadsToThem()
    {
        var section = Page.QuerySelector("#verdicts .printed")!;
        var rows = section.QuerySelectorAll("table").SelectMany(Rows).ToArray();
        Assert.StartsWith($"Of {rows.Length} curves over trained models: 1 jump", section.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        var counted = section.QuerySelectorAll("p a").Where(link => link.GetAttribute("href")!.StartsWith('#')).ToArray();
        Assert.Equal(rows.Length, counted.Sum(link => int.Parse(link.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(counted, link => Assert.NotNull(Page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void FewScalesAreUndecidedWithTheirReason()
    {
        var few = Page.GetElementById("verdicts-too-few-scales")!;
        Assert.Equal(["Four sizes", "4", "130M to 8.202B", "1, 2, 60, 90%"], Assert.Single(Rows(few.QuerySelector("table")!)).Children.Select(cell => cell.TextContent.Trim()));
        Assert.Contains("1 undecided (too few scales)", Page.QuerySelector("#verdicts .printed p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a verdict needs five", Open("papers/doe-2020-sample/series/four/index.html").QuerySelector("#jump")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ARunHasATableOfItsOwn()
    {
        var sections = Page.QuerySelectorAll("#verdicts .printed").ToArray();
        Assert.Equal(["Across trained models", "Within training runs"], sections.Select(section => section.QuerySelector("h3")!.TextContent));
        Assert.Contains("A run", sections[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A run", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("never enter a count", sections[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("never enters a count", Open("papers/doe-2020-sample/series/run/index.html").QuerySelector("#jump")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ALossIsListedWithItsReasonAndItsValuesBySize()
    {
        var none = Page.GetElementById("verdicts-none-1")!;
        Assert.Equal("No verdict, 1: a loss has neither floor nor ceiling, so that no part of the way between them can be a jump.", none.QuerySelector(".group-head")!.TextContent.Trim());
        // The sixth run diverged and is left out.
        Assert.Equal(
            ["Loss of six runs", "none", "3.90, 3.45, 3.12, 2.88, 2.70 nats", "5 130M to 32.65B"],
            Assert.Single(none.QuerySelectorAll("tr:not(.group-head)")).Children.Select(cell => cell.TextContent.Trim()));
        Assert.Contains("1 without a verdict", Page.QuerySelector("#verdicts .printed p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No verdict: a loss has neither floor nor ceiling", Open("papers/doe-2020-sample/series/loss/index.html").QuerySelector("#jump")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRowFillsItsTable() => Assert.All(Page.QuerySelectorAll("#verdicts table"), table =>
        Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture))).Distinct()));

    [Fact]
    public void TheSeriesSaysWhatTheVerdictRestsOn()
    {
        var jump = Open("papers/doe-2020-sample/series/step/index.html").GetElementById("jump")!;
        Assert.StartsWith("A jump:", jump.QuerySelector(".call")!.TextContent, StringComparison.Ordinal);
        var facts = jump.QuerySelectorAll(".facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!.TextContent);
        Assert.StartsWith("32.65B to 130B", facts["Onset"], StringComparison.Ordinal);
        Assert.EndsWith("points", facts["Rise"], StringComparison.Ordinal);
        Assert.Contains("simulated smooth curves", facts["False-jump rate"], StringComparison.Ordinal);
        Assert.Contains("linearity", facts["BIG-bench measures"], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTableHasACaptionAndHeadsWithAScope()
    {
        foreach (var table in Page.QuerySelectorAll("#verdicts table").Concat(Open("papers/doe-2020-sample/series/step/index.html").QuerySelectorAll("#jump table")))
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
            Assert.NotNull(table.Closest(".scroll[tabindex='0'][aria-label]"));
        }
    }

    private static IElement[] Rows(IElement table) => [.. table.QuerySelectorAll("tbody tr:not(.group-head)")];

    private static IHtmlDocument Open(string route) => new HtmlParser().ParseDocument(SampleSite.Page(Built, route));

    private static Checked<SiteTree> Build()
    {
        var paper = SampleSite.Paper;
        var (addition, loss) = (paper.Series[0], paper.Series[1]);
        var changed = paper with
        {
            Series =
            [
                addition,
                loss,
                Of(addition, "wavering", "A wavering score", [30, 34, 29, 35, 31, 33, 30, 34]),
                Of(addition, "step", "A step", [0.9, 1.1, 1.0, 0.8, 1.2, 97, 98, 97.5]),
                Of(addition, "four", "Four sizes", [1, 2, 60, 90]),
                Of(addition, "run", "A run", [1, 5, 20, 40, 60, 80]) with { Axes = [addition.Axes[0] with { Scope = ScaleScope.WithinTraining }] },
            ],
        };
        return SampleSite.Build(SampleSite.Reading([.. SampleSite.Reading().Bibliography.Entries.Where(entry => entry is not Paper), changed]));
    }

    private static DataSeries Of(DataSeries like, string id, string label, double[] percents) => like with
    {
        Id = id,
        Label = label,
        Task = id,
        Fits = [],
        Points =
        [
            .. percents.Select((percent, i) => new DataPoint
            {
                X = [1.3e8 * Math.Pow(10, 0.6 * i)],
                Y = percent / 100,
                Printed = percent.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Label = $"Model {i + 1}",
            }),
        ],
    };
}
