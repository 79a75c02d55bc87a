namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Labels of a horizontal axis: under their ticks, or beside them where they would pass an edge.</summary>
internal static class TickLabel
{
    /// <summary>From where to where the label of a tick reaches.</summary>
    /// <param name="tick">A tick with a label.</param>
    /// <param name="at">Where the tick stands.</param>
    /// <param name="edges">What no label may pass.</param>
    public static (double Left, double Right) Span(Tick tick, double at, (double Left, double Right) edges)
    {
        var half = TextStyle.Tick.Measure(tick.Label!) / 2;
        var middle = at - half < edges.Left ? edges.Left + half : at + half > edges.Right ? edges.Right - half : at;
        return (middle - half, middle + half);
    }
}
