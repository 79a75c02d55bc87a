using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Comparisons;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>A method that is better than its baseline by some factor of scale, from hardly to a thousandfold.</summary>
internal sealed class GainScenes : SceneSource
{
    public override string Kind => "gain-curve";

    public override Figure Draw(Random random, FigureFormat format) => new GainCurve().Draw(Evidence(random), format);

    public static FigureEvidence Evidence(Random random)
    {
        var (low, decades, count) = (6 + (random.NextDouble() * 6), 0.2 + (random.NextDouble() * 5), random.Next(2, 9));
        var shift = random.NextDouble() * 0.2;
        double[] scales = [.. Enumerable.Range(0, count).Select(i => Math.Pow(10, low + (decades * i / (count - 1))))];
        double[] shares = [.. Enumerable.Range(0, count).Select(i => Math.Round(0.05 + (0.6 * i / (count - 1)), 3))];
        return new()
        {
            Request = Samples.Request("gain-curve", Words(random, random.Next(1, 40)), "base", "method") with { Id = "gain" },
            Paper = Samples.Brown,
            Series =
            [
                new(Samples.Proportions("base", Words(random, 3), scales, shares, random.Next(20, 4000)), Samples.Accuracy, Samples.Percent, []),
                new(Samples.Proportions("method", Words(random, 3), scales, [.. shares.Select(share => share + 0.001 + shift)], random.Next(20, 4000)), Samples.Accuracy, Samples.Percent, []),
            ],
            PublishedGains = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new PublishedGain(Math.Round(Math.Pow(10, (random.NextDouble() * 4) - 1), 2), Samples.Brown.Ref, "Abstract", "a saving"))],
        };
    }
}
