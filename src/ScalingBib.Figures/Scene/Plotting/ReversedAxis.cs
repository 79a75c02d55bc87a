namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>An axis that runs the other way, for a scale on which less is later: pretraining loss.</summary>
internal sealed class ReversedAxis(Axis axis) : Axis(axis.Min, axis.Max)
{
    public override IReadOnlyList<Tick> Ticks => axis.Ticks;

    public override IEnumerable<IReadOnlyList<Tick>> TickSets => axis.TickSets;

    public override double Place(double value) => 1 - axis.Place(value);

    public override double At(double place) => axis.At(1 - place);
}
