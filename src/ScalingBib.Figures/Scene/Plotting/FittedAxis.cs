namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>An axis with the ticks that have room where it stands.</summary>
internal sealed class FittedAxis(Axis axis, IReadOnlyList<Tick> ticks) : Axis(axis.Min, axis.Max)
{
    public override IReadOnlyList<Tick> Ticks => ticks;

    public override double Place(double value) => axis.Place(value);

    public override double At(double place) => axis.At(place);
}
