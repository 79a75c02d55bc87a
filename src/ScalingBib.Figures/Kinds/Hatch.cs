using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Kinds;

/// <summary>Draws patterns as lines in the background's colour over a filled box, so that neither writer needs a pattern of its own.</summary>
internal static class Hatch
{
    private const double Width = 1.1, Opacity = 0.55, Across = 5.5, Straight = 4.5;

    public static void Draw(Canvas canvas, Box box, HatchStyle style) => canvas.Segments(Ends(box, style), Role.Background, Width, Opacity);

    private static IEnumerable<Point> Ends(Box box, HatchStyle style) => style switch
    {
        HatchStyle.Rising => Slanted(box, isRising: true),
        HatchStyle.Falling => Slanted(box, isRising: false),
        HatchStyle.Crossed => Slanted(box, isRising: true).Concat(Slanted(box, isRising: false)),
        HatchStyle.Level => Steps(box.Top, box.Bottom).SelectMany(y => new[] { new Point(box.Left, y), new Point(box.Right, y) }),
        HatchStyle.Upright => Steps(box.Left, box.Right).SelectMany(x => new[] { new Point(x, box.Top), new Point(x, box.Bottom) }),
        _ => [],
    };

    private static IEnumerable<double> Steps(double from, double to)
    {
        for (var at = from + Straight; at < to - 1; at += Straight) yield return at;
    }

    /// <summary>Lines at 45 degrees, cut at the box: each enters at the left or at one of the level edges and leaves across from there.</summary>
    private static IEnumerable<Point> Slanted(Box box, bool isRising)
    {
        for (var at = box.Left - box.Height + Across; at < box.Right - 1; at += Across)
        {
            var (from, to) = (Math.Max(at, box.Left), Math.Min(at + box.Height, box.Right));
            yield return new(from, isRising ? box.Bottom - (from - at) : box.Top + (from - at));
            yield return new(to, isRising ? box.Bottom - (to - at) : box.Top + (to - at));
        }
    }
}
