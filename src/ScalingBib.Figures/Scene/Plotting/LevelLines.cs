namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>
/// Level lines of any kind of figure. Each is named on the line where there is room clear of markers and bars, else in the legend: which, is settled before anything is drawn, as the
/// legend stands above the plot.
/// </summary>
internal sealed class LevelLines
{
    private const double Lift = 4, Inset = 3;
    private readonly List<(LevelLine Line, (double X, double Y, TextAnchor Anchor)? Name)> lines = [];

    /// <param name="levels">The levels.</param>
    /// <param name="area">Where they are drawn, measured from the top of the frame (<see cref="Sheet.AreaOf"/>).</param>
    /// <param name="obstacles">Markers, bars and whatever else no name may cover, in the same measure. Names lie over curves, with a rim.</param>
    public LevelLines(IEnumerable<LevelLine> levels, PlotArea area, IEnumerable<Box> obstacles)
    {
        var placer = new LabelPlacer(area.Frame);
        foreach (var box in obstacles) placer.Keep(box);
        var drawn = levels.Where(level => level.Value >= area.YAxis.Min && level.Value <= area.YAxis.Max).ToList();
        foreach (var level in drawn) placer.Keep([new(area.Frame.Left, area.Y(level.Value)), new(area.Frame.Right, area.Y(level.Value))]);
        foreach (var level in drawn) lines.Add((level, Find(level, area, placer)));
    }

    /// <summary>Keys of the levels that are not named on their lines.</summary>
    public IEnumerable<LegendKey> Keys => lines.Where(line => line.Name is null).Select(line => LegendKey.Line(line.Line.Name, line.Line.Role, LevelLine.Width, line.Line.Style));

    /// <summary>Draws the lines; names follow with <see cref="DrawNames"/>, over the curves. Both are kept from other labels at once.</summary>
    public void Draw(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        foreach (var (level, name) in lines)
        {
            Point[] line = [new(area.Frame.Left, area.Y(level.Value)), new(area.Frame.Right, area.Y(level.Value))];
            canvas.Line(line, level.Role, LevelLine.Width, level.Style);
            placer.Keep(line);
            if (name is { } place) placer.Keep(Mark(level, area.Frame, place).Extent);
        }
    }

    public void DrawNames(Canvas canvas, PlotArea area)
    {
        foreach (var (level, name) in lines)
            if (name is { } place) canvas.Add(Mark(level, area.Frame, place));
    }

    private static (double X, double Y, TextAnchor Anchor)? Find(LevelLine level, PlotArea area, LabelPlacer placer)
    {
        var frame = area.Frame;
        var y = area.Y(level.Value) - frame.Top;
        var style = Style(level);
        double[] heights = [y - Lift, y + Lift + (0.74 * style.Size)];
        foreach (var height in heights)
        {
            foreach (var (x, anchor) in ((double, TextAnchor)[])[(frame.Width - Inset, TextAnchor.End), (Inset, TextAnchor.Start), (frame.Width / 2, TextAnchor.Middle)])
            {
                var mark = Mark(level, frame, (x, height, anchor));
                if (!placer.IsFree(mark.Extent)) continue;
                placer.Keep(mark.Extent);
                return (x, height, anchor);
            }
        }

        return null;
    }

    private static TextStyle Style(LevelLine level) => TextStyle.Value with { Fill = level.Role };

    private static TextMark Mark(LevelLine level, Box frame, (double X, double Y, TextAnchor Anchor) place)
    {
        var style = Style(level);
        return style.Mark(level.Name, new(frame.Left + place.X, frame.Top + place.Y), style.Measure(level.Name), place.Anchor, hasHalo: true);
    }
}
