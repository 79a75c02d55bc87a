using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class PrevalenceScenes : SceneSource
{
    public override string Kind => "prevalence-bar";

    public override Figure Draw(Random random, FigureFormat format) => new PrevalenceBar().Draw(
        new("bars", [.. Enum.GetValues<FrameKind>().Take(random.Next(1, 5)).Select(frame => Count(random, frame))]) { Title = Words(random, random.Next(1, 30)) }, format);

    private static PrevalenceRecord Count(Random random, FrameKind frame)
    {
        int[] parts = [.. Enumerable.Range(0, 7).Select(_ => random.Next(3) == 0 ? 0 : (int)Math.Pow(10, 3 * random.NextDouble()))];
        var bare = PrevalenceSamples.Count(frame, parts.Sum() == 0 ? [1, 0, 0, 0, 0, 0, 0] : parts, random.Next(1, 9));
        var (share, half) = (random.NextDouble(), random.NextDouble() / 2);
        var interval = new ShareInterval(Math.Max(0, share - half), Math.Min(1, share + half), 0.95);
        return random.Next(4) switch
        {
            0 => bare with { NoShare = "None." },
            1 => bare with { Share = share, NoInterval = "Too few.", RatedTasks = 4 },
            2 => bare with { Share = share, ObservedShare = share / 2, NoInterval = "Too few.", WithinTheseFamilies = interval, RatedTasks = 4 },
            _ => bare with { Share = share, ObservedShare = share / 2, Interval = interval, RatedTasks = 4 },
        };
    }
}
