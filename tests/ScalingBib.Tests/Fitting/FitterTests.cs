using System.Globalization;
using ScalingBib.Fitting;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Tests.Fitting;

public sealed class FitterTests
{
    private static readonly double[] Sizes = [1e6, 1e7, 1e8, 1e9, 1e10, 1e11];

    [Fact]
    public void AutoFollowsTheMetricAndTheItems()
    {
        var shares = FitSamples.Gpt3();
        Assert.Equal(FitObjective.Binomial, Fitter.AutoObjective(shares.Series, shares.Metric));
        Assert.Equal(FitObjective.LeastSquares, Fitter.AutoObjective(shares.Series with { Uncertainty = null }, shares.Metric));
        Assert.Equal(FitObjective.LogLeastSquares, Fitter.AutoObjective(shares.Series, FitSamples.Metric(MetricKind.Loss)));
        Assert.Equal(FitObjective.LeastSquares, Fitter.AutoObjective(shares.Series, FitSamples.Metric(MetricKind.Score)));
    }

    [Fact]
    public void ExcludedPointsTakeNoPart()
    {
        var task = FitSamples.Task("power-law", MetricKind.Loss, Sizes, [4, 3.2, 2.5, 99, 1.6, 1.28]);
        var points = task.Series.Points.Select((p, i) => i == 3 ? p with { Excluded = "a typing error" } : p).ToEquatableArray();
        var record = Fitter.Fit(task with { Series = task.Series with { Points = points } });
        Assert.Equal([0, 1, 2, 4, 5], record.Points.Select(p => p.Index));
        Assert.InRange(record.Estimates[1].Value, 0.09, 0.11);
    }

    [Fact]
    public void PowerLawOnLogResidualsIsTheRegressionLine()
    {
        double[] y = [4, 3.3, 2.4, 2.1, 1.6, 1.3];
        var record = Fitter.Fit(FitSamples.Task("power-law", MetricKind.Loss, Sizes, y));
        double[] u = [.. Sizes.Select(x => Math.Log(x))], v = [.. y.Select(value => Math.Log(value))];
        double mean = u.Average(), suu = u.Sum(a => (a - mean) * (a - mean)), slope = u.Zip(v, (a, b) => (a - mean) * b).Sum() / suu;
        Assert.Equal(-slope, record.Estimates[1].Value, 10);
        Assert.Equal(Math.Sqrt(record.ObjectiveValue / 4 / suu), record.Estimates[1].StandardError!.Value, 10);

        // n ln(2π·RSS/n) + n + 2k + 2k(k+1)/(n−k−1) with k = 3, the variance counted.
        Assert.Equal(6 * (Math.Log(2 * Math.PI * record.ObjectiveValue / 6) + 1) + 6 + 12, record.Aicc!.Value, 9);

        // Leaving out a point of a line: its residual grows by 1/(1 − leverage).
        var loo = Enumerable.Range(0, 6).Average(i => Math.Pow(record.Points[i].Residual / (1 - 1.0 / 6 - (u[i] - mean) * (u[i] - mean) / suu), 2));
        Assert.Equal(loo, record.LeaveOneOut!.Value, 10);
    }

    [Fact]
    public void StatedStandardErrorsAreWeights()
    {
        var task = FitSamples.Task("constant", MetricKind.Score, Sizes, [1, 2, 3, 4, 5, 6]);
        var points = task.Series.Points.Select((p, i) => p with { Uncertainty = new Uncertainty.StandardError(i == 0 ? 0.1 : 1) }).ToEquatableArray();
        var record = Fitter.Fit(task with { Series = task.Series with { Points = points } });
        Assert.Equal((100 + 20) / 105.0, record.Estimates[0].Value, 12);
        Assert.Equal("inverse square of the stated standard errors", record.Weights);
    }

    [Fact]
    public void ConstantOfSharesIsThePooledShare()
    {
        var record = Fitter.Fit(FitSamples.Task("constant", MetricKind.Proportion, Sizes, [0.1, 0.2, 0.15, 0.12, 0.18, 0.15], 100));
        Assert.Equal(0.15, record.Estimates[0].Value, 12);
        Assert.Equal(Math.Sqrt(0.15 * 0.85 / 600) * Math.Sqrt(record.Dispersion!.Value), record.Estimates[0].StandardError!.Value, 10);
    }

