namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>A key of the legend.</summary>
/// <param name="Label">What the sample stands for.</param>
/// <param name="Draw">Draws the sample into a box of <see cref="SampleWidth"/>.</param>
internal sealed record LegendKey(RichText Label, Action<Canvas, Box> Draw)
{
    public const double SampleWidth = 26;

    public static LegendKey Marker(RichText label, MarkerShape shape, Role role, bool isHollow = false, bool hasBar = false, double radius = 4.4, bool hasPath = false) => new(label, (canvas, box) =>
    {
        var at = Middle(box);
        if (hasPath) canvas.Line([new(box.Left, at.Y), new(box.Right, at.Y)], role, 1.3);
        if (hasBar) canvas.Segments([new(at.X, at.Y - 8), new(at.X, at.Y + 8), new(at.X - 3, at.Y - 8), new(at.X + 3, at.Y - 8), new(at.X - 3, at.Y + 8), new(at.X + 3, at.Y + 8)], role, 1.4);
        canvas.Markers([new(at, "")], shape, radius, role, isHollow);
    });

    public static LegendKey Line(RichText label, Role role, double width, LineStyle style) => new(label, (canvas, box) =>
        canvas.Line([new(box.Left, Middle(box).Y), new(box.Right, Middle(box).Y)], role, width, style));

    public static LegendKey Band(RichText label, Role role, double opacity, FillPattern pattern = FillPattern.None) => new(label, (canvas, box) =>
        canvas.Rect(new(box.Left, Middle(box).Y - 6, box.Right, Middle(box).Y + 6), role, opacity, pattern));

    private static Point Middle(Box box) => new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}
