using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Site;

namespace ScalingBib.Tests.Site.Pages;

/// <summary>The page that answers how often abilities jump, on a sample with a jump, a loss, a mean and a paper without a frame.</summary>
public sealed class PrevalencePageTests
{
    private const string Route = "prevalence/index.html";

    private static readonly Checked<SiteTree> Built = Build();
    private static readonly IHtmlDocument Page = Parse(Built, Route);

    [Fact]
    public void NothingIsFoundAmiss() => Assert.Empty(Built.Diagnostics.Select(found => $"{found.Code} {found.Message}"));

    [Fact]
    public void TheAnswerHasItsDenominatorAndSaysWhyThereIsNoInterval()
    {
        var answer = Page.QuerySelector(".lead")!.TextContent;
        Assert.StartsWith("Studies that are entered with all their tasks give 1 curve of 1 task; 1 of them (1 task, 1 model family) have the sizes to tell.", answer, StringComparison.Ordinal);
        Assert.EndsWith("on 1 model family: too few to speak of others.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFrameThatHasCurvesIsAColumnAndAllTogetherTheLast() =>
        Assert.Equal(["All tasks of a study", "Our pick", "Together"], Page.QuerySelectorAll("#frames thead th").Select(head => head.TextContent));

    [Fact]
    public void CurvesAndTasksAreCountedByFrame()
    {
        Assert.Equal(["1", "1", "2"], Cells("Curves"));
        Assert.Equal(["1", "1", "2"], Cells("Model families that can tell"));
        Assert.Equal(2, Page.QuerySelectorAll("#families tbody tr").Length);
    }

    [Fact]
    public void WhatIsLeftOutIsListedWithItsReason()
    {
        var reasons = Page.QuerySelectorAll("#left-out li").Select(item => item.TextContent).ToList();
        Assert.Equal(4, reasons.Count);
        Assert.Contains(reasons, text => text.StartsWith("3 series. A loss", StringComparison.Ordinal));
        Assert.Contains(reasons, text => text.StartsWith("1 series. A mean over tasks", StringComparison.Ordinal));
        Assert.Contains(reasons, text => text.StartsWith("1 series. Nobody has said", StringComparison.Ordinal));
        Assert.Contains(reasons, text => text.StartsWith("1 series. Moments within training runs", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSourcesSayHowTheirTasksWereChosen() =>
        Assert.Equal(2, Page.QuerySelectorAll("#sources li").Count(item => item.TextContent.EndsWith("A made-up study.", StringComparison.Ordinal) || item.TextContent.EndsWith("Picked.", StringComparison.Ordinal)));

    [Fact]
    public void ACurveCalledAJumpIsListedWithItsErrorRates()
    {
        var rows = Page.QuerySelectorAll("#jumps tbody tr");
        Assert.Equal(int.Parse(Cells("Jump")[^1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture), rows.Length);
        Assert.All(rows, row => Assert.Equal(9, row.Children.Length));
    }

    [Fact]
    public void TheFigureIsDrawnAtTwoWidths() => Assert.Equal((1, 1), (Page.QuerySelectorAll("#frames figure svg").Length, Page.QuerySelectorAll("#frames figure .at-narrow img").Length));

    [Fact]
    public void TheFrontPageGivesTheAnswerAndLeadsHere()
    {
        var home = Parse(Built, "index.html");
        var section = home.QuerySelector("section[aria-labelledby='how-often']")!;
        Assert.Contains("Of 1 curve with the sizes to tell, from studies entered with all their tasks", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("prevalence/index.html", section.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void WithoutAnyScoreThePageSaysSo()
    {
        var empty = Parse(SampleSite.Build(SampleSite.Reading(SampleSite.Claim)), Route);
        Assert.Contains("No curve of a study with all its tasks is entered yet", empty.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(empty.QuerySelectorAll("figure"));
    }

    private static string[] Cells(string head) => [.. Page.QuerySelectorAll("#frames tbody tr").First(row => row.Children[0].TextContent.StartsWith(head, StringComparison.Ordinal)).QuerySelectorAll("td").Select(cell => cell.TextContent)];

    private static Checked<SiteTree> Build()
    {
        var whole = SampleSite.Paper with { Frame = new(FrameKind.AllTasks, "A made-up study.") };
        var addition = whole.Series.Single(series => series.Id == "addition");
        whole = whole with
        {
            Series =
            [
                .. whole.Series, addition with { Id = "mean", Fits = [], Frame = new(FrameKind.Aggregate, "A mean of two tasks.") },
                addition with { Id = "run", Fits = [], Axes = [addition.Axes[0] with { Kind = ScaleKind.Steps, Scope = ScaleScope.WithinTraining }] },
            ],
        };
        var picked = Copy(whole, "roe-2021-picked") with { Frame = new(FrameKind.Ours, "Picked."), Series = [addition with { ModelFamily = "other" }, whole.Series.Single(series => series.Id == "loss")] };
        var bare = Copy(whole, "poe-2022-bare") with { Frame = null, Series = [addition, whole.Series.Single(series => series.Id == "loss")] };
        return SampleSite.Build(SampleSite.Reading(SampleSite.Claim, SampleSite.Comparison, SampleSite.Correction, SampleSite.Discussion, SampleSite.Forecast, SampleSite.About, whole, picked, bare, SampleSite.Topic));
    }

    private static Paper Copy(Paper paper, string id) => paper with { Ref = new("papers", id) };

    private static IHtmlDocument Parse(Checked<SiteTree> built, string route) => new HtmlParser().ParseDocument(SampleSite.Page(built, route));
}
