using System.Globalization;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class BrokenAxisTests
{
    private static readonly BrokenAxis Axis = new(new LinearAxis(0, 10, 5, Write), new LinearAxis(90, 100, 5, Write), 0.5);

    private static RichText Write(double value, int decimals) => value.ToString("F" + decimals, CultureInfo.InvariantCulture);

    [Fact]
    public void PlacesRiseWithValuesAcrossTheGap()
    {
        double[] values = [0, 5, 10, 11, 50, 89, 90, 95, 100];
        var places = values.Select(Axis.Place).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal(values, values.Select(value => Math.Round(Axis.At(Axis.Place(value)), 9)));
        Assert.Equal((0.0, 1.0), (places[0], places[^1]));
    }

    [Fact]
    public void BothRangesKeepTwoLabels()
    {
        var labels = Axis.Up(230).Ticks.Where(tick => tick.Label is not null).Select(tick => tick.Value).ToList();
        Assert.True(labels.Count(value => value <= 10) >= 2);
        Assert.True(labels.Count(value => value >= 90) >= 2);
    }

    [Fact]
    public void TheGapIsMarkedAndTold()
    {
        var canvas = new Canvas();
        new PlotArea(new(40, 10, 240, 210), Axis, Axis).DrawAxes(canvas, []);
        var line = canvas.Marks.OfType<GroupMark>().Single().Marks.OfType<SegmentsMark>().Single().Ends;
        Assert.Equal([new Point(40, 210), new(140, 210), new(160, 210), new(240, 210)], line.Take(4));
        Assert.Equal(
            "The vertical axis is broken: it shows 0 to 10 and 90 to 100, each with a scale of its own, and leaves out what lies between.",
            Axis.Break!.Value.Sentence("vertical axis", Axis.Min, Axis.Max, value => value.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("1 2 3 90 91", "3 90")]
    [InlineData("1 2 3 4", "")]
    [InlineData("1 100", "")]
    public void OnlyAHoleOfHalfTheRangeIsWorthABreak(string values, string expected)
    {
        var hole = BrokenAxis.Hole(values.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)));
        Assert.Equal(expected, hole is { } found ? FormattableString.Invariant($"{found.Low} {found.High}") : "");
    }
}
