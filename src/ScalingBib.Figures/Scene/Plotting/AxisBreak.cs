namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>A stretch that an axis leaves out.</summary>
/// <param name="From">The place from 0 to 1 where the gap begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Low">The last value before it.</param>
/// <param name="High">The first value after it.</param>
internal readonly record struct AxisBreak(double From, double To, double Low, double High)
{
    /// <summary>What a caption says of it: both ranges by name. A break that is not told misleads.</summary>
    /// <param name="axis">The axis: <c>vertical axis</c>.</param>
    /// <param name="min">Where the axis begins.</param>
    /// <param name="max">Where it ends.</param>
    /// <param name="write">Writes a value.</param>
    public string Sentence(string axis, double min, double max, Func<double, string> write) =>
        $"The {axis} is broken: it shows {write(min)} to {write(Low)} and {write(High)} to {write(max)}, each with a scale of its own, and leaves out what lies between.";
}
