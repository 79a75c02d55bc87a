using ScalingBib.Fitting;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Tests.Fitting;

public sealed class FitCurveTests
{
    private static readonly double[] Sizes = [1e6, 1e7, 1e8, 1e9, 1e10, 1e11];

    [Fact]
    public void TheBandOfALineIsTheTextbooks()
    {
        var record = Fitter.Fit(FitSamples.Task("power-law", MetricKind.Loss, Sizes, [4, 3.3, 2.4, 2.1, 1.6, 1.3]));
        double[] u = [.. Sizes.Select(v => Math.Log(v))];
        double mean = u.Average(), suu = u.Sum(a => (a - mean) * (a - mean));
        foreach (var point in FitCurve.At(new PowerLaw(), record, [[1e4], [3e8], [1e14]]))
        {
            // t(0.975, 4) = 2.7764451
            var half = 2.7764451052 * Math.Sqrt(record.Dispersion!.Value * (1 / 6.0 + Math.Pow(Math.Log(point.X) - mean, 2) / suu));
            Assert.Equal(point.Y * Math.Exp(-half), point.Low!.Value, 9);
            Assert.Equal(point.Y * Math.Exp(half), point.High!.Value, 8);
        }
    }

    [Fact]
    public void AShareStaysBetweenNoneAndAll()
    {
        var record = Fitter.Fit(FitSamples.Gpt3());
        var curve = FitCurve.At(new Logistic(), record, [.. Enumerable.Range(0, 200).Select(i => new[] { Math.Pow(10, 2 + 0.1 * i) })]);
        Assert.All(curve, p => Assert.True(p.Low is >= 0 && p.Low <= p.Y && p.Y <= p.High && p.High <= 1, p.ToString()));
        Assert.Contains(curve, p => p.High - p.Low > 0.05);
    }

    /// <summary>Two-digit addition, one-shot (Table H.1): the free ceiling ends close to 1, where a band on the logit scale filled the whole plot.</summary>
    [Fact]
    public void ACeilingCloseToOneKeepsItsBandNarrow()
    {
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, FitSamples.Gpt3Sizes, [0.02, 0.0055, 0.0315, 0.04, 0.121, 0.196, 0.73, 0.996], 2000));
        var top = Assert.Single(FitCurve.At(new Logistic(), record, [[175e9]]));
        Assert.InRange(top.High!.Value - top.Low!.Value, 0.001, 0.25);
    }

    [Fact]
    public void ALossStaysPositiveFarOutside()
    {
        var record = Fitter.Fit(FitSamples.Task("power-law-plus-constant", MetricKind.Loss, Sizes, [4, 3.1, 2.6, 2.1, 2.1, 1.8]));
        foreach (var point in FitCurve.At(new PowerLawPlusConstant(), record, [[1e-3], [1e20], [1e300]]))
        {
            Assert.True(point.Low > 0 && point.Low <= point.Y, point.ToString());
            Assert.True(point.High is null || point.High >= point.Y, point.ToString());
        }
    }

    [Fact]
    public void WithoutACovarianceThereIsNoBand()
    {
        var step = Fitter.Fit(FitSamples.Task("power-law-plus-constant", MetricKind.Loss, [1e6, 1e8, 1e10], [3, 2.2, 2]));
        Assert.All(FitCurve.At(new PowerLawPlusConstant(), step, [[1e6], [1e9]]), p => Assert.Equal((null, null), (p.Low, p.High)));
    }

    [Fact]
    public void AFloorOfZeroHasABandFromZeroUpwards()
    {
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, Sizes, [0, 0, 0.05, 0.4, 0.9, 0.99], 200));
        var curve = FitCurve.At(new Logistic(), record, [[1e-9], [1e6], [1e8], [1e30]]);
        Assert.All(curve, p => Assert.True(p.Low is >= 0 && p.High <= 1 && p.Low <= p.High, p.ToString()));
    }

    [Fact]
    public void AnotherFamilyIsRefused()
    {
        var record = Fitter.Fit(FitSamples.Gpt3());
        Assert.Throws<ArgumentException>(() => FitCurve.At(new PowerLaw(), record, [[1e9]]));
        Assert.Throws<ArgumentException>(() => FitCurve.At(new Logistic(), record, [[1e9, 1e9]]));
    }

    [Fact]
    public void ASampledCurveIsTheCurveWithItsBandAtEveryLevel()
    {
        var record = Fitter.Fit(FitSamples.Task("power-law", MetricKind.Loss, Sizes, [4, 3.3, 2.4, 2.1, 1.6, 1.3]));
        var law = new PowerLaw();
        var sampled = FitCurve.Sample(law, record, [.. Sizes]);
        var points = FitCurve.At(law, record, [.. Sizes.Select(size => new[] { size })]);
        for (var i = 0; i < Sizes.Length; i++)
        {
            Assert.Equal(points[i].Y, sampled.Y[i]);
            Assert.Equal((points[i].Low, points[i].High), sampled.Band(i, FitCurve.Quantile(record, record.Level)!.Value));
        }

        // t with 4 degrees of freedom: Abramowitz and Stegun (1964), table 26.10.
        Assert.Equal(0.741, FitCurve.Quantile(record, 0.5)!.Value, 3);
        Assert.Equal(1.533, FitCurve.Quantile(record, 0.8)!.Value, 3);
        Assert.Equal(2.776, FitCurve.Quantile(record, 0.95)!.Value, 3);
        Assert.Equal(4.604, FitCurve.Quantile(record, 0.99)!.Value, 3);
    }

    [Fact]
    public void AFitThatUsesTheNormalQuantileUsesItAtEveryLevel()
    {
        var record = Fitter.Fit(FitSamples.Gpt3()) with { Quantile = 1.959963984540054, Level = 0.95 };
        Assert.Equal(0.674490, FitCurve.Quantile(record, 0.5)!.Value, 5);
        Assert.Equal(1.281552, FitCurve.Quantile(record, 0.8)!.Value, 5);
        Assert.Null(FitCurve.Quantile(record with { Quantile = null }, 0.5));
    }

    [Fact]
    public void WithoutErrorsASampledCurveHasNoBand()
    {
        var record = Fitter.Fit(FitSamples.Gpt3()) with { Covariance = [] };
        var sampled = FitCurve.Sample(new Logistic(), record, [1e9, 1e10]);
        Assert.All(sampled.Errors, error => Assert.Null(error));
        Assert.Equal((null, null), sampled.Band(0, 2));
        Assert.Throws<ArgumentException>(() => FitCurve.Sample(new Chinchilla(), record with { Law = new("chinchilla") }, [1e9]));
    }
}
