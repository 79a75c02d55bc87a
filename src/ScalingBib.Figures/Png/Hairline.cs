namespace ScalingBib.Figures.Png;

/// <summary>
/// Grid lines, axes and ticks, moved by at most half a pixel onto whole pixels: a level or upright line one unit wide that lies between two rows would be two rows of half its colour.
/// Thicker lines stay where they are, as they carry data.
/// </summary>
internal static class Hairline
{
    // Units of the view box. A level line is 1.4 wide, an interval bar too: a bar must stay in the middle of its marker.
    private const double MostWidth = 1.25;

    /// <summary>True for a line that is moved.</summary>
    public static bool IsOne(double width, Vector from, Vector to) => width <= MostWidth && (from.X == to.X || from.Y == to.Y);

    /// <summary>The pixels that a hairline fills across, and what it covers along.</summary>
    /// <param name="from">One end, pixels.</param>
    /// <param name="to">The other end, pixels.</param>
    /// <param name="width">Its width, pixels.</param>
    public static (double Left, double Top, double Right, double Bottom) Cover(Vector from, Vector to, double width)
    {
        var whole = Whole(width);
        if (from.Y == to.Y)
        {
            var top = Edge(from.Y, whole);
            return (Math.Min(from.X, to.X), top, Math.Max(from.X, to.X), top + whole);
        }

        var left = Edge(from.X, whole);
        return (left, Math.Min(from.Y, to.Y), left + whole, Math.Max(from.Y, to.Y));
    }

    /// <summary>The same line with its middle where a stroke of whole width fills whole pixels.</summary>
    public static Vector[] Sharpen(Vector[] line, double width)
    {
        var whole = Whole(width);
        var (from, to) = (line[0], line[1]);
        if (from.Y == to.Y)
        {
            var y = Edge(from.Y, whole) + (whole / 2);
            return [new(from.X, y), new(to.X, y)];
        }

        var x = Edge(from.X, whole) + (whole / 2);
        return [new(x, from.Y), new(x, to.Y)];
    }

    private static double Whole(double width) => Math.Max(1, Math.Round(width, MidpointRounding.AwayFromZero));

    private static double Edge(double middle, double whole) => Math.Floor(middle - (whole / 2) + 0.5);
}
