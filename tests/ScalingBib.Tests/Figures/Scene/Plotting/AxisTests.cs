using System.Globalization;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class AxisTests
{
    private static RichText Write(double value, int? decimals) => value.ToString(decimals is { } d ? "F" + d : "R", CultureInfo.InvariantCulture);

    private static string[] Labels(Axis axis) => [.. axis.Ticks.Where(tick => tick.Label is not null).Select(tick => tick.Label!.ToString())];

    [Fact]
    public void LogAxisLabelsDecadesWithMinorTicksBetween()
    {
        var axis = new LogAxis(8e7, 3e11, Write);
        Assert.Equal(["100000000", "1000000000", "10000000000", "100000000000"], Labels(axis));
        Assert.Equal(2 + (3 * 8) + 2 + 4, axis.Ticks.Count);
    }

    [Fact]
    public void LogAxisLabelsSomeOfManyDecades() => Assert.InRange(Labels(new LogAxis(1e-10, 1e12, Write)).Length, 4, 8);

    [Fact]
    public void LogAxisWithinADecadeLabelsRoundSteps() => Assert.Equal(["2.2", "2.4", "2.6", "2.8", "3.0", "3.2", "3.4"], Labels(new LogAxis(2.05, 3.4, Write)));

    [Fact]
    public void LogAxisOfOneDecadeLabelsOneTwoFive() => Assert.Equal(["2", "5", "10"], Labels(new LogAxis(1.5, 12, Write)));

    // Losses from 2 to 7, and the 23 of Kaplan et al. 2020 with their margin.
    [Theory]
    [InlineData(1.8, 7.7, "2 3 4 5 7")]
    [InlineData(2.16, 6.37, "3 4 5")]
    public void LogAxisOfLossesLabelsWholeNumbers(double min, double max, string labels) => Assert.Equal(labels.Split(' '), Labels(new LogAxis(min, max, Write)));

    [Fact]
    public void LogAxisOfTwoDecadesLabelsOneTwoFive() => Assert.Equal(["10", "20", "50", "100", "200", "500"], Labels(new LogAxis(7, 650, Write)));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    public void LogAxisOfManyDecadesLabelsThreeToEight(int decades)
    {
        var axis = LogAxis.Around(1e3, 1e3 * Math.Pow(10, decades), 0.06, Write);
        Assert.InRange(Labels(axis).Length, 3, 8);
        Assert.All(Labels(axis), label => Assert.Equal(0, Math.Log10(double.Parse(label, CultureInfo.InvariantCulture)) % 1, 9));
    }

    [Fact]
    public void ReversedAxisRunsTheOtherWay()
    {
        var axis = new ReversedAxis(new LogAxis(2, 4, Write));
        Assert.Equal(1, axis.Place(2), 12);
        Assert.Equal(0, axis.Place(4), 12);
        Assert.Equal(2.5, axis.At(axis.Place(2.5)), 12);
        Assert.Equal(axis.Ticks.OrderByDescending(tick => tick.Value), axis.Ticks.OrderBy(tick => axis.Place(tick.Value)));
    }

    [Fact]
    public void LogAxisFindsValuesAgain()
    {
        var axis = new LogAxis(1e6, 1e12, Write);
        Assert.Equal(0.5, axis.Place(1e9), 12);
        Assert.Equal(1, axis.At(axis.Place(3.7e8)) / 3.7e8, 12);
    }

    [Fact]
    public void LogAxisAroundOneValueHasWidth()
    {
        var axis = LogAxis.Around(3e9, 3e9, 0.05, Write);
        Assert.True(axis.Max > 1.5 * axis.Min);
        Assert.NotEmpty(Labels(axis));
    }

    [Fact]
    public void LinearAxisLabelsRoundStepsWithTheDecimalsTheyNeed()
    {
        Assert.Equal(["0.00", "0.25", "0.50", "0.75", "1.00"], Labels(new LinearAxis(-0.02, 1.04, 5, (value, decimals) => Write(value, decimals), 1)));
        Assert.Equal(["0", "20", "40"], Labels(new LinearAxis(-3, 55, 3, (value, decimals) => Write(value, decimals))));
    }

    [Theory]
    [InlineData(640, 1e3, 1e15)]
    [InlineData(240, 1e3, 1e15)]
    [InlineData(60, 1e3, 1e15)]
    [InlineData(240, 7, 650)]
    [InlineData(100, 1.5, 12)]
    [InlineData(90, 2.05, 3.4)]
    public void ANarrowAxisHasFewerLabelsThatStandApart(double width, double min, double max)
    {
        var axis = new LogAxis(min, max, (value, _) => ScalingBib.Figures.Words.ScaleWords.Drawn(ScalingBib.Model.Evidence.ScaleKind.Parameters, value)).Across(40, 40 + width, (3, 60 + width));
        var spans = axis.Ticks.Where(tick => tick.Label is not null).Select(tick => TickLabel.Span(tick, 40 + (axis.Place(tick.Value) * width), (3, 60 + width))).ToList();
        Assert.True(spans.Count >= 2, $"{spans.Count} labels");
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Right + 8 <= pair.Second.Left));
        Assert.All(spans, span => Assert.True(span.Left >= 3 && span.Right <= 60 + width));
    }

    [Fact]
    public void ALowAxisHasFewerLabels()
    {
        var axis = new LinearAxis(0, 1, 5, (value, decimals) => Write(value, decimals));
        Assert.Equal(6, Labels(axis.Up(300)).Length);
        Assert.Equal(["0.0", "0.5", "1.0"], Labels(axis.Up(70)));
        Assert.Equal(["0", "1"], Labels(axis.Up(24)));
    }

    [Fact]
    public void AnAxisHasTwoLabelsWhereTheRangeHoldsThem() =>
        Assert.Equal(["0.12", "0.14", "0.16", "0.18"], Labels(new LinearAxis(0.11, 0.19, 1, (value, decimals) => Write(value, decimals))));

    [Fact]
    public void DecadesAreAllWrittenAsPowersWhereOneIs()
    {
        RichText Count(double value, int? decimals) => ScalingBib.Figures.Words.ScaleWords.Drawn(ScalingBib.Model.Evidence.ScaleKind.Tokens, value);
        Assert.Equal(["1B", "10B", "100B", "1T"], Labels(new LogAxis(5e8, 3e12, Count)));
        Assert.Equal(["10^12", "10^13", "10^14", "10^15"], Labels(new LogAxis(5e11, 3e15, Count)));
    }

    [Fact]
    public void ALabelAtTheEdgeOfTheSheetIsMovedInside() =>
        Assert.Equal((3.0, 3 + TextStyle.Tick.Measure("10,000,000")), TickLabel.Span(new Tick(1, "10,000,000"), 10, (3, 300)));

    [Fact]
    public void PowersOfTwoAreWrittenOutWhileTheyAreShort() =>
        Assert.Equal(["256", "512", "1,024", "2,048", "4,096"], Labels(LogAxis.Around([256, 512, 4096], 0.05, Write)));

    [Fact]
    public void LargePowersOfTwoAreWrittenAsPowers()
    {
        var axis = LogAxis.Around([Math.ScaleB(1, 10), Math.ScaleB(1, 15), Math.ScaleB(1, 25)], 0.05, Write);
        Assert.Equal(["2^10", "2^12", "2^14", "2^16", "2^18", "2^20", "2^22", "2^24"], Labels(axis));
        Assert.Equal(16, axis.Ticks.Count);
    }

    [Theory]
    [InlineData("1024 2048 4096", true)]
    [InlineData("0.25 0.5 1", true)]
    [InlineData("1024 2048", false)]
    [InlineData("1024 1024 2048", false)]
    [InlineData("1000 2048 4096", false)]
    [InlineData("1000 10000 100000", false)]
    public void TheBaseIsTwoForThreePowersOfTwo(string values, bool expected) =>
        Assert.Equal(expected, BinaryTicks.Suit([.. values.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))]));
}
