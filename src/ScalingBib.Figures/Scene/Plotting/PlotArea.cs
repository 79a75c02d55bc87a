namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>The rectangle that data are drawn in, with its two axes.</summary>
/// <param name="frame">The rectangle.</param>
/// <param name="x">The horizontal axis.</param>
/// <param name="y">The vertical axis.</param>
/// <param name="edges">What labels of the horizontal axis may not pass; nothing where it is not given.</param>
internal sealed class PlotArea(Box frame, Axis x, Axis y, (double Left, double Right)? edges = null)
{
    private const double MajorTick = 6, MinorTick = 3.5, TickGap = 5;

    public Box Frame { get; } = frame;

    public Axis XAxis { get; } = x;

    public Axis YAxis { get; } = y;

    /// <summary>Height that tick labels and an axis title of so many lines take below the frame.</summary>
    public static double FootHeight(int titleLines) => MajorTick + TickGap + TextStyle.Tick.LineHeight + (titleLines * TextStyle.AxisTitle.LineHeight) + 6;

    /// <summary>Room that the tick labels of a y axis take left of the frame.</summary>
    public static double LabelRoom(Axis y) => y.Ticks.Where(tick => tick.Label is not null).Select(tick => TextStyle.Tick.Measure(tick.Label!)).DefaultIfEmpty(0).Max() + 10;

    public double X(double value) => Frame.Left + (XAxis.Place(value) * Frame.Width);

    public double Y(double value) => Frame.Bottom - (YAxis.Place(value) * Frame.Height);

    public Point At(double x, double y) => new(X(x), Y(y));

    public void DrawGrid(Canvas canvas) => canvas.Group("fig-grid", group =>
    {
        var ends = new List<Point>();
        foreach (var tick in YAxis.Ticks)
            if (tick.Label is not null) ends.AddRange(Across(Y(tick.Value)));
        group.Segments(ends, Role.Grid, 1);
    });

    public void DrawAxes(Canvas canvas, IReadOnlyList<RichText> xTitle)
    {
        canvas.Group("fig-axis", group =>
        {
            List<Point> lines = [new(Frame.Left, Frame.Bottom), new(Frame.Right, Frame.Bottom)];
            foreach (var tick in XAxis.Ticks) lines.AddRange(TickLine(tick));
            group.Segments(lines, Role.Axis, 1);
            DrawXLabels(group);
            foreach (var tick in YAxis.Ticks.Where(tick => tick.Label is not null))
                TextStyle.Tick.Write(group, tick.Label!, new(Frame.Left - 10, Y(tick.Value) + 4.4), TextAnchor.End);
            for (var i = 0; i < xTitle.Count; i++)
                TextStyle.AxisTitle.Write(group, xTitle[i], new((Frame.Left + Frame.Right) / 2, Frame.Bottom + FootHeight(i + 1) - 4), TextAnchor.Middle);
        });
    }

    private Point[] Across(double y) => [new(Frame.Left, y), new(Frame.Right, y)];

    private Point[] TickLine(Tick tick)
    {
        var x = X(tick.Value);
        return [new(x, Frame.Bottom), new(x, Frame.Bottom + (tick.Label is null ? MinorTick : MajorTick))];
    }

    /// <summary>A label that would touch the one before it is left out; its tick stays.</summary>
    private void DrawXLabels(Canvas canvas)
    {
        var limits = edges ?? (double.NegativeInfinity, double.PositiveInfinity);
        var taken = double.NegativeInfinity;
        foreach (var tick in XAxis.Ticks.Where(tick => tick.Label is not null).OrderBy(tick => X(tick.Value)))
        {
            var (from, to) = TickLabel.Span(tick, X(tick.Value), limits);
            if (from < taken + 8) continue;
            TextStyle.Tick.Write(canvas, tick.Label!, new((from + to) / 2, Frame.Bottom + MajorTick + TickGap + 11), TextAnchor.Middle);
            taken = to;
        }
    }
}
