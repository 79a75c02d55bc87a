namespace ScalingBib.Figures.Scene;

/// <summary>
/// Makes a fill's pattern a mark of its own, cut at the shape's edges: both writers draw plain lines, and no renderer's idea of an SVG pattern comes in between. Lines stand at places of the view
/// box, not of the shape, so that the pieces of one series match.
/// </summary>
internal static class PatternStrokes
{
    // Over this opacity a pattern in the fill's own colour would not show.
    private const double Dense = 0.5;

    // A plain rim keeps the shape's edge sharp.
    private const double Rim = 0.75;
    private const double LineWidth = 1.4, DotSize = 2.6;

    // Loud enough to be told apart in grey, quiet enough for a number on top.
    private const double DenseOpacity = 0.6, FaintOpacity = 0.55;
    private const double Diagonal = 6, Lozenge = 9, Straight = 6, Square = 8, DotRow = 4.5, DotColumn = 9;

    /// <summary>The pattern of a rectangle; <c>null</c> where it has none, or no room for one.</summary>
    public static SegmentsMark? Of(RectMark rect)
    {
        if (rect.Pattern == FillPattern.None) return null;
        var (left, top, right, bottom) = (rect.At.X + Rim, rect.At.Y + Rim, rect.At.X + rect.Width - Rim, rect.At.Y + rect.Height - Rim);
        return left < right && top < bottom ? Make([new(left, top), new(right, top), new(right, bottom), new(left, bottom)], rect.Pattern, rect.Fill, rect.Opacity) : null;
    }

    /// <summary>The pattern of a polygon; <c>null</c> where it has none, or no room for one.</summary>
    public static SegmentsMark? Of(AreaMark area) => area.Pattern == FillPattern.None ? null : Make(area.Points.AsSpan(), area.Pattern, area.Fill, area.Opacity);

    private static SegmentsMark? Make(ReadOnlySpan<Point> polygon, FillPattern pattern, Role fill, double opacity)
    {
        var ends = new List<Point>();
        switch (pattern)
        {
            case FillPattern.Rising: Lines(polygon, (1, 1), Diagonal, ends); break;
            case FillPattern.Falling: Lines(polygon, (1, -1), Diagonal, ends); break;
            case FillPattern.Cross:
                Lines(polygon, (1, 1), Lozenge, ends);
                Lines(polygon, (1, -1), Lozenge, ends);
                break;
            case FillPattern.Level: Lines(polygon, (0, 1), Straight, ends); break;
            case FillPattern.Upright: Lines(polygon, (1, 0), Straight, ends); break;
            case FillPattern.Grid:
                Lines(polygon, (0, 1), Square, ends);
                Lines(polygon, (1, 0), Square, ends);
                break;
            case FillPattern.Dots: Dots(polygon, ends); break;
        }

        var isDense = opacity > Dense;
        return ends.Count == 0 ? null : new([.. ends], isDense ? Role.Background : fill, pattern == FillPattern.Dots ? DotSize : LineWidth, isDense ? DenseOpacity : FaintOpacity);
    }

    /// <summary>Lines on which <c>normal · point</c> is a multiple of the spacing times the normal's length, inside the polygon.</summary>
    private static void Lines(ReadOnlySpan<Point> polygon, (double X, double Y) normal, double spacing, List<Point> ends)
    {
        var step = spacing * Math.Sqrt((normal.X * normal.X) + (normal.Y * normal.Y));
        var (low, high) = (double.MaxValue, double.MinValue);
        foreach (var corner in polygon)
        {
            var at = (normal.X * corner.X) + (normal.Y * corner.Y);
            (low, high) = (Math.Min(low, at), Math.Max(high, at));
        }

        var crossings = new List<Point>();
        for (var k = Math.Ceiling(low / step); k * step < high; k++)
        {
            Cross(polygon, normal, k * step, crossings);
            for (var i = 0; i + 1 < crossings.Count; i += 2)
                if (crossings[i] != crossings[i + 1]) ends.AddRange([crossings[i], crossings[i + 1]]);
        }
    }

    /// <summary>Where a line enters and leaves the polygon by turns, in order along the line.</summary>
    private static void Cross(ReadOnlySpan<Point> polygon, (double X, double Y) normal, double level, List<Point> crossings)
    {
        crossings.Clear();
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[i + 1 < polygon.Length ? i + 1 : 0]);
            var (from, to) = ((normal.X * a.X) + (normal.Y * a.Y) - level, (normal.X * b.X) + (normal.Y * b.Y) - level);
            // Half open: a corner on the line counts once.
            if ((from < 0) == (to < 0)) continue;
            var part = from / (from - to);
            crossings.Add(new(a.X + (part * (b.X - a.X)), a.Y + (part * (b.Y - a.Y))));
        }

        crossings.Sort((a, b) => ((normal.Y * a.X) - (normal.X * a.Y)).CompareTo((normal.Y * b.X) - (normal.X * b.Y)));
    }

    /// <summary>Square dots, each a short level piece as wide as it is long; those that the edge would cut are left out.</summary>
    private static void Dots(ReadOnlySpan<Point> polygon, List<Point> ends)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        foreach (var corner in polygon) (low, high) = (Math.Min(low, corner.Y), Math.Max(high, corner.Y));
        var crossings = new List<Point>();
        for (var row = Math.Ceiling((low + (DotSize / 2)) / DotRow); (row * DotRow) + (DotSize / 2) <= high; row++)
        {
            Cross(polygon, (0, 1), row * DotRow, crossings);
            var shift = row % 2 == 0 ? 0 : DotColumn / 2;
            for (var i = 0; i + 1 < crossings.Count; i += 2)
            {
                for (var column = Math.Ceiling((crossings[i].X + (DotSize / 2) - shift) / DotColumn); (column * DotColumn) + shift + (DotSize / 2) <= crossings[i + 1].X; column++)
                {
                    var x = (column * DotColumn) + shift;
                    ends.AddRange([new(x - (DotSize / 2), row * DotRow), new(x + (DotSize / 2), row * DotRow)]);
                }
            }
        }
    }
}
