using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class MeasuredPathTests
{
    private static List<(string Xs, LineStyle Style)> Parts(double[] xs, params double[] missing) =>
        [.. MeasuredPath.Parts([.. xs.Select(x => (x, 0.0))], missing, 100).Select(part => (string.Join(' ', part.Part.Select(point => point.X)), part.Style))];

    [Fact]
    public void IsOneLineWhereNothingIsMissing() => Assert.Equal([("0 10 20 30", LineStyle.Solid)], Parts([0, 10, 20, 30]));

    [Fact]
    public void IsNotDrawnAcrossAMissingValue() => Assert.Equal([("0 10", LineStyle.Solid), ("20 30", LineStyle.Solid)], Parts([0, 10, 20, 30], 15));

    [Fact]
    public void IsDottedAcrossAHoleFarWiderThanTheOtherSteps() =>
        Assert.Equal([("0 5 10", LineStyle.Solid), ("10 90", LineStyle.Dotted), ("90 95 100", LineStyle.Solid)], Parts([0, 5, 10, 90, 95, 100]));

    [Fact]
    public void RunsOnWhereItFallsFromRightToLeft() =>
        Assert.Equal([("100 95", LineStyle.Solid), ("90 10", LineStyle.Dotted), ("10 5", LineStyle.Solid)], Parts([100, 95, 90, 10, 5], 92));

    // Checkpoints every thousand steps, on a logarithmic axis.
    [Fact]
    public void EvenStepsOnALogarithmicAxisHaveNoHole() =>
        Assert.Single(Parts([.. Enumerable.Range(1, 100).Select(i => 50 * Math.Log10(i))]));

    [Fact]
    public void ThreePointsAreTooFewToTellAHole() => Assert.Single(Parts([0, 2, 90]));
}
