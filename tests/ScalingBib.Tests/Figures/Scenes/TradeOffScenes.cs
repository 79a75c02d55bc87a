using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class TradeOffScenes : SceneSource
{
    public override string Kind => "trade-off";

    public override Figure Draw(Random random, FigureFormat format)
    {
        var evidence = GainScenes.Evidence(random, 1.01);
        return new TradeOffCurve().Draw(
            evidence with { PublishedGains = [], Cost = random.Next(2) == 0 ? null : new() { UnitId = "parameters", Extra = 0, Once = Math.Pow(10, 10 * random.NextDouble()), Price = 1, Currency = "EUR", Basis = "invented" } }, format);
    }
}
