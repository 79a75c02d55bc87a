using System.Globalization;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Fitting.Methods;

/// <summary>The simulation that the thread on successive gains describes: sixty tasks, at many ratios of noise to true gain.</summary>
internal static class ImprovementSimulation
{
    private const string Seed = "method/successive-improvements/simulation";
    private const int Tasks = 60, Suites = 21;

    public static MethodPlot Draw()
    {
        var noise = Suite.Simulate(Seed, Tasks, 1, 1);
        return NoiseRatioPlot.Draw(
            "Sixty tasks, and noise from a tenth to ten times the true gain",
            $"{noise.Simulations.ToString("#,0", CultureInfo.InvariantCulture)} suites of {Tasks} tasks over two equal steps were simulated at each of {noise.Curve.Count} ratios. "
            + $"A correlation of 0 is expected at ratio 1, where 95% of suites lie between {N(noise.AtZero.Low)} and {N(noise.AtZero.High)}; "
            + $"−0.5 is expected for noise alone, where they lie between {N(noise.NoiseAlone.Low)} and {N(noise.NoiseAlone.High)}. "
            + $"Zero lies in the range of every ratio from {N(noise.Zero.Low)} to {N(noise.Zero.High!.Value)}: sixty tasks that show no correlation leave open which of the two is the larger. "
            + $"Each marker is a single suite, made score by score from other random numbers. Seed: “{Seed}”.",
            noise,
            [],
            [.. Enumerable.Range(0, Suites).Select(i => Math.Pow(10, -1 + (2.0 * i / (Suites - 1)))).Select((ratio, i) => (ratio, OneSuite(ratio, i)))]);
    }

    /// <summary>A suite as a reader would see it: scores of three models, then gains, then their correlation.</summary>
    internal static double OneSuite(double ratio, int number)
    {
        var random = new SeededRandom(SeededRandom.SeedOf($"{Seed}/one suite")).Child(number.ToString(CultureInfo.InvariantCulture));
        var (first, second) = (new double[Tasks], new double[Tasks]);
        for (var task = 0; task < Tasks; task++)
        {
            var (level, slope) = (random.NextNormal(), random.NextNormal());
            var small = level + (ratio * random.NextNormal());
            var middle = level + slope + (ratio * random.NextNormal());
            var large = level + (2 * slope) + (ratio * random.NextNormal());
            (first[task], second[task]) = (middle - small, large - middle);
        }

        return Correlations.Pearson(first, second)!.Value;
    }

    private static string N(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
