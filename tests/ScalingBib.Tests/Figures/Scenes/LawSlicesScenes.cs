using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class LawSlicesScenes : SceneSource
{
    public override string Kind => "law-slices";

    public override Figure Draw(Random random, FigureFormat format) =>
        new LawSlices().Draw(Surfaces.Draw(random, Kind, Words(random, random.Next(1, 40)), Words(random, random.Next(1, 8)), random.Next(1, 10), ScaleKind.Tokens, needsLaw: false), format);
}
