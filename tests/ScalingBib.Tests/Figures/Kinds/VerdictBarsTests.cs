using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using static ScalingBib.Tests.Fitting.Prevalence.SimulatedStudy;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class VerdictBarsTests
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
        var figure = VerdictBars.Draw("bars", Counts);
        Assert.Equal(["All tasks of a study", "Kept by score"], figure.Table.Rows.Select(row => row[0]));
        Assert.Equal(["1", "2", "0", "0", "0", "1", "2"], figure.Table.Rows[0].Skip(1));
        Assert.Equal(["0", "0", "1", "0", "0", "0", "0"], figure.Table.Rows[1].Skip(1));
        Assert.Contains("6 curves of 6 tasks, 1 model family: 1 jump, 2 gradual, 1 undecided, 2 too few sizes", figure.Description, StringComparison.Ordinal);
    }

    [Theory, InlineData(FigureFormat.Wide, 20), InlineData(FigureFormat.Narrow, 12)]
    public void BarsFillTheirWidthAndNothingLeavesTheSheet(FigureFormat format, double margin)
    {
        var drawing = VerdictBars.Draw("bars", Counts, format).Drawing;
        var bars = drawing.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-bar").Select(group => group.Marks.OfType<RectMark>().ToList()).ToList();
        Assert.Equal(2, bars.Count);
        Assert.All(bars, bar => Assert.Equal(drawing.Width - (2 * margin), bar.Sum(rect => rect.Width + 1), 0));
        Assert.All(bars.SelectMany(bar => bar), rect => Assert.InRange(rect.At.X + rect.Width, margin, drawing.Width - margin));
    }

    [Fact]
    public void WithoutACurveThereIsNoFigure() => Assert.Throws<FigureException>(() => VerdictBars.Draw("bars", [Count([])]));
}
