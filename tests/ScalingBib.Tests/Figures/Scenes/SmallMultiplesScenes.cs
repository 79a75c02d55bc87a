using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Two to a hundred panels; ties, gaps, verdicts on some, one to four families a task, values of any size.</summary>
internal sealed class SmallMultiplesScenes : SceneSource
{
    public override string Kind => "small-multiples";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var (panels, families) = (random.Next(16) == 0 ? random.Next(2, 101) : random.Next(2, 14), random.Next(3) == 0 ? random.Next(2, 5) : 1);
        var (low, decades, most) = (random.NextDouble() * 12, 0.5 + (random.NextDouble() * 11), random.Next(3) == 0 ? 0.01 : 1);
        double[] sizes = [.. Enumerable.Range(0, random.Next(1, 13)).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        var series = from panel in Enumerable.Range(0, panels)
                     let name = Words(random, random.Next(1, 9))
                     from family in Enumerable.Range(0, families)
                     select One(random, $"t{panel}", name, family, [.. sizes.Where(_ => random.Next(8) > 0).DefaultIfEmpty(sizes[0])], most);
        return new SmallMultiples().Draw(new()
        {
            Request = Samples.Request("small-multiples", Words(random, random.Next(1, 40)), "s") with { Order = (FigureOrder)random.Next(4) },
            Paper = Samples.Brown,
            Series = [.. series],
        }, format);
    }

    private static SeriesEvidence One(Random random, string task, string name, int family, double[] sizes, double most)
    {
        double[] shares = [.. sizes.Select(_ => Math.Round(random.NextDouble() * most, 3))];
        var series = Samples.Proportions($"{task}-{family}", $"{name}, {Words(random, 1)}", sizes, shares, random.Next(10, 5000)) with { Task = task, ModelFamily = $"family-{family}" };
        var jump = random.Next(2) == 0 ? null : VerdictSamples.Jump with { Verdict = (JumpVerdict)random.Next(6), Reason = null };
        return new(series, Samples.Accuracy, Samples.Percent, []) { Jump = jump };
    }
}
