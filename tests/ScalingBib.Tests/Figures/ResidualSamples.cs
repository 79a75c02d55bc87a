using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Tests.Figures;

/// <summary>Series with fits whose residuals are known by hand.</summary>
internal static class ResidualSamples
{
    private static readonly double[] Sizes = [.. Enumerable.Range(0, 12).Select(i => 1e6 * Math.Pow(3, i))];

    /// <summary>A loss that bends, with the straight line that misses its ends and the law with a constant that does not.</summary>
    public static FigureEvidence TwoLaws { get; } = new()
    {
        Request = Samples.Request("residuals", "A power law misses both ends, a law with a constant does not", "bent-loss") with { Id = "two-laws-residuals" },
        Paper = Samples.Brown,
        Series = [Bent()],
    };

    /// <summary>The residuals of a fit are those of its own law and objective, with the variance that belongs to them.</summary>
    public static FitRecord Settled(FitRecord fit, DataSeries series)
    {
        var law = LawCatalog.Find(fit.Law)!;
        double[] theta = [.. fit.Estimates.Select(estimate => estimate.Value)];
        var points = fit.Points.Select(point => (point.Index, Fitted: law.Evaluate([series.Points[point.Index].X[0]], theta, []))).Select(point => new FittedPoint(point.Index, point.Fitted, Math.Log(series.Points[point.Index].Y / point.Fitted))).ToEquatableArray();
        return fit with { Points = points, Weights = "equal", Dispersion = points.Sum(point => point.Residual * point.Residual) / fit.DegreesOfFreedom };
    }

    private static SeriesEvidence Bent()
    {
        double Loss(double size) => 1.7 + (40 * Math.Pow(size, -0.3));
        var series = new DataSeries
        {
            Id = "bent-loss",
            Label = "Test loss of a family",
            Task = "language-modelling",
            ModelFamily = "sample",
            MetricId = "training-loss",
            Axes = [Samples.ParameterAxis],
            Protocol = new("training", null, ""),
            Provenance = Samples.From("Table 2"),
            Points = [.. Sizes.Select((size, i) => new DataPoint { X = [size], Y = Loss(size) * (1 + (0.004 * ((i * 7 % 5) - 2))), Printed = "0", Label = i == 4 ? "Middle" : "", Excluded = i == 11 ? "not yet converged" : null })],
        };
        var straight = Samples.Fit("power-law", series, [new("A", 3.0871, 0.09, 2.89, 3.29), new("alpha", 0.025423, 0.0014, 0.0223, 0.0286)], FitObjective.LogLeastSquares);
        var bent = Samples.Fit("power-law-plus-constant", series, [new("E", 1.7, 0.02, 1.66, 1.74), new("A", 40, 8, 26, 62), new("alpha", 0.3, 0.015, 0.27, 0.33)], FitObjective.LogLeastSquares);
        return new(series, Samples.Loss, Samples.NatsPerToken, [Settled(straight, series), Settled(bent, series)]);
    }
}
