namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Two axes end to end with a marked gap between them, for values of which a few lie far from all others. It hides how far: never for a curve whose rise is the point.</summary>
internal sealed class BrokenAxis : Axis
{
    // Wide enough for the labels on both sides of it.
    private const double Gap = 0.1;
    private readonly Axis lower, upper;
    private readonly double lowerPart;

    /// <param name="lower">The lower range.</param>
    /// <param name="upper">The upper range, wholly above the lower one.</param>
    /// <param name="lowerPart">The part of the length that the lower range takes, between 0 and 1 less the gap.</param>
    public BrokenAxis(Axis lower, Axis upper, double lowerPart)
        : base(lower.Min, upper.Max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(upper.Min, lower.Max);
        (this.lower, this.upper, this.lowerPart) = (lower, upper, lowerPart);
    }

    public override AxisBreak? Break => new(lowerPart, UpperFrom, lower.Max, upper.Min);

    public override IReadOnlyList<Tick> Ticks => [.. lower.Ticks, .. upper.Ticks];

    /// <summary>Both ranges grow sparser together, and the one that is at its fewest waits.</summary>
    public override IEnumerable<IReadOnlyList<Tick>> TickSets
    {
        get
        {
            var (below, above) = (lower.TickSets.ToList(), upper.TickSets.ToList());
            return Enumerable.Range(0, Math.Max(below.Count, above.Count)).Select(i => (IReadOnlyList<Tick>)[.. below[Math.Min(i, below.Count - 1)], .. above[Math.Min(i, above.Count - 1)]]);
        }
    }

    private double UpperFrom => lowerPart + Gap;

    public override double Place(double value) =>
        value <= lower.Max ? lower.Place(value) * lowerPart
        : value >= upper.Min ? UpperFrom + (upper.Place(value) * (1 - UpperFrom))
        : lowerPart + (Gap * (value - lower.Max) / (upper.Min - lower.Max));

    public override double At(double place) =>
        place <= lowerPart ? lower.At(place / lowerPart)
        : place >= UpperFrom ? upper.At((place - UpperFrom) / (1 - UpperFrom))
        : lower.Max + ((place - lowerPart) / Gap * (upper.Min - lower.Max));

    /// <summary>The widest hole among values, where leaving it out is worth a break: it is more than half of the whole range, and values lie on both sides.</summary>
    /// <returns>The values on its two sides; <c>null</c> where the axis had better stay whole.</returns>
    public static (double Low, double High)? Hole(IEnumerable<double> values)
    {
        double[] order = [.. values.Distinct().Order()];
        if (order.Length < 3) return null;
        var widest = Enumerable.Range(1, order.Length - 1).MaxBy(i => order[i] - order[i - 1]);
        return order[widest] - order[widest - 1] > (order[^1] - order[0]) / 2 ? (order[widest - 1], order[widest]) : null;
    }
}
