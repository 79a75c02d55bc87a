namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Makes lines out of sampled curves: cut at the frame, and thinned to the points that show.</summary>
internal static class CurvePath
{
    // Half of a printed step would not be seen; this is a twentieth of a CSS pixel.
    private const double Tolerance = 0.05;

    /// <summary>The pieces of a curve inside a frame's height.</summary>
    public static IEnumerable<IReadOnlyList<Point>> Pieces(IReadOnlyList<(double X, double Y)> curve, Box frame)
    {
        var piece = new List<(double X, double Y)>();
        foreach (var point in WithCrossings(curve, frame))
        {
            if (point.Y >= frame.Top && point.Y <= frame.Bottom)
            {
                piece.Add(point);
                continue;
            }

            if (piece.Count > 1) yield return Thin(piece);
            piece = [];
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
        var spans = new Stack<(int From, int To)>([(0, curve.Count - 1)]);
        while (spans.TryPop(out var span))
        {
            var (farthest, distance) = (0, tolerance);
            for (var i = span.From + 1; i < span.To; i++)
            {
                var away = Away(curve[i], curve[span.From], curve[span.To]);
                if (away > distance) (farthest, distance) = (i, away);
            }

            if (farthest == 0) continue;
            keep[farthest] = true;
            spans.Push((span.From, farthest));
            spans.Push((farthest, span.To));
        }

        return [.. curve.Where((_, i) => keep[i]).Select(point => new Point(point.X, point.Y))];
    }

    /// <summary>The curve with a point wherever it crosses the top or the bottom of the frame.</summary>
    private static IEnumerable<(double X, double Y)> WithCrossings(IReadOnlyList<(double X, double Y)> curve, Box frame)
    {
        for (var i = 0; i < curve.Count; i++)
        {
            if (i > 0)
                foreach (var crossing in Crossings(curve[i - 1], curve[i], frame)) yield return crossing;
            yield return curve[i];
        }
    }

    private static IEnumerable<(double X, double Y)> Crossings((double X, double Y) a, (double X, double Y) b, Box frame) =>
        ((double[])[frame.Top, frame.Bottom])
            .Where(y => (a.Y - y) * (b.Y - y) < 0)
            .Select(y => (At: (y - a.Y) / (b.Y - a.Y), Y: y))
            .OrderBy(crossing => crossing.At)
            .Select(crossing => (a.X + (crossing.At * (b.X - a.X)), crossing.Y));

    private static (double X, double Y) Hold((double X, double Y) point, Box frame) => (point.X, Math.Clamp(point.Y, frame.Top, frame.Bottom));

    private static double Away((double X, double Y) point, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return length == 0 ? 0 : Math.Abs((dx * (point.Y - a.Y)) - (dy * (point.X - a.X))) / length;
    }
}
