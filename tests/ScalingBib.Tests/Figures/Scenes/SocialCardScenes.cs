using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class SocialCardScenes : SceneSource
{
    private static readonly MoneyShotScenes Shots = new();

    public override string Kind => "social-card";

    public override Figure Draw(Random random, FigureFormat format) => new SocialCard().Draw(new()
    {
        Id = "card",
        Title = Words(random, random.Next(1, 40)),
        Citation = random.Next(4) == 0 ? "" : Words(random, random.Next(1, 20)),
        SiteName = Words(random, random.Next(1, 3)),
        Figure = random.Next(4) == 0 ? null : MoneyShotScenes.Evidence(random),
        Composed = random.Next(3) == 0 ? Shots.Draw(random, FigureFormat.Narrow) : null,
    });
}
