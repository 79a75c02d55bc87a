using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Benchmarks.Verdicts;

/// <summary>A simulated curve of which the truth is known.</summary>
/// <param name="Task">The task.</param>
/// <param name="Truth">The truth by section 3.5.</param>
/// <param name="Sizes">Different scales.</param>
/// <param name="LastGap">Decades between the last two.</param>
/// <param name="Places">Log10 scales above the smallest.</param>
/// <param name="Extra">Deviation between models.</param>
/// <param name="Items">Items a point.</param>
internal sealed record SimulatedVerdict(JumpTask Task, CurveTruth Truth, int Sizes, double LastGap, double[] Places, double Extra, int Items)
{
    private const double Decades = 4;
    private static readonly int[] Counts = [5, 6, 8, 10];

    /// <summary>The k-th curve of a family.</summary>
    public static SimulatedVerdict Draw(CurveFamily family, int k)
    {
        var name = $"verdicts/{family.Id}/{k}";
        var random = new SeededRandom(SeededRandom.SeedOf(name));
        var sizes = Counts[random.NextIndex(Counts.Length)];
        var places = new double[sizes];
        for (var i = 1; i < sizes; i++) places[i] = places[i - 1] + 0.5 + random.NextUniform();
        for (var i = 1; i < sizes; i++) places[i] *= Decades / places[sizes - 1];
        places[sizes - 1] = Decades;
        var items = (int)Math.Round(100 * Math.Pow(20, random.NextUniform()));
        var extra = random.NextUniform() < 0.2 ? 0.02 : 0;
        var curve = family.Draw(random, places);
        var y = new double[sizes];
        for (var i = 0; i < sizes; i++)
        {
            var p = Math.Clamp(curve(places[i]) + extra * random.NextNormal(), 0, 1);
            var successes = 0;
            for (var item = 0; item < items; item++)
                if (random.NextUniform() < p) successes++;
            y[i] = (double)successes / items;
        }

        return new(TaskOf(name, places, y, items), CurveTruth.Of(curve, 0, Decades), sizes, places[^1] - places[^2], places, extra, items);
    }

    private static JumpTask TaskOf(string name, double[] places, double[] y, int items) => new()
    {
        Name = name,
        Metric = new Metric
        {
            Id = "accuracy",
            Name = "Accuracy",
            Description = "Share of items answered right.",
            Kind = MetricKind.Proportion,
            Direction = Direction.HigherIsBetter,
            UnitId = "one",
            Floor = Stated<Level>.Known(new(0, "simulated")),
            Ceiling = Stated<Level>.Known(new(1, "simulated")),
        },
        Series = SimulatedSeries.Of("simulated", ScaleKind.Parameters, "accuracy", places.Zip(y, (place, share) => (Math.Pow(10, 7 + place), share)), new Uncertainty.Items(items)),
    };
}
