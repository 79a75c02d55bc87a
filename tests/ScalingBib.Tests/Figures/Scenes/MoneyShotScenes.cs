using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class MoneyShotScenes : SceneSource
{
    public override string Kind => "money-shot";

    public override Figure Draw(Random random, FigureFormat format) => new MoneyShot().Draw(Evidence(random), format);

    /// <summary>One pair of axes or two to six panels; proportions with fits, losses with laws, runs with events.</summary>
    public static FigureEvidence Evidence(Random random)
    {
        var panels = random.Next(3) == 0 ? Enumerable.Range(0, random.Next(2, 7)).Select(index => Panel(random, index, 4)).ToArray() : [Panel(random, 0, 13)];
        var series = panels.SelectMany(panel => panel).ToArray();
        return new()
        {
            Request = Samples.Request("money-shot", Words(random, random.Next(1, 60)), "s") with
            {
                Panels = panels.Length == 1 ? [] : [.. panels.Select(panel => new FigurePanel(Words(random, random.Next(1, 12)), [.. panel.Select(item => item.Series.Id)]))],
            },
            Paper = Samples.Brown,
            Series = [.. series],
            Laws = series.All(item => item.Metric.Kind == MetricKind.Loss) && random.Next(2) == 0 ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(index => Law(random, index))] : [],
        };
    }

    private static SeriesEvidence[] Panel(Random random, int index, int most)
    {
        var (isLoss, isRun) = (random.Next(4) == 0, random.Next(3) == 0);
        var series = Enumerable.Range(0, random.Next(1, most)).Select(k => WithExtras(One(random, $"p{index}-s{k}", isLoss), random));
        return isRun ? [.. series.Select(item => AsRun(item, random))] : [.. series];
    }

    private static SeriesEvidence One(Random random, string id, bool isLoss)
    {
        var count = random.Next(1, 14);
        var (low, decades) = (random.NextDouble() * 12, random.NextDouble() * (random.Next(4) == 0 ? 12 : 4));
        double[] scales = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        double[] shares = [.. scales.Select(_ => Math.Round(random.NextDouble() * (random.Next(3) == 0 ? 0.01 : 1), 3))];
        var series = Samples.Proportions(id, Words(random, random.Next(1, 9)), scales, shares, random.Next(10, 5000));
        if (!isLoss) return new(series, Samples.Accuracy, Samples.Percent, random.Next(3) == 0 ? [Logistic(random, series, low + (decades / 2))] : []);
        var loss = series with { Uncertainty = random.Next(2) == 0 ? new Uncertainty.Seeds(3, 0.1) : null, Points = [.. series.Points.Select(point => point with { Y = 1 + (4 * point.Y) })] };
        return new(loss, Samples.Loss, Samples.NatsPerToken, random.Next(2) == 0 ? [Power(random, loss)] : []);
    }

    private static FitRecord Logistic(Random random, DataSeries series, double middle)
    {
        var midpoint = Math.Pow(10, middle);
        return Samples.Fit("logistic", series,
            [new("floor", 0.1, 0.02 * random.NextDouble(), 0.05, 0.15), new("ceiling", 0.9, 0.02, 0.8, 1), new("midpoint", midpoint, midpoint * random.NextDouble(), midpoint / 2, midpoint * 2), new("slope", 1 + (6 * random.NextDouble()), 0.5, 1, 9)]);
    }

    private static FitRecord Power(Random random, DataSeries series)
    {
        var alpha = 0.2 * random.NextDouble();
        var first = series.Points[0];
        return Samples.Fit("power-law", series, [new("A", first.Y * Math.Pow(first.X[0], alpha), 0.3, 1, 5), new("alpha", alpha, 0.02 * random.NextDouble(), 0, 0.3)], FitObjective.LogLeastSquares);
    }

    /// <summary>Runs left out, second readings, predictions, cells without a value.</summary>
    private static SeriesEvidence WithExtras(SeriesEvidence evidence, Random random)
    {
        var series = evidence.Series;
        if (random.Next(4) == 0)
            evidence = evidence with { Series = series = series with { SecondExtraction = new() { Provenance = Samples.From(Words(random, 3)), Readings = [.. series.Points.Select((point, i) => new SecondReading(i, point.Y * (0.9 + (0.2 * random.NextDouble())), "0"))] } } };
        if (random.Next(5) == 0) evidence = evidence with { Predictions = [new(EquatableArray.Create([series.Points[^1].X[0] * 10]), series.Points[^1].Y, series.Points[^1].Y * 0.8, series.Points[^1].Y * 1.1, null, null, true)] };
        if (random.Next(4) == 0 && evidence.Fits.IsEmpty)
            evidence = evidence with { Series = series with { Points = [.. series.Points.Select((point, i) => i == 0 ? point with { Excluded = Words(random, 4) } : point)], Missing = [new MissingPoint(Words(random, 2), Words(random, 4)) { X = [series.Points[0].X[0] * 1.5] }] } };
        return evidence;
    }

    private static ReportedLaw Law(Random random, int index) => new()
    {
        Id = $"law-{index}",
        Label = Words(random, random.Next(1, 9)),
        Law = new("power-law"),
        Constants = [new("A", 5, "5", null), new("alpha", 0.1 * random.NextDouble(), "0.05", null)],
        ResponseUnit = "nats-per-token",
        Definitions = [],
        Domain = "",
        Provenance = Samples.From("Eq. 1"),
    };

    private static SeriesEvidence AsRun(SeriesEvidence evidence, Random random)
    {
        var events = Enumerable.Range(0, random.Next(0, 4)).Select(_ => new ScaleEvent(evidence.Series.Points[0].X[0] * Math.Pow(10, 3 * random.NextDouble()), Words(random, random.Next(1, 9))));
        return evidence with { Series = evidence.Series with { Axes = [Samples.Axis(ScaleKind.Steps, "steps") with { Scope = ScaleScope.WithinTraining, Events = [.. events] }] } };
    }
}
