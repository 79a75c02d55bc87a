using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Laws;

namespace ScalingBib.Tests.Model.Laws;

/// <summary>Exponentials and logarithms four at a time, against those of the base library, which err by less than one unit in the last place.</summary>
public sealed class ElementwiseTests
{
    // Two units in the last place of the largest mantissa, the base library's own error among them.
    private const double Close = 4.5e-16;
    private const int Many = 200_000;

    [Fact]
    public void ExponentialsAreRightToTheLastDigits() => Assert.InRange(Farthest(Drawn(-708, 708), Elementwise.Exp, Math.Exp), 1e-17, Close);

    [Fact]
    public void SmallExponentialsAreToo() => Assert.InRange(Farthest(Drawn(-2, 2), Elementwise.Exp, Math.Exp), 1e-17, Close);

    [Fact]
    public void LogarithmsAreRightToTheLastDigits() => Assert.InRange(Farthest([.. Drawn(-690, 690).Select(Math.Exp)], Elementwise.Log, Math.Log), 1e-17, Close);

    [Fact]
    public void LogarithmsNearOneLoseNone() => Assert.InRange(Farthest(Drawn(0.5, 2), Elementwise.Log, Math.Log), 1e-17, Close);

    [Fact]
    public void SoftplusItsDerivativeAndWhatItLacksOfOneAreRight()
    {
        var u = Drawn(-40, 40);
        double[] values = [.. u], shares = new double[Many], rests = new double[Many];
        Elementwise.Softplus(values, shares, rests);
        for (var i = 0; i < Many; i++)
        {
            var tail = Math.Exp(-Math.Abs(u[i]));
            Assert.Equal(1, values[i] / (Math.Max(u[i], 0) + LogOnePlus(tail)), 1.5e-15);
            Assert.Equal(1, shares[i] / (u[i] > 0 ? 1 / (1 + tail) : tail / (1 + tail)), 1e-15);
            Assert.Equal(1, rests[i] / (u[i] > 0 ? tail / (1 + tail) : 1 / (1 + tail)), 1e-15);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5e-324)]
    [InlineData(1e308)]
    [InlineData(-740)]
    [InlineData(710)]
    public void TheEdgesAreThoseOfTheBaseLibrary(double edge)
    {
        double[] exponentials = [1, edge, 2], logarithms = [1, edge, 2];
        Elementwise.Exp(exponentials);
        Elementwise.Log(logarithms);
        Assert.Equal(Math.Exp(edge), exponentials[1]);
        Assert.Equal(Math.Log(edge), logarithms[1]);
    }

    [Fact]
    public void ANumberDoesNotDependOnItsNeighbours()
    {
        var many = Drawn(-30, 30)[..37];
        var together = many.ToArray();
        Elementwise.Exp(together);
        Assert.All(Enumerable.Range(0, many.Length), i =>
        {
            double[] alone = [many[i]];
            Elementwise.Exp(alone);
            Assert.Equal(BitConverter.DoubleToInt64Bits(alone[0]), BitConverter.DoubleToInt64Bits(together[i]));
        });
    }

    private delegate void InPlace(Span<double> values);

    private static double Farthest(double[] x, InPlace ours, Func<double, double> theirs)
    {
        var y = x.ToArray();
        ours(y);
        return x.Zip(y).Max(pair => theirs(pair.First) is var right && right == pair.Second ? 0 : Math.Abs((pair.Second / right) - 1));
    }

    private static double[] Drawn(double low, double high)
    {
        var random = new SeededRandom(SeededRandom.SeedOf("elementwise"));
        return [.. Enumerable.Range(0, Many).Select(_ => low + ((high - low) * random.NextUniform()))];
    }

    /// <summary>ln(1 + t) without loss for a small t (Kahan).</summary>
    private static double LogOnePlus(double t)
    {
        var sum = 1 + t;
        return sum == 1 ? t : Math.Log(sum) * (t / (sum - 1));
    }
}
