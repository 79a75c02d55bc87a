using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>Draws the points of a series: markers with bars, a thin line through the checkpoints of a run, small open marks for values read a second time.</summary>
internal sealed class SeriesMarks
{
    /// <summary>Width of the line that joins the checkpoints of a run.</summary>
    public const double PathWidth = 1.3;

    /// <summary>Radius of the marks of a second reading.</summary>
    public const double SecondRadius = 2.7;

    private const double Large = 4.2, Small = 3.2, Tiny = 2.2;
    private const int ManyPoints = 40, VeryManyPoints = 120, MostTips = 300;

    // A run of more checkpoints than this is its line, with this many markers on it that tell one run from another.
    private const int MostMarkers = 60, MarkersOnDenseRun = 13;
    private const double BarWidth = 1.4, CapHalf = 3.4;
    private readonly double radius;

    /// <param name="series">The series of a plot.</param>
    /// <param name="isSmall">True for a panel among others and for a narrow sheet, where large markers would hide each other.</param>
    public SeriesMarks(IReadOnlyCollection<DrawnSeries> series, bool isSmall = false)
    {
        var most = series.Max(item => item.Series.Points.Count);
        HasManyPoints = most > ManyPoints;
        radius = series.All(IsLine) ? Small : most > VeryManyPoints && !series.Any(IsLine) ? Tiny : HasManyPoints ? Small : isSmall ? 3.7 : Large;
    }

    /// <summary>Radius of markers in this figure.</summary>
    public double Radius => radius;

    /// <summary>True where single values cannot be told in the drawing.</summary>
    public bool HasManyPoints { get; }

    /// <summary>True for a run with so many checkpoints that only some are marked.</summary>
    public static bool IsLine(DrawnSeries item) => item.IsRun && item.Series.Points.Count > MostMarkers;

    /// <summary>The shape of the marks of a second reading, never that of the first.</summary>
    public static MarkerShape SecondShape(DrawnSeries item) => item.Shape == MarkerShape.Diamond ? MarkerShape.Circle : MarkerShape.Diamond;

    /// <summary>Points that get a marker.</summary>
    public static IReadOnlyList<DataPoint> Marked(DrawnSeries item)
    {
        if (!IsLine(item)) return item.Series.Points;
        var run = item.Fitted;
        if (run.Count == 0) return item.Series.Points;
        var told = Enumerable.Range(0, MarkersOnDenseRun).Select(i => run[(int)((double)i / (MarkersOnDenseRun - 1) * (run.Count - 1))]);
        // A checkpoint between two gaps is on no line.
        var alone = item.Paths().Where(path => path.Count == 1).Select(path => path[0]);
        return [.. told.Concat(alone).Concat(item.Series.Points.Where(point => point.Excluded is not null)).Distinct()];
    }

    /// <summary>Length below which a bar would be all but hidden by its marker.</summary>
    public static double LeastBar(double radius) => 2 * (radius + 2);

    public void Draw(Canvas canvas, PlotArea area, DrawnSeries item, LabelPlacer placer)
    {
        if (item.IsRun) DrawPath(canvas, area, item, placer);
        var marked = Marked(item);
        var ids = new PointIds(item, marked.Count > MostTips ? [] : marked);
        var bars = marked.Select(point => BarLine(area, item, point)).ToArray();
        canvas.Segments(bars.SelectMany(bar => bar), item.Role, BarWidth);
        foreach (var isHollow in (bool[])[false, true])
        {
            var points = marked.Where(point => point.Excluded is not null == isHollow);
            canvas.Markers(
                points.Select(point => marked.Count > MostTips ? new MarkedPoint(area.At(point.X[0], point.Y), "") : new(area.At(point.X[0], point.Y), item.Tip(point), ids.Of(point))),
                item.Shape, radius, item.Role, isHollow);
        }

        foreach (var (point, bar) in marked.Zip(bars))
        {
            placer.Keep(Box.Around(area.At(point.X[0], point.Y), radius + 1));
            if (bar is [var top, var bottom, ..]) placer.Keep([top, bottom]);
        }

        DrawSecond(canvas, area, item, ids, placer);
    }

    private static void DrawPath(Canvas canvas, PlotArea area, DrawnSeries item, LabelPlacer placer)
    {
        foreach (var path in item.Paths())
            foreach (var (part, style) in MeasuredPath.Parts([.. path.Select(point => CurveSample.Place(area, point.X[0], point.Y))], [], area.Frame.Width))
                foreach (var piece in CurvePath.Pieces(part, area.Frame))
                {
                    canvas.Line(piece, item.Role, PathWidth, style);
                    placer.Keep(piece);
                }
    }

    /// <summary>A value read again stands a marker's width to the right of the first, so that the same height is agreement and neither hides the other.</summary>
    private void DrawSecond(Canvas canvas, PlotArea area, DrawnSeries item, PointIds ids, LabelPlacer placer)
    {
        if (item.Series.SecondExtraction is not { } second) return;
        var marks = second.Readings
            .Where(reading => reading.Y >= area.YAxis.Min && reading.Y <= area.YAxis.Max)
            .Select(reading => (Reading: reading, Point: item.Series.Points[reading.Point]))
            .Select(mark => (mark.Reading, mark.Point, At: area.At(mark.Point.X[0], mark.Reading.Y)))
            .Select(mark => new MarkedPoint(
                new(Math.Min(mark.At.X + radius + SecondRadius, area.Frame.Right), mark.At.Y),
                $"{(mark.Point.Label.Length > 0 ? mark.Point.Label + ", " : "")}read again: {item.Values.Text(mark.Reading.Y)}",
                ids.Of(mark.Point) is { Length: > 0 } id ? id + "-again" : ""))
            .ToList();
        canvas.Markers(marks, SecondShape(item), SecondRadius, item.Role, isHollow: true);
        foreach (var mark in marks) placer.Keep(Box.Around(mark.At, SecondRadius + 1));
    }

    /// <summary>A bar with its caps; nothing where its marker would hide all but a sliver.</summary>
    private Point[] BarLine(PlotArea area, DrawnSeries item, DataPoint point)
    {
        if (item.Bar(point) is not { } bar) return [];
        var x = area.X(point.X[0]);
        var (top, bottom) = (Math.Max(area.Y(bar.High), area.Frame.Top), Math.Min(area.Y(bar.Low), area.Frame.Bottom));
        // On a logarithmic axis a bar that reaches zero has no lower end.
        if (double.IsNaN(bottom)) bottom = area.Frame.Bottom;
        if (bottom - top <= LeastBar(radius)) return [];
        return [new(x, top), new(x, bottom), new(x - CapHalf, top), new(x + CapHalf, top), new(x - CapHalf, bottom), new(x + CapHalf, bottom)];
    }
}
