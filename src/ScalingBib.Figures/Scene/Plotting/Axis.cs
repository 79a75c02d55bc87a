namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Maps values to a length and says where its ticks stand.</summary>
internal abstract class Axis(double min, double max)
{
    /// <summary>Room between two labels side by side, and between the middles of two above each other, as parts of a line's height.</summary>
    private const double LabelGap = 9, LineSpacing = 1.3;

    public double Min { get; } = min;

    public double Max { get; } = max;

    /// <summary>The ticks where there is room enough, in ascending order.</summary>
    public abstract IReadOnlyList<Tick> Ticks { get; }

    /// <summary>Choices of ticks, from those of <see cref="Ticks"/> down to the fewest labels that still tell the scale.</summary>
    public virtual IEnumerable<IReadOnlyList<Tick>> TickSets => [Ticks];

    /// <summary>Where a value stands, from 0 to 1: from <see cref="Min"/> to <see cref="Max"/>, or the other way on a reversed axis.</summary>
    public abstract double Place(double value);

    /// <summary>The value at a place, the inverse of <see cref="Place"/>.</summary>
    public abstract double At(double place);

    /// <summary>This axis with the ticks whose labels fit side by side.</summary>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="edges">What no label may pass.</param>
    public Axis Across(double left, double right, (double Left, double Right) edges) =>
        new FittedAxis(this, Choose(tick => left + (Place(tick.Value) * (right - left)), (a, aAt, b, bAt) =>
        {
            var (first, second) = aAt < bAt ? ((a, aAt), (b, bAt)) : ((b, bAt), (a, aAt));
            return TickLabel.Span(first.Item1, first.Item2, edges).Right + LabelGap <= TickLabel.Span(second.Item1, second.Item2, edges).Left;
        }));

    /// <summary>This axis with the ticks whose labels fit above each other.</summary>
    /// <param name="height">Its length.</param>
    public Axis Up(double height) =>
        new FittedAxis(this, Choose(tick => Place(tick.Value) * height, (_, a, _, b) => Math.Abs(a - b) >= LineSpacing * TextStyle.Tick.LineHeight));

    /// <summary>The first choice that fits whole and has two labels; where none does, the two outermost of the last that has two, or what there is.</summary>
    private IReadOnlyList<Tick> Choose(Func<Tick, double> at, Func<Tick, double, Tick, double, bool> areApart)
    {
        IReadOnlyList<Tick>? sparsest = null;
        foreach (var set in TickSets)
        {
            var labelled = set.Where(tick => tick.Label is not null).ToList();
            if (labelled.Count < 2) continue;
            if (Enumerable.Range(1, labelled.Count - 1).All(i => AreApart(labelled[i - 1], labelled[i]))) return set;
            sparsest = set;
        }

        if (sparsest is null) return Ticks;
        var (first, last) = (sparsest.First(tick => tick.Label is not null), sparsest.Last(tick => tick.Label is not null));
        return [.. sparsest.Select(tick => tick == first || (tick == last && AreApart(first, last)) ? tick : tick with { Label = null })];

        bool AreApart(Tick a, Tick b) => areApart(a, at(a), b, at(b));
    }
}
