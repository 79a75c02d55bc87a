namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>An even axis with ticks at round steps.</summary>
internal sealed class LinearAxis : Axis
{
    // So many pieces always hold two round values.
    private const int EnoughPieces = 8;
    private readonly Func<double, int, RichText> label;
    private readonly double highest, step;
    private readonly int most;

    /// <param name="min">Its lower end.</param>
    /// <param name="max">Its upper end.</param>
    /// <param name="most">Pieces that the ticks divide it into, at most.</param>
    /// <param name="label">Writes a tick's label: value, decimals that all labels share.</param>
    /// <param name="highestTick">Where ticks stop, for a share that cannot pass 1.</param>
    public LinearAxis(double min, double max, int most, Func<double, int, RichText> label, double highestTick = double.PositiveInfinity)
        : base(min, max)
    {
        (this.label, this.most, highest) = (label, most, Math.Min(max, highestTick));
        step = NiceSteps.Step(max - min, most);
        while (this.most < EnoughPieces && NiceSteps.Multiples(step, min, highest).Take(2).Count() < 2) step = NiceSteps.Step(max - min, ++this.most);
        Ticks = TicksAt(step);
    }

    public override IReadOnlyList<Tick> Ticks { get; }

    public override IEnumerable<IReadOnlyList<Tick>> TickSets
    {
        get
        {
            yield return Ticks;
            var last = step;
            for (var fewer = most - 1; fewer >= 1; fewer--)
            {
                var wider = NiceSteps.Step(Max - Min, fewer);
                if (wider <= last) continue;
                yield return TicksAt(last = wider);
            }
        }
    }

    public override double Place(double value) => (value - Min) / (Max - Min);

    public override double At(double place) => Min + (place * (Max - Min));

    private Tick[] TicksAt(double step)
    {
        var decimals = NiceSteps.Decimals(step);
        return [.. NiceSteps.Multiples(step, Min, highest).Select(value => new Tick(value, label(value, decimals)))];
    }
}
