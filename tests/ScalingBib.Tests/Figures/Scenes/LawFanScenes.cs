using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class LawFanScenes : SceneSource
{
    public override string Kind => "law-fan";

    public override Figure Draw(Random random, FigureFormat format) =>
        new LawFan().Draw(Surfaces.Draw(random, Kind, Words(random, random.Next(1, 40)), Words(random, random.Next(1, 8)), 0, ScaleKind.Tokens, needsLaw: true), format);
}
