using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class JumpVerdictScenes : SceneSource
{
    public override string Kind => "jump-verdict";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var (low, decades) = (random.NextDouble() * 12, 0.2 + (random.NextDouble() * 6));
        double[] scales = [.. Enumerable.Range(0, random.Next(4, 14)).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        var series = Samples.Proportions("s", Words(random, random.Next(1, 9)), scales, [.. scales.Select(_ => Math.Round(random.NextDouble(), 3))], random.Next(10, 5000));
        var grid = Enumerable.Range(0, 61).Select(i => scales[0] * Math.Pow(scales[^1] / scales[0], i / 60.0)).ToArray();
        var jump = VerdictSamples.Jump with
        {
            OnsetLow = random.Next(3) == 0 ? null : scales[1],
            OnsetHigh = scales[2],
            Shapes = [.. VerdictSamples.Jump.Shapes.Select(shape => shape with { Name = Words(random, random.Next(1, 6)), Scales = [.. grid], Values = [.. grid.Select(_ => random.NextDouble())] })],
        };
        return new JumpVerdictFigure().Draw(
            new() { Request = Samples.Request("jump-verdict", Words(random, random.Next(1, 40)), "s"), Paper = Samples.Brown, Series = [new(series, Samples.Accuracy, Samples.Percent, []) { Jump = jump }] }, format);
    }
}
