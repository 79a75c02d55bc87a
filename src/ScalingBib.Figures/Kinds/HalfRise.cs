using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;

namespace ScalingBib.Figures.Kinds;

/// <summary>The tested scales between which half of a rise is passed: of the measured values, or of the curve as a verdict places it.</summary>
/// <param name="Before">The point before.</param>
/// <param name="After">The point after.</param>
/// <param name="IsOnset">True for the onset of a jump, which holds the place at the verdict's level; false for what the measured values do.</param>
internal sealed record HalfRise((double X, double Y) Before, (double X, double Y) After, bool IsOnset)
{
    // Below this rise there is nothing to place: the spec's smallest rise of a jump.
    private const double LeastRise = 0.15;

    // Of three points one of two gaps would be shaded, which says no more than the points do.
    private const int FewestPoints = 4;

    /// <summary>What is written above it.</summary>
    public string Name => IsOnset ? "onset" : "half of the rise";

    /// <summary>Its ends: <c>6.7B and 13B</c>.</summary>
    public string Words(DrawnSeries item) => $"{ScaleWords.Short(item.Scale, Before.X)} and {ScaleWords.Short(item.Scale, After.X)}";

    /// <summary>The onset of a jump; <c>null</c> for any other verdict.</summary>
    /// <param name="jump">The verdict.</param>
    /// <param name="ascending">Points in order of scale.</param>
    public static HalfRise? Of(JumpRecord? jump, IReadOnlyList<(double X, double Y)> ascending) =>
        jump is { Verdict: JumpVerdict.Jump, OnsetLow: { } low, OnsetHigh: { } high } && ascending.Any(point => point.X == low) && ascending.Any(point => point.X == high)
            ? new(ascending.First(point => point.X == low), ascending.Last(point => point.X == high), true)
            : null;

    /// <summary>The gap, where the values pass the half exactly once on their way up; <c>null</c> otherwise.</summary>
    /// <param name="ascending">Points in order of scale from early to late, proportions.</param>
    public static HalfRise? Of(IReadOnlyList<(double X, double Y)> ascending)
    {
        if (ascending.Count < FewestPoints) return null;
        var rise = ascending.Max(point => point.Y) - ascending[0].Y;
        if (rise < LeastRise) return null;
        var half = ascending[0].Y + (rise / 2);
        var passes = Enumerable.Range(1, ascending.Count - 1).Where(i => ascending[i - 1].Y < half != ascending[i].Y < half).ToList();
        return passes.Count == 1 && ascending[passes[0]].X != ascending[passes[0] - 1].X ? new(ascending[passes[0] - 1], ascending[passes[0]], false) : null;
    }
}
