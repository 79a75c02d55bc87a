using ScalingBib.Fitting;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Benchmarks.Coverage;

/// <summary>A curve with a known truth, drawn from ranges that <c>results/coverage.md</c> states.</summary>
/// <param name="Task">The fit of its points.</param>
/// <param name="Truth">The parameters it was drawn from, natural units.</param>
/// <param name="Ahead">Ten times the largest scale.</param>
/// <param name="AheadTruth">The curve there.</param>
/// <param name="AheadNew">A new observation there, with noise of its own.</param>
internal sealed record SimulatedCurve(FitTask Task, double[] Truth, double Ahead, double AheadTruth, double AheadNew)
{
    /// <summary>A loss with log-normal noise: exponent 0.05 to 0.5, noise 0.5 to 5 %, 3 to 5 decades, irreducible loss 1 to 2, reducible loss at the smallest scale 1 to 4.</summary>
    public static SimulatedCurve OfLoss(string name, int points)
    {
        var random = new SeededRandom(SeededRandom.SeedOf(name));
        var alpha = Between(random, 0.05, 0.5);
        var noise = 0.005 * Math.Pow(10, random.NextUniform());
        double first = Between(random, 5, 8), decades = Between(random, 3, 5);
        double irreducible = Between(random, 1, 2), reducible = Between(random, 1, 4);
        double[] truth = [irreducible, reducible * Math.Pow(10, alpha * first), alpha];
        return Of(name, LawCatalog.Find(new("power-law-plus-constant"))!, MetricKind.Loss, Places(first, decades, points), truth, null, mean => mean * Math.Exp(noise * random.NextNormal()));
    }

    /// <summary>A share of 100 to 2,000 items: floor 0 to 0.3, ceiling 0.6 to 1, 3 to 5 decades, midpoint in the middle 60 % of them, slope 1.5 to 8 per decade. Models may differ by more than items explain.</summary>
    /// <param name="name">Its seed.</param>
    /// <param name="points">Points.</param>
    /// <param name="between">Standard deviation of models on the logit scale; 0 for none.</param>
    public static SimulatedCurve OfShare(string name, int points, double between)
    {
        var random = new SeededRandom(SeededRandom.SeedOf(name));
        var items = (int)Math.Round(100 * Math.Pow(20, random.NextUniform()));
        double first = Between(random, 5, 8), decades = Between(random, 3, 5);
        double[] truth = [Between(random, 0, 0.3), Between(random, 0.6, 1), Math.Pow(10, first + decades * Between(random, 0.2, 0.8)), 1.5 * Math.Pow(8 / 1.5, random.NextUniform())];
        return Of(name, LawCatalog.Find(new("logistic"))!, MetricKind.Proportion, Places(first, decades, points), truth, items, mean => Draw(mean, items, between, random));
    }

    private static SimulatedCurve Of(string name, ScalingLaw law, MetricKind kind, double[] x, double[] truth, int? items, Func<double, double> observe)
    {
        double[] y = [.. x.Select(v => observe(law.Evaluate([v], truth, [])))];
        var ahead = 10 * x[^1];
        var there = law.Evaluate([ahead], truth, []);
        return new(TaskOf(name, law, kind, x, y, items), truth, ahead, there, observe(there));
    }

    private static FitTask TaskOf(string name, ScalingLaw law, MetricKind kind, double[] x, double[] y, int? items) => new()
    {
        Name = name,
        Law = law,
        Metric = new Metric
        {
            Id = "metric",
            Name = "Metric",
            Description = "A metric.",
            Kind = kind,
            Direction = kind == MetricKind.Loss ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            UnitId = "one",
            Floor = Stated<Level>.Unknown("simulated"),
            Ceiling = Stated<Level>.Unknown("simulated"),
        },
        Series = SimulatedSeries.Of("simulated", ScaleKind.Parameters, "metric", x.Zip(y), items is { } count ? new Uncertainty.Items(count) : null),
    };

    private static double[] Places(double first, double decades, int points) => [.. Enumerable.Range(0, points).Select(i => Math.Pow(10, first + decades * i / (points - 1)))];

    private static double Between(SeededRandom random, double low, double high) => low + (high - low) * random.NextUniform();

    private static double Draw(double chance, int items, double between, SeededRandom random)
    {
        if (between > 0 && chance is > 0 and < 1)
        {
            var odds = chance / (1 - chance) * Math.Exp(between * random.NextNormal());
            chance = odds / (1 + odds);
        }

        var hits = 0;
        for (var i = 0; i < items; i++)
            if (random.NextUniform() < chance) hits++;
        return hits / (double)items;
    }
}