    [Fact]
    public void ConstantWithoutAnySuccessStandsOnItsBound()
    {
        var record = Fitter.Fit(FitSamples.Task("constant", MetricKind.Proportion, Sizes, [0, 0, 0, 0, 0, 0], 100));
        Assert.True(record.Converged);

        // The deviance of p against none of 600 is −2·600·ln(1 − p); it reaches 1.96² here.
        var high = 1 - Math.Exp(-3.8414588 / 1200);
        Assert.Equal(new Estimate("value", 0, null, 0, record.Estimates[0].High), record.Estimates[0]);
        Assert.Equal(1, record.Estimates[0].High!.Value / high, 2);
    }

    [Fact]
    public void ALogisticOfPointsAtTheFloorSaysWhatItDoesNotKnow()
    {
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, Sizes, [0.25, 0.26, 0.24, 0.25, 0.255, 0.245], 400));
        Assert.Null(record.Estimates[2].Low);
        Assert.Null(record.Estimates[3].Low);
        Assert.Contains(record.Caveats, c => c.StartsWith("The points do not identify midpoint", StringComparison.Ordinal) || c.StartsWith("midpoint", StringComparison.Ordinal));
        AssertWhole(record);
    }

    // GPT-3, four-digit subtraction zero-shot and five-digit subtraction few-shot (Brown et al. 2020, Table H.1): one or two points rise from nothing, so
    // the likelihood climbs for ever along a valley of steeper and steeper slopes.
    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0.001, 0.075 })]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0.099 })]
    public void AValleyToInfinityEndsAndIsCalledUnidentified(double[] y)
    {
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, FitSamples.Gpt3Sizes, y, 2000));

        // One curve of the valley is as good as another, so none is called the optimum and none is drawn.
        Assert.False(record.Converged);
        Assert.StartsWith("flat", record.Ending, StringComparison.Ordinal);
        Assert.InRange(record.ObjectiveValue, 0, 1e-6);
        Assert.Contains(record.Caveats, c => c.StartsWith("The points do not identify slope", StringComparison.Ordinal));
        Assert.Null(record.Estimates[3].High);

        // The profile still says where the rise may be: not below the last scale without it, nor far beyond the last of all.
        Assert.InRange(record.Estimates[2].Low!.Value, 13e9, 175e9);
        Assert.InRange(record.Estimates[2].High!.Value, 175e9, 1e13);
        Assert.Null(record.Estimates[2].StandardError);
        Assert.Null(record.Estimates[3].StandardError);
    }

    [Fact]
    public void AMidpointBeyondTheDataIsCalledExtrapolation()
    {
        double[] y = [.. Sizes.Select(x => 1 / (1 + Math.Exp(-1.2 * (Math.Log10(x) - 12.5))))];
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, Sizes, y, 500));
        Assert.Contains(record.Caveats, c => c.Contains("lies beyond the largest scale fitted (1e11)", StringComparison.Ordinal));
        AssertWhole(record);
    }

    [Fact]
    public void AStepBetweenTwoScalesHasNoSlope()
    {
        var record = Fitter.Fit(FitSamples.Task("logistic", MetricKind.Proportion, Sizes, [0, 0, 0, 1, 1, 1], 100));
        Assert.True(record.Converged);

        // With the midpoint halfway, a slope of k a decade costs about 400·e^(−k/2) of deviance: 1.96² at k = 9.3. Nothing says how steep it is beyond.
        Assert.InRange(record.Estimates[3].Low!.Value, 9.2, 9.5);
        Assert.Null(record.Estimates[3].High);
        Assert.Null(record.Estimates[3].StandardError);
        Assert.StartsWith("The points do not identify slope (slope on the logit scale)", record.Estimates[3].Missing, StringComparison.Ordinal);
        AssertWhole(record);
    }

    [Theory]
    [InlineData(new[] { 1e6, 1e9 }, "Fewer than 3 different scales (2)")]
    [InlineData(new[] { 1e6, 2e6, 3e6, 4e6, 5e6 }, "span 0.7 decades, less than 1")]
    public void AnExponentOfTooShortARangeIsWithheld(double[] x, string reason)
    {
        var record = Fitter.Fit(FitSamples.Task("power-law-plus-constant", MetricKind.Loss, x, [.. x.Select(v => 1 + Math.Pow(v / 1e6, -0.3))]));
        Assert.Contains(record.Caveats, c => c.Contains(reason, StringComparison.Ordinal));
        Assert.Null(record.Estimates[0].Withheld);
        foreach (var j in new[] { 1, 2 })
        {
            Assert.Contains(reason, record.Estimates[j].Withheld, StringComparison.Ordinal);
            Assert.Null(record.Estimates[j].Low);
            Assert.Null(record.Estimates[j].StandardError);
        }

        AssertWhole(record);
    }

    [Fact]
    public void FewScalesAndShortRangesAreNamed()
    {
        double[] x = [1e6, 5e6, 1e7, 2e7];
        var record = Fitter.Fit(FitSamples.Task("power-law", MetricKind.Loss, x, [4, 3, 2.7, 2.3]));
        Assert.Contains("Few scales: 4 different ones.", record.Caveats);
        Assert.Contains("Short range: the scales span 1.3 decades.", record.Caveats);
        Assert.NotNull(record.Estimates[1].Low);
    }

    [Fact]
    public void AsManyParametersAsPointsHaveNoErrors()
    {
        var record = Fitter.Fit(FitSamples.Task("power-law-plus-constant", MetricKind.Loss, [1e6, 1e8, 1e10], [3, 2.2, 2]));
        Assert.Equal(0, record.DegreesOfFreedom);
        Assert.All(record.Estimates, e => Assert.Null(e.Low));
        Assert.Null(record.LeaveOneOut);
        Assert.Null(record.Aicc);
        Assert.Contains(record.Caveats, c => c.StartsWith("There are as many parameters as points", StringComparison.Ordinal));
    }

    [Fact]
    public void ObstaclesAreSentences()
    {
        var losses = FitSamples.Task("power-law", MetricKind.Loss, Sizes, [4, 3, 0, 2, 1, 1]);
        Assert.Equal("Point 3 of the series sample has the value 0; an objective on log residuals needs positive values.", Fitter.FindObstacle(losses));
        Assert.Throws<ArgumentException>(() => Fitter.Fit(losses));
        Assert.Contains("states no number of items", Fitter.FindObstacle(FitSamples.Task("constant", MetricKind.Proportion, Sizes, [0, 0, 0, 0, 0, 0], objective: FitObjective.Binomial)), StringComparison.Ordinal);
        Assert.Contains("needs the scale", Fitter.FindObstacle(losses with { Law = new Chinchilla() }), StringComparison.Ordinal);
        Assert.Contains("no point to fit", Fitter.FindObstacle(losses with { Series = losses.Series with { Points = [] } }), StringComparison.Ordinal);
        Assert.Null(Fitter.FindObstacle(FitSamples.Gpt3()));
    }

    [Fact]
    public void HostilePointsNeverPutNaNIntoARecord()
    {
        double[][] scales = [[1e8], [1e8, 1e9], [1e8, 1e8, 1e8], [1e-300, 1, 1e300], [1e299, 1e300, 1.5e300, 1.7e300], Sizes];
        double[] levels = [0, 0.5, 1e300, -3, double.NaN];
        var fitted = 0;
        foreach (var law in LawCatalog.All)
            foreach (var kind in new[] { MetricKind.Proportion, MetricKind.Loss })
                foreach (var objective in Enum.GetValues<FitObjective>())
                    foreach (var x in scales)
                        foreach (var level in levels)
                            foreach (var bend in new[] { 0, 1 })
                            {
                                double[] y = [.. x.Select((_, i) => i == 0 && bend == 1 ? 0.7 : level)];
                                var task = FitSamples.Task(law, kind, [.. x.Select(v => Enumerable.Repeat(v, law.ScaleCount).ToArray())], y, 50, objective);
                                if (Fitter.FindObstacle(task) is { } obstacle)
                                {
                                    Assert.Equal(obstacle, Assert.Throws<ArgumentException>(() => Fitter.Fit(task)).Message.Split(" (Parameter")[0]);
                                    continue;
                                }

                                var record = Fitter.Fit(task);
                                AssertWhole(record);
                                fitted++;
                            }

        Assert.True(fitted > 500, $"only {fitted} were fitted");
    }

    [Fact]
    public void SameBytesOnManyThreadsAndInAnyCulture()
    {
        FitTask[] tasks = [FitSamples.Gpt3(), FitSamples.Hoffmann(FitObjective.LogLeastSquares), FitSamples.Task("power-law-plus-constant", MetricKind.Loss, Sizes, [4, 3, 2.4, 2.1, 2, 1.9])];
        var alone = tasks.Select(t => Convert.ToHexString(FitRecordJson.Write(Fitter.Fit(t)))).ToArray();
        var together = new string[24];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            // Cultures are invariant here; one with a decimal comma has to be made.
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = i % 2 == 0 ? comma : CultureInfo.InvariantCulture;
            together[i] = Convert.ToHexString(FitRecordJson.Write(Fitter.Fit(tasks[i % tasks.Length])));
        });
        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % tasks.Length], together[i]);
    }

    private static void AssertWhole(FitRecord record) => Assert.Equal(record, FitRecordJson.Read(FitRecordJson.Write(record)));
}
