using System.Text;
using System.Text.Json;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Site.Exports;
using ScalingBib.Tests.Figures;

namespace ScalingBib.Tests.Site.Exports;

public sealed class FigureFilesTests
{
    [Fact]
    public void CsvQuotesWhatNeedsItAndDisarmsFormulas()
    {
        var table = new DataTable(
            [new("series", "Series", "", false), new("y", "Accuracy", "%", true)],
            [["a, \"b\"", "-1.5"], ["=1+1", "2.00"], ["line\nbreak", ""], ["-x", "1e5"]]);
        Assert.Equal("series,y (%)\n\"a, \"\"b\"\"\",-1.5\n'=1+1,2.00\n\"line\nbreak\",\n'-x,1e5\n", FigureCsv.Write(table));
    }

    [Fact]
    public void TheJsonOfAFigureHoldsItsFitsItsProvenanceAndTheLicence()
    {
        using var json = JsonDocument.Parse(SampleSite.Built.Value.Files["papers/doe-2020-sample/addition-curve.json"]);
        var root = json.RootElement;
        Assert.Equal("papers/doe-2020-sample#addition-curve", root.GetProperty("figure").GetString());
        Assert.Equal("CC-BY-4.0", root.GetProperty("licence").GetString());
        var series = root.GetProperty("series")[0];
        Assert.Equal("Table 1, p. 3", series.GetProperty("provenance").GetProperty("locator").GetString());
        Assert.Equal("logistic", series.GetProperty("fits")[0].GetProperty("law").GetString());
        Assert.True(series.GetProperty("fits")[0].GetProperty("parameters").GetProperty("midpoint").GetProperty("value").GetDouble() > 1e9);
        Assert.Equal(root.GetProperty("columns").GetArrayLength(), root.GetProperty("rows")[0].GetArrayLength());
    }

    [Fact]
    public void TheJsonOfAFigureHoldsItsVerdicts()
    {
        var evidence = VerdictSamples.Verdict;
        var figure = new JumpVerdictFigure().Draw(evidence);
        var loss = evidence.Series[0] with { Jump = VerdictSamples.Jump with { Verdict = null, NoVerdict = "A loss has no ceiling." } };
        var bibliography = SampleSite.Reading().Bibliography;
        var backing = EvidenceJson.Of([SampleSite.Paper], [evidence.Series[0], loss], bibliography);
        using var json = JsonDocument.Parse(FigureJson.Write(new("papers/doe-2020-sample/", "verdict", "jump-verdict", "papers/doe-2020-sample/", null), figure, backing, bibliography.Site));
        var (judged, unjudged) = (json.RootElement.GetProperty("series")[0], json.RootElement.GetProperty("series")[1]);
        Assert.Equal("jump", judged.GetProperty("jump").GetProperty("verdict").GetString());
        Assert.Equal([VerdictSamples.Jump.OnsetLow, VerdictSamples.Jump.OnsetHigh], judged.GetProperty("jump").GetProperty("onset").EnumerateArray().Select(scale => (double?)scale.GetDouble()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (judged.GetProperty("reason").ValueKind, unjudged.GetProperty("jump").ValueKind));
        Assert.Equal("A loss has no ceiling.", unjudged.GetProperty("reason").GetString());
    }

    [Fact]
    public void TheCsvOfAFigureHasAHeadAndARowForEveryPoint()
    {
        var lines = Encoding.UTF8.GetString(SampleSite.Built.Value.Files["papers/doe-2020-sample/addition-curve.csv"].Span).TrimEnd('\n').Split('\n');
        Assert.Equal(7, lines.Length);
    }
}
