using System.IO.Compression;
using System.Text;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class SmallMultiplesTests
{
    private static readonly SmallMultiples Kind = new();
    private static readonly Figure Many = Kind.Draw(MultiplesSamples.EightyFive);

    [Theory]
    [InlineData(FigureFormat.Wide, "wide")]
    [InlineData(FigureFormat.Narrow, "narrow")]
    public void DrawsWhatWasApproved(FigureFormat format, string name)
    {
        var figure = Kind.Draw(MultiplesSamples.Families, format);
        Approve.Text($"title: {figure.Title}\ndescription: {figure.Description}\ncaption: {figure.Caption}\n{DrawingText.Of(figure.Drawing)}", "Figures/Kinds", $"SmallMultiplesTests.DrawsWhatWasApproved_{name}");
    }

    [Fact]
    public void HasAPanelForEachSeriesAndLosesNoPoint()
    {
        var panels = Panels(Many);
        Assert.Equal(85, panels.Count);
        Assert.Equal(MultiplesSamples.EightyFive.Series.Select(item => item.Series.Id).Order(StringComparer.Ordinal), panels.Select(panel => panel.Id).Order(StringComparer.Ordinal));
        Assert.All(panels, panel => Assert.Equal(
            MultiplesSamples.EightyFive.Series.Single(item => item.Series.Id == panel.Id).Series.Points.Count,
            panel.Marks.OfType<MarkersMark>().Sum(markers => markers.Points.Count)));
    }

    [Fact]
    public void SaysAndMarksTheSizesThatHaveNoValue()
    {
        var gapped = MultiplesSamples.EightyFive.Series.Where(item => item.Series.Points.Count == 11).Select(item => item.Series.Id).ToList();
        Assert.Equal(12, gapped.Count);
        Assert.Contains("Crosses: 12 missing values in 12 panels.", Many.Description, StringComparison.Ordinal);
        foreach (var panel in Panels(Many))
        {
            var isGapped = gapped.Contains(panel.Id);
            Assert.Equal(isGapped ? 1 : 0, panel.Marks.OfType<SegmentsMark>().Count());
            Assert.Equal(isGapped, panel.Tip.Contains("No value at", StringComparison.Ordinal));
        }

        Assert.Equal(12, Many.Table.Rows.Count(row => row.Contains("no value at this size")));
    }

    [Fact]
    public void SaysEachNameInFullWhereItIsShortened()
    {
        var evidence = MultiplesSamples.Two with { Series = [Renamed("A name of a task that goes on and on for so many words that three lines cannot hold it at all"), Renamed("Short")] };
        var panel = Panels(Kind.Draw(evidence))[0];
        var lines = panel.Marks.OfType<TextMark>().Where(text => text.Weight == ScalingBib.Figures.Fonts.FontWeight.Semibold).Select(text => text.Text.ToString()).ToList();
        Assert.InRange(lines.Count, 1, 3);
        Assert.StartsWith("A name of a task that goes on and on for so many words that three lines cannot hold it at all", panel.Tip, StringComparison.Ordinal);
    }

    [Fact]
    public void MarksVerdictsByShapeAndCountsThem()
    {
        var signs = TrainingRunTests.Groups(Many, "fig-verdicts").Single().OfType<MarkersMark>().ToList();
        Assert.Equal(MultiplesSamples.EightyFive.Series.Count(item => item.Jump is not null), signs.Sum(mark => mark.Points.Count));
        Assert.Equal(signs.Count, signs.Select(mark => (mark.Shape, mark.IsHollow)).Distinct().Count());
        Assert.Single(signs.Select(mark => mark.Colour).Distinct());
        foreach (var verdict in signs) Assert.Contains($"({Numbers.Count(verdict.Points.Count)})", TrainingRunTests.Texts(Many, "fig-legend"), StringComparison.Ordinal);
    }

    [Fact]
    public void PutsPanelsInTheOrderAskedForAndSaysWhich()
    {
        var series = MultiplesSamples.EightyFive.Series;
        var byVerdict = Panels(Many).Select(panel => series.Single(item => item.Series.Id == panel.Id).Jump?.Verdict).ToList();
        Assert.Equal(byVerdict.OrderBy(verdict => verdict is { } known ? MultiplePanels.VerdictOrder.ToList().IndexOf(known) : 6), byVerdict);
        Assert.Contains("Sorted by jump verdict, then by name", TrainingRunTests.Texts(Many, "fig-head"), StringComparison.Ordinal);

        EquatableArray<MultiplePanel> In(FigureOrder order) => new MultiplePanels(MultiplesSamples.EightyFive with { Request = MultiplesSamples.EightyFive.Request with { Order = order } }).All;
        Assert.Equal(series.Select(item => item.Series.Id), In(FigureOrder.AsListed).Select(panel => panel.Id));
        Assert.Equal(In(FigureOrder.LastValue).OrderByDescending(panel => panel.Last).Select(panel => panel.Last), In(FigureOrder.LastValue).Select(panel => panel.Last));
        Assert.Equal(In(FigureOrder.Name).Select(panel => panel.Name).Order(StringComparer.Ordinal), In(FigureOrder.Name).Select(panel => panel.Name));
    }

    [Fact]
    public void PutsModelFamiliesOfATaskIntoOnePanel()
    {
        var panels = Panels(Kind.Draw(MultiplesSamples.Families));
        Assert.Equal(["task-4", "task-3", "task-2", "task-1", "task-0"], panels.Select(panel => panel.Id));
        Assert.All(panels, panel => Assert.Equal(3, panel.Marks.OfType<MarkersMark>().Select(mark => (mark.Shape, mark.Colour)).Distinct().Count()));
    }

    [Fact]
    public void StaysSmall()
    {
        foreach (var format in Enum.GetValues<FigureFormat>())
        {
            var svg = Encoding.UTF8.GetBytes(FigureWriter.Svg(Kind.Draw(MultiplesSamples.EightyFive, format), FigureTheme.Light));
            Assert.InRange(svg.Length, 1, 125_000);
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(svg);
            Assert.InRange(packed.Length, 1, 25_000);
        }
    }

    [Fact]
    public void RefusesOneSeriesMoreThanAHundredAndUnlikeMetrics()
    {
        Assert.Contains("2 to 100 panels", Refusal(MultiplesSamples.Two with { Series = [Samples.TwoDigitAddition] }), StringComparison.Ordinal);
        Assert.Contains("has 101", Refusal(MultiplesSamples.Two with { Series = [.. Enumerable.Repeat(Samples.TwoDigitAddition, 101)] }), StringComparison.Ordinal);
        Assert.Contains("different metrics", Refusal(MultiplesSamples.Two with { Series = [Samples.TwoDigitAddition, KaplanSamples.ModelSize.Series[0]] }), StringComparison.Ordinal);
    }

    internal static IReadOnlyList<GroupMark> Panels(Figure figure) =>
        [.. figure.Drawing.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-panels").Marks.OfType<GroupMark>()];

    private static SeriesEvidence Renamed(string label) => Samples.TwoDigitAddition with { Series = Samples.TwoDigitAddition.Series with { Id = label[..5].Trim().ToLowerInvariant(), Label = label } };

    private static string Refusal(FigureEvidence evidence) => Assert.Throws<FigureException>(() => Kind.Draw(evidence)).Message;
}
