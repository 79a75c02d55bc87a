using ScalingBib.Figures.Fonts;

namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>A size and weight of text; the figures use these few.</summary>
internal readonly record struct TextStyle(double Size, double LineHeight, FontWeight Weight, Role Fill)
{
    public static TextStyle Title { get; } = new(19, 25, FontWeight.Semibold, Role.Ink);

    public static TextStyle Subtitle { get; } = new(13.5, 19, FontWeight.Regular, Role.Muted);

    public static TextStyle AxisTitle { get; } = new(13, 18, FontWeight.Regular, Role.Ink);

    public static TextStyle Tick { get; } = new(12.5, 16, FontWeight.Regular, Role.Muted);

    public static TextStyle Key { get; } = new(12.5, 20, FontWeight.Regular, Role.Ink);

    public static TextStyle Label { get; } = new(12.5, 16, FontWeight.Semibold, Role.Ink);

    public static TextStyle Value { get; } = new(11.5, 15, FontWeight.Regular, Role.Ink);

    public static TextStyle Source { get; } = new(11.5, 15.5, FontWeight.Regular, Role.Muted);

    /// <summary>Of a panel among many.</summary>
    public static TextStyle PanelTitle { get; } = new(10.5, 13, FontWeight.Semibold, Role.Ink);

    /// <summary>Ticks and values of a panel among many.</summary>
    public static TextStyle PanelValue { get; } = new(10, 12.5, FontWeight.Regular, Role.Muted);

    public double Measure(RichText text) => text.Measure(Size, Weight);

    /// <summary>A text of a width that is known already.</summary>
    public TextMark Mark(RichText text, Point at, double width, TextAnchor anchor = TextAnchor.Start, bool hasHalo = false) =>
        new(text, at, Size, Weight, Fill, anchor, 0, Point.Snap(width), hasHalo);

    public TextMark Write(Canvas canvas, RichText text, Point at, TextAnchor anchor = TextAnchor.Start, bool hasHalo = false) =>
        canvas.Text(text, at, Size, Fill, anchor, Weight, hasHalo);
}
