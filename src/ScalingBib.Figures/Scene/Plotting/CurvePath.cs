namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Makes lines out of sampled curves: cut at the frame, and thinned to the points that show.</summary>
internal static class CurvePath
{
    // Half of a printed step would not be seen; this is a twentieth of a CSS pixel.
    private const double Tolerance = 0.05;

    /// <summary>The pieces of a curve inside a frame's height.</summary>
    public static IEnumerable<IReadOnlyList<Point>> Pieces(IReadOnlyList<(double X, double Y)> curve, Box frame)
    {
        var piece = new List<(double X, double Y)>(curve.Count + 2);
        for (var i = 0; i < curve.Count; i++)
        {
            if (i > 0)
            {
                var (first, second) = Crossings(curve[i - 1], curve[i], frame);
                if (first is { } enters) piece.Add(enters);
                if (second is { } leaves) piece.Add(leaves);
            }

            var point = curve[i];
            if (point.Y >= frame.Top && point.Y <= frame.Bottom)
            {
                piece.Add(point);
                continue;
            }

            if (piece.Count > 1) yield return Thin(piece);
            piece.Clear();
        }

        if (piece.Count > 1) yield return Thin(piece);
    }

    /// <summary>A band between two curves, held inside the frame.</summary>
    /// <param name="low">The lower curve.</param>
    /// <param name="high">The upper curve.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="tolerance">How far its edges may stray: a faint edge needs fewer points than a line.</param>
    public static IEnumerable<Point> Band(IReadOnlyList<(double X, double Y)> low, IReadOnlyList<(double X, double Y)> high, Box frame, double tolerance = Tolerance) =>
        Thin([.. high.Select(point => Hold(point, frame))], tolerance).Concat(Thin([.. low.Select(point => Hold(point, frame))], tolerance).Reverse());

    /// <summary>Fewer points on the same curve (Ramer, Douglas and Peucker).</summary>
    public static IReadOnlyList<Point> Thin(IReadOnlyList<(double X, double Y)> curve, double tolerance = Tolerance)
    {
        if (curve.Count < 3) return [.. curve.Select(point => new Point(point.X, point.Y))];
        var keep = new bool[curve.Count];
        keep[0] = keep[^1] = true;
        var kept = 2;
        var spans = new Stack<(int From, int To)>();
        spans.Push((0, curve.Count - 1));
        while (spans.TryPop(out var span))
        {
            var farthest = Farthest(curve, span.From, span.To, tolerance);
            if (farthest == 0) continue;
            keep[farthest] = true;
            kept++;
            spans.Push((span.From, farthest));
            spans.Push((farthest, span.To));
        }

        var thinned = new Point[kept];
        for (int i = 0, at = 0; i < curve.Count; i++)
            if (keep[i]) thinned[at++] = new(curve[i].X, curve[i].Y);
        return thinned;
    }

    /// <summary>Where the straight line between two points misses the curve most; 0 where it nowhere shows.</summary>
    private static int Farthest(IReadOnlyList<(double X, double Y)> curve, int from, int to, double tolerance)
    {
        var (a, b) = (curve[from], curve[to]);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length == 0) return 0;
        var (farthest, distance) = (0, tolerance);
        for (var i = from + 1; i < to; i++)
        {
            var point = curve[i];
            var away = Math.Abs((dx * (point.Y - a.Y)) - (dy * (point.X - a.X))) / length;
            if (away > distance) (farthest, distance) = (i, away);
        }

        return farthest;
    }

    /// <summary>Where a stretch of the curve crosses the top or the bottom of the frame, in the order it does.</summary>
    private static ((double X, double Y)? First, (double X, double Y)? Second) Crossings((double X, double Y) a, (double X, double Y) b, Box frame)
    {
        var (top, bottom) = (Crossing(a, b, frame.Top), Crossing(a, b, frame.Bottom));
        return b.Y > a.Y || top is null ? (top ?? bottom, top is null ? null : bottom) : (bottom ?? top, bottom is null ? null : top);
    }

    private static (double X, double Y)? Crossing((double X, double Y) a, (double X, double Y) b, double y) =>
        (a.Y - y) * (b.Y - y) < 0 ? (a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)), y) : null;

    private static (double X, double Y) Hold((double X, double Y) point, Box frame) => (point.X, Math.Clamp(point.Y, frame.Top, frame.Bottom));
}
