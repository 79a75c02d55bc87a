namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>A logarithmic axis, with ticks at powers of ten, or of two where the data lie on them.</summary>
internal sealed class LogAxis : Axis
{
    // A range narrower than a tenth of a decade is widened to six tenths: one size must not fill the axis.
    private const double LeastDecades = 0.1, Widening = 0.3;
    private readonly double low, high;
    private readonly IEnumerable<IReadOnlyList<Tick>> sets;

    /// <param name="min">Its lower end, &gt; 0.</param>
    /// <param name="max">Its upper end, &gt; <paramref name="min"/>.</param>
    /// <param name="label">Writes a tick's label: value, and the decimals that all labels share where the ticks stand at round steps.</param>
    public LogAxis(double min, double max, Func<double, int?, RichText> label)
        : this(min, max, new DecimalTicks(min, max, label).Sets)
    {
    }

    private LogAxis(double min, double max, IEnumerable<IReadOnlyList<Tick>> sets)
        : base(min, max)
    {
        (low, high) = (Math.Log10(min), Math.Log10(max));
        this.sets = sets;
        Ticks = sets.First();
    }

    public override IReadOnlyList<Tick> Ticks { get; }

    public override IEnumerable<IReadOnlyList<Tick>> TickSets
    {
        get
        {
            yield return Ticks;
            foreach (var set in sets.Skip(1)) yield return set;
        }
    }

    public override double Place(double value) => (Math.Log10(value) - low) / (high - low);

    public override double At(double place) => Math.Pow(10, low + (place * (high - low)));

    /// <summary>An axis around data, with a margin that is a part of the decades covered.</summary>
    public static LogAxis Around(double min, double max, double margin, Func<double, int?, RichText> label)
    {
        var (from, to) = Range(min, max, margin);
        return new(from, to, label);
    }

    /// <summary>An axis around data; its ticks are powers of two where all data are, see <see cref="BinaryTicks.Suit"/>.</summary>
    public static LogAxis Around(IReadOnlyCollection<double> shown, double margin, Func<double, int?, RichText> label)
    {
        var (from, to) = Range(shown.Min(), shown.Max(), margin);
        return BinaryTicks.Suit(shown) ? new(from, to, new BinaryTicks(from, to).Sets) : new(from, to, label);
    }

    private static (double Min, double Max) Range(double min, double max, double margin)
    {
        var (low, high) = (Math.Log10(min), Math.Log10(max));
        if (high - low < LeastDecades) (low, high) = (low - Widening, high + Widening);
        var pad = (high - low) * margin;
        return (Math.Pow(10, low - pad), Math.Pow(10, high + pad));
    }
}
