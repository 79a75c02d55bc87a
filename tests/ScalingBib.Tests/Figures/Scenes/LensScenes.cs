using ScalingBib.Figures;
using ScalingBib.Figures.Kinds.Lenses;
using ScalingBib.Model.Memo;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class LensScenes : SceneSource
{
    public override string Kind => "lens-view";

    /// <summary>The first figure that some lens suits, through one of its lenses.</summary>
    public override Figure Draw(Random random, FigureFormat format)
    {
        while (true)
        {
            var evidence = MoneyShotScenes.Evidence(random);
            if (LensView.Of(evidence) is { IsEmpty: false } lenses) return LensView.Draw(evidence, lenses[random.Next(lenses.Count)], NoMemo.Instance, format);
        }
    }
}
