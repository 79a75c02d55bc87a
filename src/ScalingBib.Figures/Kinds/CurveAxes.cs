using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>The axes of curves over one scale.</summary>
internal static class CurveAxes
{
    /// <summary>The horizontal axis around what is shown; a lower pretraining loss is later and lies to the right.</summary>
    public static Axis Scale(ScaleKind kind, IReadOnlyCollection<double> shown)
    {
        var isReversed = kind == ScaleKind.PretrainingLoss;
        var axis = LogAxis.Around(shown, 0.06, (value, decimals) => isReversed && decimals is { } shared ? Numbers.Fixed(value, shared) : ScaleWords.Drawn(kind, value));
        return isReversed ? new ReversedAxis(axis) : axis;
    }

    /// <summary>The vertical axis of proportions: the whole range where the values use it; a little room so that points at 0 and 1 stand clear of the frame.</summary>
    public static Axis Proportion(double most, ValueWords values, int pieces = 5)
    {
        var top = most >= 0.5 ? 1 : most > 0 ? most * 1.08 : 0.01;
        return new LinearAxis(-0.025 * top, 1.045 * top, pieces, (value, decimals) => values.Tick(value, decimals), 1);
    }

    /// <summary>The vertical axis of scores.</summary>
    public static Axis Score(double least, double most, ValueWords values)
    {
        var margin = Math.Max((most - least) * 0.08, Math.Max(Math.Abs(least), Math.Abs(most)) * 0.01);
        // All zero: any width will do, but one with digits that differ.
        if (margin == 0) margin = 1;
        return new LinearAxis(least - margin, most + margin, 6, (value, decimals) => values.Tick(value, decimals));
    }
}
