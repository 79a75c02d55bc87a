using ScalingBib.Fitting.Gains;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Benchmarks.Gains;

/// <summary>Two curves of a known law, with noise: a baseline and a method.</summary>
internal static class SimulatedPair
{
    public static Metric Loss { get; } = new()
    {
        Id = "loss",
        Name = "Loss",
        Description = "A simulated loss.",
        Kind = MetricKind.Loss,
        Direction = Direction.LowerIsBetter,
        UnitId = "nats",
        Floor = Stated<Level>.Unknown("a loss has none"),
        Ceiling = Stated<Level>.Unknown("a loss has none"),
    };

    public static Metric Score { get; } = Loss with
    {
        Id = "score",
        Name = "Score",
        Kind = MetricKind.Score,
        Direction = Direction.HigherIsBetter,
        Floor = Stated<Level>.Known(new(0.25, "four options")),
        Ceiling = Stated<Level>.Known(new(1, "every item right")),
    };

    /// <summary>A power law with an irreducible loss, for both curves; the method's exponent is <paramref name="ratio"/> times the baseline's.</summary>
    /// <returns>The task and the gain at every scale of the method.</returns>
    public static (GainTask Task, Func<double, double> Gain) Losses(int sizes, double ratio, double noise, SeededRandom random)
    {
        var (irreducible, alpha) = (1.0 + random.NextUniform(), 0.08 + (0.25 * random.NextUniform()));
        var (amplitude, worth) = (2 + (2 * random.NextUniform()), Math.Exp(Math.Log(1.2) + (Math.Log(3 / 1.2) * random.NextUniform())));
        var middle = Math.Pow(10, 7.5);
        double Baseline(double x) => irreducible + (amplitude * Math.Pow(x / middle, -alpha) * Math.Pow(10, -1.5 * alpha));
        double Inverse(double y) => middle * Math.Pow((y - irreducible) / (amplitude * Math.Pow(10, -1.5 * alpha)), -1 / alpha);
        double Method(double x) => irreducible + (amplitude * Math.Pow(10, -1.5 * alpha) * Math.Pow(worth, -alpha) * Math.Pow(x / middle, -alpha * ratio));
        var (one, other) = (Scales(sizes, random), Scales(sizes, random));
        var task = Task(Loss, [.. one.Select(x => (x, Baseline(x) * Math.Exp(noise * random.NextNormal())))], [.. other.Select(x => (x, Method(x) * Math.Exp(noise * random.NextNormal())))]);
        return (task, x => Inverse(Method(x)) / x);
    }

    /// <summary>Logistic curves between 0.25 and a ceiling of 0.9 to 1.</summary>
    public static GainTask Scores(int sizes, double ratio, double noise, SeededRandom random)
    {
        var (ceiling, slope) = (0.9 + (0.1 * random.NextUniform()), 1 + (2 * random.NextUniform()));
        var (middle, shift) = (7 + random.NextUniform(), 0.1 + (0.4 * random.NextUniform()));
        double At(double x, double m, double k) => 0.25 + ((ceiling - 0.25) / (1 + Math.Exp(-k * (Math.Log10(x) - m))));
        return Task(
            Score,
            [.. Scales(sizes, random).Select(x => (x, At(x, middle, slope) + (noise * random.NextNormal())))],
            [.. Scales(sizes, random).Select(x => (x, At(x, middle - shift, slope * ratio) + (noise * random.NextNormal())))]);
    }

    /// <summary>Tasks at three checkpoints: each has a level, a slope and a gain of its own around those of all tasks, and noise; the mean is straight in the logarithm of scale.</summary>
    /// <returns>The task; the gain of all tasks together is <paramref name="gain"/> at every scale.</returns>
    public static GainTask Tasks(int tasks, double gain, SeededRandom random)
    {
        double[] scales = [182e9, 329e9, 780e9];
        var (one, other) = (new List<DataSeries>(), new List<DataSeries>());
        for (var k = 0; k < tasks; k++)
        {
            // Spreads near those of the 26 tasks of a printed sweep: levels by 20 points, slopes and effects by as much as their means.
            var (level, slope) = (0.6 + (0.2 * random.NextNormal()), 0.025 * (1 + random.NextNormal()));
            var effect = 0.025 * Math.Log(gain) * (1 + random.NextNormal());
            one.Add(Series($"task-{k}", "base", [.. scales.Select(x => (x, level + (slope * Math.Log(x / scales[0])) + (0.01 * random.NextNormal())))]));
            other.Add(Series($"task-{k}", "method", [.. scales.Select(x => (x, level + effect + (slope * Math.Log(x / scales[0])) + (0.01 * random.NextNormal())))]));
        }

        return new() { Name = "tasks", Baseline = one.ToEquatableArray(), Method = other.ToEquatableArray(), Metrics = [Score with { Id = "loss" }], Scale = ScaleKind.Tokens };
    }

    private static double[] Scales(int sizes, SeededRandom random) => [.. Enumerable.Range(0, sizes).Select(i => Math.Pow(10, 6 + (3 * (i + (i == 0 || i == sizes - 1 ? 0 : 0.5 * (random.NextUniform() - 0.5))) / (sizes - 1))))];

    private static GainTask Task(Metric metric, (double X, double Y)[] baseline, (double X, double Y)[] method) => new()
    {
        Name = "simulated",
        Baseline = [Series("curve", "base", baseline) with { MetricId = metric.Id }],
        Method = [Series("curve", "method", method) with { MetricId = metric.Id }],
        Metrics = [metric],
        Scale = ScaleKind.Tokens,
    };

    private static DataSeries Series(string task, string side, (double X, double Y)[] points) => SimulatedSeries.Of(task, ScaleKind.Tokens, "loss", points) with { Id = $"{task}-{side}", ModelFamily = side };
}
