using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Methods;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class MethodScenes : SceneSource
{
    public override string Kind => "method-figure";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var hasLogX = random.Next(2) == 0;
        double[] x = [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => hasLogX ? Math.Pow(10, 6 * random.NextDouble()) : random.NextDouble()).Distinct().Order()];
        double[] Values() => [.. x.Select(_ => random.NextDouble() - (random.Next(2) * 0.5))];
        var plot = new MethodPlot(
            Words(random, random.Next(1, 30)), "What to see.", Words(random, random.Next(1, 12)), Words(random, random.Next(1, 12)), hasLogX,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => Values()).Select(low => new PlotBand(Words(random, random.Next(1, 20)), [.. x], [.. low], [.. low.Select(value => value + 0.1)]))],
            [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new PlotLine(Words(random, random.Next(1, 9)), [.. x], [.. Values()]))],
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => new PlotLine(Words(random, random.Next(1, 9)), [.. x], [.. Values()]))]);
        return new MethodFigure().Draw(new("method", plot), format);
    }
}
