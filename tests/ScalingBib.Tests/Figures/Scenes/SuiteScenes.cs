using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Random gains in place of those of one suite that was analysed: the analysis takes a thousand times as long as the drawing.</summary>
internal sealed class SuiteScenes : SceneSource
{
    private static readonly SuiteRecord Analysed = Suite.Analyse(SuiteMatrix.Of("scenes", SuiteSamples.Points.Series.Select(one => new SuiteSeries(one.Series, one.Metric, one.Unit, one.Series.Label))));

    public override string Kind => "suite-scatter";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var (count, lens, reach) = (random.Next(4, 63), (SuiteLens)random.Next(2), Math.Pow(10, random.Next(3)));
        var view = Analysed.Views.First(one => one.Missing is null);
        double Gain() => random.Next(5) == 0 ? 0 : reach * (random.NextDouble() - 0.3);
        view = view with
        {
            Lens = lens,
            Gains = [.. Enumerable.Range(0, count).Select(row => new TaskGain(row, row == 0 ? reach : Gain(), row == 1 ? reach : Gain(), random.Next(9) == 0))],
            LeftOut = [],
            Pearson = new((2 * random.NextDouble()) - 1, null, null, count),
        };
        return new SuiteScatter().Draw(
            SuiteSamples.Points with
            {
                Request = SuiteSamples.Points.Request with { Title = Words(random, random.Next(1, 40)) },
                Suite = Analysed with { Tasks = [.. Enumerable.Range(0, count).Select(row => $"{Words(random, random.Next(1, 6))} {row}")], Views = [view] },
                SuiteLens = lens,
            },
            format);
    }
}
