using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class MoneyShotScenes : SceneSource
{
    public override string Kind => "money-shot";

    public override Figure Draw(Random random, FigureFormat format) => new MoneyShot().Draw(Evidence(random), format);

    public static FigureEvidence Evidence(Random random)
    {
        var series = Enumerable.Range(0, random.Next(1, 13)).Select(index =>
        {
            var count = random.Next(1, 14);
            var (low, decades) = (random.NextDouble() * 12, random.NextDouble() * (random.Next(4) == 0 ? 12 : 4));
            double[] scales = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
            double[] shares = [.. scales.Select(_ => Math.Round(random.NextDouble() * (random.Next(3) == 0 ? 0.01 : 1), 3))];
            return new SeriesEvidence(Samples.Proportions($"s{index}", Words(random, random.Next(1, 9)), scales, shares, random.Next(10, 5000)), Samples.Accuracy, Samples.Percent, []);
        });
        return new() { Request = Samples.Request("money-shot", Words(random, random.Next(1, 60)), "s"), Paper = Samples.Brown, Series = random.Next(3) == 0 ? [.. series.Select(item => AsRun(item, random))] : [.. series] };
    }

    private static SeriesEvidence AsRun(SeriesEvidence evidence, Random random)
    {
        var events = Enumerable.Range(0, random.Next(0, 4)).Select(_ => new ScaleEvent(evidence.Series.Points[0].X[0] * Math.Pow(10, 3 * random.NextDouble()), Words(random, random.Next(1, 9))));
        return evidence with { Series = evidence.Series with { Axes = [Samples.Axis(ScaleKind.Steps, "steps") with { Scope = ScaleScope.WithinTraining, Events = [.. events] }] } };
    }
}
