using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Tests.Infra;
using static ScalingBib.Tests.Fitting.Prevalence.SimulatedStudy;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class PrevalenceBarTests
{
    private static readonly EquatableArray<JudgedCurve> Curves =
    [
        Curve("a", verdict: JumpVerdict.Jump), Curve("b"), Curve("c"), Curve("d", verdict: JumpVerdict.Undecided, reason: UndecidedReason.Noise),
        Curve("e", verdict: JumpVerdict.Undecided, reason: UndecidedReason.TooFewScales), Curve("f", verdict: JumpVerdict.Undecided, reason: UndecidedReason.ShortRange),
        Curve("g", "two", JumpVerdict.Flat, frame: FrameKind.Filtered),
    ];

    private static readonly EquatableArray<PrevalenceRecord> Counts = [.. Enum.GetValues<FrameKind>().Select(frame => Count(Curves, frame))];

    [Fact]
    public void FramesWithoutCurvesAreLeftOutAndTheOthersAreWhole()
    {
        var figure = new PrevalenceBar().Draw(new("bars", Counts));
        Assert.Equal(["All tasks of a study", "Kept by score"], figure.Table.Rows.Select(row => row[0]));
        Assert.Equal(["1", "2", "0", "0", "0", "1", "2"], figure.Table.Rows[0].Skip(1).Take(7));
        Assert.Equal(["0", "0", "1", "0", "0", "0", "0"], figure.Table.Rows[1].Skip(1).Take(7));
        Assert.Contains("6 curves of 6 tasks, 1 model family: 1 jump, 2 gradual, 1 undecided, 2 too few sizes", figure.Description, StringComparison.Ordinal);
    }

    [Theory, InlineData(FigureFormat.Wide, 20), InlineData(FigureFormat.Narrow, 12)]
    public void BarsFillTheirWidthAndNothingLeavesTheSheet(FigureFormat format, double margin)
    {
        var drawing = new PrevalenceBar().Draw(new("bars", Counts), format).Drawing;
        var bars = drawing.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-bar").Select(group => group.Marks.OfType<RectMark>().ToList()).ToList();
        Assert.Equal(2, bars.Count);
        Assert.All(bars, bar => Assert.Equal(drawing.Width - (2 * margin), bar.Sum(rect => rect.Width + 1), 0));
        Assert.All(bars.SelectMany(bar => bar), rect => Assert.InRange(rect.At.X + rect.Width, margin, drawing.Width - margin));
    }

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(new PrevalenceBar().Draw(PrevalenceSamples.Three, format).Drawing), "Figures/Kinds", $"{nameof(PrevalenceBarTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

    [Fact]
    public void VerdictsAreToldApartByPatternAsWellAsByColour()
    {
        var decided = VerdictPart.All.Where(part => !part.IsUnjudged).ToList();
        Assert.Equal(decided.Count, decided.Select(part => part.Hatch).Distinct().Count());
        Assert.Equal(decided.Count, decided.Select(part => part.Fill).Distinct().Count());
    }

    [Theory, InlineData(HatchStyle.Rising), InlineData(HatchStyle.Falling), InlineData(HatchStyle.Level), InlineData(HatchStyle.Upright), InlineData(HatchStyle.Crossed)]
    public void APatternStaysInsideItsBox(object style)
    {
        var canvas = new Canvas();
        var box = new Box(10, 20, 73, 46);
        Hatch.Draw(canvas, box, (HatchStyle)style);
        var ends = canvas.Marks.OfType<SegmentsMark>().Single().Ends;
        Assert.Equal(0, ends.Count % 2);
        Assert.All(ends, end => Assert.True(box.Grown(0.01).Holds(Box.Around(end, 0)), $"{end} leaves the box"));
    }

    [Fact]
    public void TheCorrectedShareStandsOnTheSameLineAsItsInterval()
    {
        var figure = new PrevalenceBar().Draw(PrevalenceSamples.Three);
        var groups = figure.Drawing.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-share").ToList();
        Assert.Equal(2, groups.Count);

        // 720 units are 0% to 100%, from 20.
        var band = groups[0].Marks.OfType<RectMark>().Single();
        Assert.Equal((20 + (0.01 * 720), 0.16 * 720), (band.At.X, band.Width));
        Assert.Empty(groups[1].Marks.OfType<RectMark>());
        var share = groups[0].Marks.OfType<MarkersMark>().SelectMany(mark => mark.Points).Single(point => point.Id == "alltasks");
        Assert.Equal(20 + (0.063 * 720), share.At.X, 0.01);
        Assert.Equal(["0.055", "0.063", "0.01", "0.17", "families"], figure.Table.Rows[0].Skip(8));
        Assert.Contains("No curve has known error rates", figure.Caption, StringComparison.Ordinal);
        Assert.Contains("6.3% (95% interval 1% to 17%)", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutACurveThereIsNoFigure() => Assert.Throws<FigureException>(() => new PrevalenceBar().Draw(new("bars", [Count([])])));
}
