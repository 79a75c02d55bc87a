using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Records;
using ScalingBib.Fitting.Selection;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Units;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Money shots worse than any paper asks for: shares, losses and scores with fits, laws, chance, events, predictions and second readings, of equal values, single points, powers of two and numbers from 10⁻¹² to 10¹².</summary>
internal sealed class ExtremeShotScenes : SceneSource
{
    private static readonly Metric Score = Samples.Accuracy with { Id = "score", Name = "Score", Kind = MetricKind.Score, UnitId = "points" };
    private static readonly Unit Points = new("points", "", "", "score", 1);

    public override string Kind => "money-shot";

    public override Figure Draw(Random random, FigureFormat format) => new MoneyShot().Draw(Evidence(random), format);

    private static FigureEvidence Evidence(Random random)
    {
        Func<Random, int, SeriesEvidence> make = random.Next(5) switch { 0 => Losses, 1 => Scores, _ => Shares };
        var series = Enumerable.Range(0, random.Next(3) == 0 ? 1 : random.Next(1, 13)).Select(index => make(random, index)).Select(item => Decorated(item, random)).ToList();
        var hasLaw = series[0].Metric.Kind == MetricKind.Loss && random.Next(2) == 0;
        return new()
        {
            Request = Samples.Request("money-shot", Words(random, random.Next(1, 60)), "s"),
            Paper = Samples.Brown,
            Series = random.Next(3) == 0 ? [.. series.Select(item => AsRun(item, random))] : [.. series],
            Laws = hasLaw ? [Law(random)] : [],
        };
    }

    private static SeriesEvidence Shares(Random random, int index)
    {
        var scales = Scales(random, random.Next(1, 14));
        var most = random.Next(3) switch { 0 => 0.01, _ => 1.0 };
        var equal = random.Next(6) == 0 ? Math.Round(most * random.NextDouble(), 3) : (double?)null;
        double[] shares = [.. scales.Select(_ => equal ?? Math.Round(most * random.NextDouble(), 3))];
        var series = Samples.Proportions($"s{index}", Words(random, random.Next(1, 9)), scales, shares, random.Next(10, 5000));
        if (random.Next(2) == 0) series = series with { Floor = Stated<Level>.Known(new(Math.Round(0.5 * random.NextDouble(), 2), "chance")) };
        if (scales.Length < 5 || random.Next(2) == 0) return new(series, Samples.Accuracy, Samples.Percent, []);
        var midpoint = scales[scales.Length / 2];
        EquatableArray<Estimate> estimates = [new("floor", 0.05, 0.01, 0.03, 0.07), new("ceiling", 0.9, 0.02, 0.86, 0.94), new("midpoint", midpoint, midpoint / 8, midpoint * 0.7, midpoint * 1.4), new("slope", 1 + (8 * random.NextDouble()), 0.5, 0.5, 10)];
        return new(series, Samples.Accuracy, Samples.Percent, [Samples.Fit("logistic", series, estimates)]);
    }

    private static SeriesEvidence Losses(Random random, int index)
    {
        var scales = Scales(random, random.Next(1, 14));
        var (level, slope) = (Math.Pow(10, random.Next(4) == 0 ? random.Next(-12, 12) : 0), 0.3 * random.NextDouble());
        double[] losses = [.. scales.Select(x => level * (1 + (0.1 * random.NextDouble())) * Math.Pow(x, -slope))];
        var series = Samples.Proportions($"s{index}", Words(random, random.Next(1, 9)), scales, losses) with { Uncertainty = random.Next(2) == 0 ? new Uncertainty.Seeds(3, 0.3 * losses[^1]) : null };
        return new(series, Samples.Loss, Samples.NatsPerToken, []);
    }

    private static SeriesEvidence Scores(Random random, int index)
    {
        var scales = Scales(random, random.Next(1, 14));
        var (centre, spread) = (random.Next(-3, 4) * Math.Pow(10, random.Next(-12, 13)), random.Next(4) == 0 ? 0 : Math.Pow(10, random.Next(-12, 13)));
        var series = Samples.Proportions($"s{index}", Words(random, random.Next(1, 9)), scales, [.. scales.Select(_ => centre + (spread * random.NextDouble()))]) with { Uncertainty = null };
        return new(series, Score, Points, []);
    }

    /// <summary>What may hang on any series: points left out, values read again, predictions.</summary>
    private static SeriesEvidence Decorated(SeriesEvidence evidence, Random random)
    {
        var series = evidence.Series;
        if (evidence.Fits.IsEmpty && series.Points.Count > 2 && random.Next(4) == 0)
            series = series with { Points = [.. series.Points.Select((point, i) => i % 3 == 1 ? point with { Excluded = Words(random, 4) } : point)] };
        if (random.Next(6) == 0) series = series with { SecondExtraction = new() { Provenance = Samples.From("Figure 2", Extraction.Digitised), Readings = [.. series.Points.Select((point, i) => new SecondReading(i, point.Y * 1.01, "1"))] } };
        if (random.Next(5) != 0) return evidence with { Series = series };
        var last = series.Points[^1];
        return evidence with { Series = series, Predictions = [new Prediction([last.X[0] * 10], last.Y, last.Y - (0.1 * Math.Abs(last.Y)), last.Y + (0.1 * Math.Abs(last.Y)), null, null, true)] };
    }

    private static ReportedLaw Law(Random random) => new()
    {
        Id = "law",
        Label = Words(random, random.Next(1, 20)),
        Law = new("power-law"),
        Constants = [new("A", 20, "20", null), new("alpha", 0.05, "0.05", null)],
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
