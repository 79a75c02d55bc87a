using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class SparklineScenes : SceneSource
{
    public override string Kind => "sparkline";

    public override Figure Draw(Random random, FigureFormat format)
    {
        double[] scales = [.. Enumerable.Range(0, random.Next(1, 90)).Select(_ => Math.Pow(10, 12 * random.NextDouble())).Order()];
        return new Sparkline().Draw(new(Samples.Proportions("s", Words(random, 4), scales, [.. scales.Select(_ => random.NextDouble())]), Samples.Accuracy, Samples.Percent, []), format);
    }
}
