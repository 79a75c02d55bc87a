using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class ResidualScenes : SceneSource
{
    public override string Kind => "residuals";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var count = random.Next(5, 60);
        var (low, decades) = (random.NextDouble() * 12, 0.2 + (random.NextDouble() * 6));
        double[] scales = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        var series = Samples.Proportions("s", Words(random, random.Next(1, 12)), scales, [.. scales.Select(_ => 0.5 + random.NextDouble())]);
        series = series with { Uncertainty = null, Points = [.. series.Points.Select(point => point with { Y = point.Y * Math.Pow(10, random.Next(-3, 4)) })] };
        var fits = Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            var fit = Samples.Fit("power-law", series, [new("A", Math.Pow(10, random.Next(-2, 3)), 0.3, 1, 5), new("alpha", 0.1 * random.NextDouble(), 0.02, 0, 0.3)], FitObjective.LogLeastSquares);
            var settled = ResidualSamples.Settled(fit, series);
            return random.Next(4) == 0 ? settled with { Objective = FitObjective.Huber, HuberDelta = 1e-3, Dispersion = null } : settled;
        });
        var evidence = new SeriesEvidence(series, Samples.Loss, Samples.NatsPerToken, [.. fits]);
        return new Residuals().Draw(new() { Request = Samples.Request("residuals", Words(random, random.Next(1, 40)), "s"), Paper = Samples.Brown, Series = [evidence] }, format);
    }
}
