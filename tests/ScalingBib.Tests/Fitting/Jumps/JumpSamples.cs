using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Fitting.Jumps;

/// <summary>Tasks that several tests judge.</summary>
internal static class JumpSamples
{
    /// <summary>Eight sizes over four decades, none of the gaps alike.</summary>
    public static readonly double[] EightPlaces = [0, 0.45, 1.1, 1.6, 2.3, 2.8, 3.45, 4];

    public static JumpTask Task(double[] scales, double[] scores, Uncertainty? noise, string name = "tests/jump", MetricKind kind = MetricKind.Proportion, double? floor = 0, double? ceiling = 1) => new()
    {
        Name = name,
        Metric = FitSamples.Metric(kind) with { Floor = Level(floor), Ceiling = Level(ceiling) },
        Series = FitSamples.Series([ScaleKind.Parameters], scales.Zip(scores, (x, y) => (new[] { x }, y)), noise),
    };

    /// <summary>A curve at eight sizes, without any noise in the scores themselves.</summary>
    public static JumpTask Exact(Func<double, double> curve, int items = 1000) =>
        Task([.. EightPlaces.Select(u => Math.Pow(10, 7 + u))], [.. EightPlaces.Select(curve)], new Uncertainty.Items(items));

    /// <summary>A curve at given sizes, each score a share of items that were drawn.</summary>
    public static JumpTask Drawn(Func<double, double> curve, double[] places, int items, string name)
    {
        var random = new SeededRandom(SeededRandom.SeedOf(name));
        double[] scores = [.. places.Select(u => (double)Enumerable.Range(0, items).Count(_ => random.NextUniform() < curve(u)) / items)];
        return Task([.. places.Select(u => Math.Pow(10, 7 + u))], scores, new Uncertainty.Items(items), name);
    }

    /// <summary>Brown et al. 2020, arXiv:2005.14165, Table H.1: two-digit addition, few-shot, 2,000 items, chance 1 in 199.</summary>
    public static JumpTask Gpt3() =>
        Task(FitSamples.Gpt3Sizes, FitSamples.TwoDigitAddition, new Uncertainty.Items(2000), "papers/brown-2020-gpt3/two-digit-addition-few-shot", floor: 0.005025);

    public static double Sigmoid(double t) => 1 / (1 + Math.Exp(-t));

    private static Stated<Level> Level(double? value) => value is { } v ? Stated<Level>.Known(new Level(v, "a sample")) : Stated<Level>.Unknown("a sample");
}
