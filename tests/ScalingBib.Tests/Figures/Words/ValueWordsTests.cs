using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Units;

namespace ScalingBib.Tests.Figures.Words;

public sealed class ValueWordsTests
{
    private static readonly ValueWords Accuracy = new(Samples.Accuracy, Samples.Percent);
    private static readonly ValueWords Score = new(Samples.Accuracy with { Kind = MetricKind.Score }, new Unit("points", "", "", "score", 1));

    [Theory]
    [InlineData(0.25, 2, "25%")]
    [InlineData(0.005, 3, "0.5%")]
    public void TicksOfSharesAreInPercent(double value, int decimals, string expected) => Assert.Equal(expected, Accuracy.Tick(value, decimals).ToString());

    [Theory]
    [InlineData(12500, 0, "12,500")]
    [InlineData(-0.25, 2, "−0.25")]
    [InlineData(2.5e6, 0, "2.5×10^6")]
    [InlineData(-1e12, 0, "−10^12")]
    [InlineData(5e-9, 9, "5×10^−9")]
    [InlineData(0, 9, "0")]
    public void TicksFarFromOneArePowersOfTen(double value, int decimals, string expected) => Assert.Equal(expected, Score.Tick(value, decimals).ToString());

    [Theory]
    [InlineData(0.00001, "1e−5")]
    [InlineData(-0.00001, "−1e−5")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(1.234e12, "1.23e12")]
    public void ValuesFarFromOneAreShort(double value, string expected) => Assert.Equal(expected, Score.Short(value));

    [Fact]
    public void CellsKeepTheDigitsOfTinyValues() => Assert.Equal("1.23457e-14", Score.Cell(1.234567e-14));
}
