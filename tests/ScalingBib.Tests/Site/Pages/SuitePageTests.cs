using System.Text.Json;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Site;

namespace ScalingBib.Tests.Site.Pages;

/// <summary>A suite of 30 tasks by 8 models, and the page that says what their successive gains mean.</summary>
public sealed class SuitePageTests
{
    private const string Folder = "comparisons/addition-and-loss/";
    private static readonly Checked<SiteTree> Built = SampleSite.Build(SampleSite.Reading(SampleSite.WithTable(30), SampleSite.Topic, SampleSite.Claim, SampleSite.Discussion, SampleSite.About, Suite));

    private static readonly string Page = SampleSite.Page(Built, Folder + "index.html");

    private static Comparison Suite => SampleSite.Comparison with
    {
        Form = ComparisonForm.Suite,
        Replication = "one family of models",
        Members = [new(new(new("papers", "doe-2020-sample"), "table-1"), "", ComparisonRole.Peer)],
    };

    [Fact]
    public void NamesTheUnitOfReplication()
    {
        Assert.Contains("Each of 30 tasks gains from Model 1 to Model 2", Page, StringComparison.Ordinal);
        Assert.Contains("6 pairs of successive steps, n = 6: one family of models.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void SetsEachCorrelationBesideWhatNoiseAloneGives()
    {
        Assert.Contains("Noise ratio suggested", Page, StringComparison.Ordinal);
        Assert.Contains("simulated suites of noise alone", Page, StringComparison.Ordinal);
        Assert.Contains("method/successive-improvements/", Page, StringComparison.Ordinal);
        Assert.Contains("No correlation: for every task: chance level not known.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFigureIsThereForWideAndNarrowPages()
    {
        Assert.Equal(9, Count("class=\"drawing at-wide\""));
        Assert.Equal(9, Count("class=\"drawing at-narrow\""));
        foreach (var figure in (string[])["sample-few-shot-gains-points", "sample-few-shot-gains-logits", "sample-few-shot-noise-ratio"])
            foreach (var pair in (string[])["", "-2", "-3"])
                foreach (var ending in (string[])[".svg", ".dark.svg", ".png", ".csv", ".json"])
                    Assert.True(Built.Value.Files.ContainsKey(Folder + figure + pair + ending), figure + pair + ending);
    }

    [Fact]
    public void TheFirstPairsAreDrawnAndTheRestIsSaidToStandInTheTables()
    {
        Assert.Contains("Drawn are the first 3 of 6 pairs of steps; the tables have all.", Page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(SampleSite.Page(Built, Folder + "sample-few-shot-gains-points-2.json"));
        Assert.EndsWith("in points, Model 2 to Model 4", json.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains("from Model 2 to Model 3 against those from Model 3 to Model 4", json.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFileForMachinesHoldsTheGains()
    {
        using var json = JsonDocument.Parse(SampleSite.Page(Built, Folder + "sample-few-shot-gains-points.json"));
        var views = json.RootElement.GetProperty("gains").EnumerateArray().ToList();
        Assert.Equal(18, views.Count);
        Assert.Equal(30, views[0].GetProperty("tasks").GetArrayLength());
        Assert.Equal(-0.5, views[0].GetProperty("noise").GetProperty("noiseAlone").GetProperty("expected").GetDouble());
    }

    [Fact]
    public void NothingIsWrongWithIt() => Assert.DoesNotContain(Built.Diagnostics, problem => problem.Code.StartsWith("SB5", StringComparison.Ordinal));

    [Fact]
    public void AMethodPageShowsItsSimulationWithItsNumbers()
    {
        var page = SampleSite.Page(SampleSite.Built, "method/successive-improvements/index.html");
        Assert.Contains("id=\"simulation\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"drawing at-narrow\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"simulation-numbers\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"simulation\"", SampleSite.Page(SampleSite.Built, "method/objectives/index.html"), StringComparison.Ordinal);
    }

    private static int Count(string words) => Page.Split(words).Length - 1;
}
