using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>An axis without ticks, from 0 to 1: the upright one where rows stand under a level one.</summary>
internal sealed class BareAxis() : Axis(0, 1)
{
    public override IReadOnlyList<Tick> Ticks => [];

    public override double Place(double value) => value;

    public override double At(double place) => place;
}
