using ScalingBib.Figures.Fonts;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Scene;

/// <summary>Collects marks while a drawing is composed.</summary>
internal sealed class Canvas
{
    private readonly List<Mark> marks = [];

    public EquatableArray<Mark> Marks => [.. marks];

    public void Add(Mark mark) => marks.Add(mark);

    /// <summary>Adds what <paramref name="compose"/> draws as one group; nothing when it draws nothing.</summary>
    public void Group(string name, Action<Canvas> compose)
    {
        var inner = new Canvas();
        compose(inner);
        if (inner.marks.Count > 0) Add(new GroupMark(name, inner.Marks));
    }

    public void Line(IEnumerable<Point> points, Role stroke, double width, LineStyle style = LineStyle.Solid, bool hasRoundCaps = false)
    {
        var line = points.ToEquatableArray();
        if (line.Count > 1) Add(new LineMark(line, stroke, width, style, hasRoundCaps));
    }

    public void Segments(IEnumerable<Point> ends, Role stroke, double width, double opacity = 1)
    {
        var pieces = Once([.. ends]);
        if (pieces.Count > 1) Add(new SegmentsMark([.. pieces], stroke, width, opacity));
    }

    public void Area(IEnumerable<Point> points, Role fill, double opacity = 1, FillPattern pattern = FillPattern.None)
    {
        var polygon = points.ToEquatableArray();
        if (polygon.Count > 2) Add(new AreaMark(polygon, fill, opacity, pattern));
    }

    public void Rect(Box box, Role fill, double opacity = 1, FillPattern pattern = FillPattern.None) =>
        Add(new RectMark(new(box.Left, box.Top), Point.Snap(box.Width), Point.Snap(box.Height), fill, opacity, pattern));

    public void Markers(IEnumerable<MarkedPoint> points, MarkerShape shape, double radius, Role colour, bool isHollow = false, double opacity = 1)
    {
        var all = points.ToEquatableArray();
        if (all.Count > 0) Add(new MarkersMark(all, shape, Point.Snap(radius), colour, isHollow, opacity));
    }

    /// <summary>Each piece once: bars of many points at one place would be drawn on top of each other, ever thicker at the rims.</summary>
    private static List<Point> Once(List<Point> ends)
    {
        if (ends.Count <= 2) return ends;
        var (seen, once) = (new HashSet<(Point, Point)>(), new List<Point>(ends.Count));
        for (var i = 0; i + 1 < ends.Count; i += 2)
            if (seen.Add((ends[i], ends[i + 1]))) once.AddRange([ends[i], ends[i + 1]]);
        return once;
    }

    public TextMark Text(
        RichText text,
        Point at,
        double size,
        Role fill,
        TextAnchor anchor = TextAnchor.Start,
        FontWeight weight = FontWeight.Regular,
        bool hasHalo = false,
        double rotation = 0,
        Role halo = Role.Background)
    {
        var mark = new TextMark(text, at, size, weight, fill, anchor, rotation, Point.Snap(text.Measure(size, weight)), hasHalo) { Halo = halo };
        Add(mark);
        return mark;
    }
}
