using System.Globalization;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class SuiteScenes : SceneSource
{
    private static readonly double[] Sizes = [8e9, 6e10, 5e11];

    public override string Kind => "suite-scatter";

    public override Figure Draw(Random random, FigureFormat format) => new SuiteScatter().Draw(
        new()
        {
            Request = Samples.Request("suite-scatter", Words(random, random.Next(1, 40))) with { Id = "suite" },
            Paper = Samples.Brown,
            Series = [.. Enumerable.Range(0, random.Next(4, 40)).Select(index => Task(random, index))],
            SuiteLens = random.Next(2) == 0 ? SuiteLens.Points : SuiteLens.Logit,
        },
        format);

    private static SeriesEvidence Task(Random random, int index)
    {
        double[] percent = [.. Sizes.Select(_ => Math.Round(random.NextDouble() * 100, 1))];
        var series = Samples.Proportions($"task-{index}", $"{Words(random, random.Next(1, 6))} {index}", Sizes, [.. percent.Select(value => value / 100)]);
        return new(
            series with { Uncertainty = null, Points = [.. series.Points.Select((point, i) => point with { Label = $"Model {"ABC"[i]}", Printed = percent[i].ToString("0.0", CultureInfo.InvariantCulture) })] },
            Samples.Accuracy, Samples.Percent, []);
    }
}
