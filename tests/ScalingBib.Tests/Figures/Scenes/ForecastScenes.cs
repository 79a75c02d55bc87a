using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Forecasts;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class ForecastScenes : SceneSource
{
    public override string Kind => "forecast-outcome";

    public override Figure Draw(Random random, FigureFormat format) => new ForecastOutcomeFigure().Draw(random.Next(3) == 0 ? Single(random) : Rows(random), format);

    private static ForecastEvidence Rows(Random random) => new()
    {
        Id = "forecasts",
        Title = Words(random, random.Next(1, 40)),
        Forecasts = [.. Enumerable.Range(0, random.Next(1, 30)).Select(index => Row(random, index))],
        Source = Words(random, random.Next(1, 20)),
    };

    private static ForecastEvidence Single(Random random) => ForecastSamples.Single with { Title = Words(random, random.Next(1, 40)), Forecasts = [Row(random, 1) with { Metric = Samples.Accuracy, Unit = Samples.Percent, X = Math.Pow(10, 8 + (random.NextDouble() * 5)) }] };

    private static ForecastRow Row(Random random, int index)
    {
        var (value, below, above) = (random.NextDouble(), random.NextDouble() * 0.3, random.NextDouble() * 0.3);
        var isLoss = random.Next(9) == 0;
        return ForecastSamples.Addition with
        {
            Id = $"row-{index}",
            Label = Words(random, random.Next(1, 15)),
            Made = new DateOnly(2026, 1, 1).AddDays(random.Next(30)),
            Kind = (ForecastKind)random.Next(2),
            Metric = isLoss ? Samples.Loss : Samples.Accuracy,
            Unit = isLoss ? Samples.NatsPerToken : Samples.Percent,
            Predicted = new(value, value - below, value + above, 0.95),
            Outcome = random.Next(4) == 0 ? null : random.NextDouble() * (random.Next(6) == 0 ? 20 : 1),
            NoOutcome = Words(random, 4),
        };
    }
}
