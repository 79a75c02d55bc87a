using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Lenses;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds.Lenses;

/// <summary>Draws points under a lens; those without a value stand at the edge they lie beyond, open and with an arrow.</summary>
internal sealed class LensMarks(IReadOnlyList<LensedSeries> series, bool isSmall = false)
{
    private const double BarWidth = 1.4, CapHalf = 3.4, ArrowWidth = 1.3, ArrowHead = 3.2, Shaft = 9;
    private const int MostTips = 300;
    private readonly SeriesMarks marks = new([.. series.Select(item => item.Item)], isSmall);

    /// <summary>Radius of markers in this figure.</summary>
    public double Radius => marks.Radius;

    /// <summary>True where single values cannot be told in the drawing.</summary>
    public bool HasManyPoints => marks.HasManyPoints;

    /// <summary>A key for points at an edge.</summary>
    public static LegendKey EdgeKey(MarkerShape shape, Role role, double radius, LensEdge edge) => new("No value under this lens", (canvas, box) =>
    {
        var at = new Point((box.Left + box.Right) / 2, ((box.Top + box.Bottom) / 2) + (edge == LensEdge.High ? 5 : -5));
        canvas.Markers([new(at, "")], shape, radius, role, isHollow: true);
        canvas.Segments(Arrow(at, radius, edge), role, ArrowWidth);
    });

    public void Draw(Canvas canvas, PlotArea area, LensedSeries item, LabelPlacer placer)
    {
        if (item.Item.IsRun) DrawPath(canvas, area, item, placer);
        var marked = SeriesMarks.Marked(item.Item).ToHashSet(ReferenceEqualityComparer.Instance);
        var points = item.Inside.Where(point => marked.Contains(item.Of(point))).ToList();
        var ids = new PointIds(item.Item, points.Count > MostTips ? [] : item.Item.Series.Points);
        canvas.Segments(points.SelectMany(point => BarLine(area, item, point)), item.Item.Role, BarWidth);
        foreach (var isHollow in (bool[])[false, true])
        {
            var some = points.Where(point => item.Of(point).Excluded is not null == isHollow);
            canvas.Markers(some.Select(point => points.Count > MostTips ? new MarkedPoint(At(area, item, point), "") : new(At(area, item, point), item.Tip(point), ids.Of(item.Of(point)))), item.Item.Shape, Radius, item.Item.Role, isHollow);
        }

        foreach (var point in points)
        {
            placer.Keep(Box.Around(At(area, item, point), Radius + 1));
            if (BarLine(area, item, point) is [var top, var bottom, ..]) placer.Keep([top, bottom]);
        }
    }

    /// <summary>The points at the edges of all series; those that would hide each other stand side by side.</summary>
    public void DrawEdges(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        var ids = series.ToDictionary<LensedSeries, LensedSeries, PointIds>(item => item, item => new(item.Item, item.Item.Series.Points), ReferenceEqualityComparer.Instance);
        var all = series.SelectMany(item => item.AtEdge.Select(point => (Item: item, Point: point, X: area.X(item.Of(point).X[0])))).ToList();
        foreach (var place in all.GroupBy(one => (one.X, one.Point.Edge)))
        {
            var side = 0;
            foreach (var (item, point, x) in place)
            {
                var shift = (side++ - ((place.Count() - 1) / 2.0)) * 2.4 * Radius;
                var y = point.Edge == LensEdge.High ? area.Frame.Top + Shaft + (2 * Radius) : area.Frame.Bottom - Shaft - (2 * Radius);
                var at = new Point(x + shift, y);
                canvas.Markers([new(at, item.Tip(point), ids[item].Of(item.Of(point)))], item.Item.Shape, Radius, item.Item.Role, isHollow: true);
                canvas.Segments(Arrow(at, Radius, point.Edge), item.Item.Role, ArrowWidth);
                placer.Keep(Box.Around(at, Radius + Shaft + 2));
            }
        }
    }

    /// <summary>The ends of a bar that show: both caps, or one where the bar goes on beyond the axis.</summary>
    public Point[] BarLine(PlotArea area, LensedSeries item, LensedPoint point)
    {
        if (item.Bar(point) is not { } bar) return [];
        var x = area.X(item.Of(point).X[0]);
        var (top, bottom) = (area.Y(bar.High), area.Y(bar.Low));
        var (isOpenAbove, isOpenBelow) = (!(top >= area.Frame.Top), !(bottom <= area.Frame.Bottom));
        (top, bottom) = (isOpenAbove ? area.Frame.Top : top, isOpenBelow ? area.Frame.Bottom : bottom);
        if (bottom - top <= SeriesMarks.LeastBar(Radius)) return [];
        var line = new List<Point> { new(x, top), new(x, bottom) };
        line.AddRange(isOpenAbove ? [new(x, top), new(x - ArrowHead, top + ArrowHead + 1), new(x, top), new(x + ArrowHead, top + ArrowHead + 1)] : [new(x - CapHalf, top), new(x + CapHalf, top)]);
        line.AddRange(isOpenBelow ? [new(x, bottom), new(x - ArrowHead, bottom - ArrowHead - 1), new(x, bottom), new(x + ArrowHead, bottom - ArrowHead - 1)] : [new(x - CapHalf, bottom), new(x + CapHalf, bottom)]);
        return [.. line];
    }

    private static void DrawPath(Canvas canvas, PlotArea area, LensedSeries item, LabelPlacer placer)
    {
        // A checkpoint without a value under the lens parts the line as a missing one does.
        var shown = item.Points.Where(point => point.Value is not null).ToDictionary<LensedPoint, DataPoint, double>(item.Of, point => point.Value!.Value, ReferenceEqualityComparer.Instance);
        foreach (var path in item.Item.Paths())
            foreach (var part in Parts(path))
                foreach (var piece in CurvePath.Pieces([.. part.Select(point => CurveSample.Place(area, point.X[0], shown[point]))], area.Frame))
                {
                    canvas.Line(piece, item.Item.Role, SeriesMarks.PathWidth);
                    placer.Keep(piece);
                }

        IEnumerable<List<DataPoint>> Parts(IReadOnlyList<DataPoint> path)
        {
            var part = new List<DataPoint>();
            foreach (var point in path)
            {
                if (shown.ContainsKey(point))
                {
                    part.Add(point);
                    continue;
                }

                if (part.Count > 0) yield return part;
                part = [];
            }

            if (part.Count > 0) yield return part;
        }
    }

    private static Point At(PlotArea area, LensedSeries item, LensedPoint point) => area.At(item.Of(point).X[0], point.Value!.Value);

    private static Point[] Arrow(Point at, double radius, LensEdge edge)
    {
        var sign = edge == LensEdge.High ? -1 : 1;
        var (start, tip) = (new Point(at.X, at.Y + (sign * (radius + 1))), new Point(at.X, at.Y + (sign * (radius + 1 + Shaft))));
        return [start, tip, tip, new(tip.X - ArrowHead, tip.Y - (sign * (ArrowHead + 1))), tip, new(tip.X + ArrowHead, tip.Y - (sign * (ArrowHead + 1)))];
    }
}
