using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class IsoFlopScenes : SceneSource
{
    public override string Kind => "isoflop-profile";

    public override Figure Draw(Random random, FigureFormat format) =>
        new IsoFlopProfile().Draw(Surfaces.Draw(random, Kind, Words(random, random.Next(1, 40)), Words(random, random.Next(1, 8)), 0, ScaleKind.Compute, needsLaw: false), format);
}
