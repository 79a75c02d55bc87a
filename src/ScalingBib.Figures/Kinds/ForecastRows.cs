using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>Forecasts as rows under one axis: an interval as a bar, the prediction as a tick in it, the outcome as a mark whose shape says hit or miss.</summary>
internal sealed class ForecastRows(ForecastWords words)
{
    private const double BarHeight = 9, MarkRadius = 5, TickHalf = 7.5, RowGap = 10, LabelPart = 0.42, ResultRoom = 52, Pad = 16, BarOpacity = 0.32;

    // In half-widths; a miss farther out stands at the edge.
    private const double Farthest = 4;
    private readonly bool isShared = words.IsShared;

    public static MarkerShape ShapeOf(ForecastScoring score) => score.IsHit ? MarkerShape.Circle : MarkerShape.Star;

    public static Role RoleOf(ForecastScoring score) => score.IsHit ? Role.Series1 : Role.Series2;

    /// <summary>The keys of intervals, hits and misses, for what there is.</summary>
    public static IEnumerable<LegendKey> Keys(IReadOnlyCollection<ForecastRow> rows)
    {
        yield return new("Prediction and its interval", (canvas, box) =>
        {
            var middle = (box.Top + box.Bottom) / 2;
            canvas.Rect(new(box.Left, middle - (BarHeight / 2), box.Right, middle + (BarHeight / 2)), Role.Axis, BarOpacity);
            canvas.Segments([new((box.Left + box.Right) / 2, middle - TickHalf), new((box.Left + box.Right) / 2, middle + TickHalf)], Role.Ink, 1.6);
        });
        foreach (var isHit in (bool[])[true, false])
        {
            if (rows.Select(ForecastWords.Score).OfType<ForecastScoring>().FirstOrDefault(score => score.IsHit == isHit) is { } score)
                yield return LegendKey.Marker(isHit ? "Outcome inside: hit" : "Outcome outside: miss", ShapeOf(score), RoleOf(score), radius: MarkRadius);
        }
    }

    public Drawing DrawOn(Sheet sheet)
    {
        sheet.AddLegend(Keys([.. words.Rows]));
        sheet.Add((canvas, top) => Draw(canvas, sheet, top + 12));
        return sheet.Close();
    }

    private double Draw(Canvas canvas, Sheet sheet, double top)
    {
        var axis = AxisOf(sheet.IsNarrow);
        // Narrow rows have their words above the bar, wide ones beside it.
        var labelRoom = sheet.IsNarrow ? 0 : LabelPart * (sheet.Right - sheet.Left);
        var (left, right) = (sheet.Left + labelRoom + Pad, sheet.Right - (sheet.IsNarrow ? Pad : ResultRoom + Pad));
        var title = isShared ? ForecastWords.Values(words.Rows[0]).AxisTitle(false) : "Distance from the prediction, in half-widths of its interval";
        foreach (var line in TextWrap.Lines(title, TextStyle.AxisTitle, sheet.Right - left))
        {
            TextStyle.AxisTitle.Write(canvas, line, new(left - (sheet.IsNarrow ? Pad : 0), top + 12));
            top += TextStyle.AxisTitle.LineHeight;
        }

        var rows = new List<(ForecastRow Row, List<string> Label, double Top, double Bar)>();
        var place = top + 6;
        foreach (var row in words.Rows)
        {
            var label = TextWrap.Lines(row.Label, TextStyle.Value, sheet.IsNarrow ? sheet.Right - sheet.Left - ResultRoom : labelRoom);
            var text = (label.Count + 1) * TextStyle.Value.LineHeight;
            var bar = sheet.IsNarrow ? place + text + TickHalf + 2 : place + (text / 2);
            rows.Add((row, label, place, bar));
            place += (sheet.IsNarrow ? text + (2 * TickHalf) + 4 : Math.Max(text, 2 * TickHalf)) + RowGap;
        }

        var frame = new Box(left, top, right, place);
        var area = new PlotArea(frame, axis, new BareAxis());
        DrawAxis(canvas, area);
        canvas.Group("fig-forecasts", group =>
        {
            foreach (var (row, label, from, bar) in rows) DrawRow(group, sheet, area, row, label, from, bar);
        });
        return place + PlotArea.FootHeight(0);
    }

    private LinearAxis AxisOf(bool isNarrow)
    {
        var most = isNarrow ? 4 : 6;
        if (!isShared)
        {
            var far = Math.Min(Farthest, words.Rows.Select(ForecastWords.Score).Select(score => Math.Abs(score?.Distance ?? 0)).Append(1.5).Max());
            return new(-far - 0.15, far + 0.15, most, MethodFigureWords.Drawn);
        }

        var shown = words.Rows.SelectMany(row => new[] { row.Predicted.Low, row.Predicted.High, row.Outcome ?? row.Predicted.Value }).ToList();
        var pad = shown.Max() > shown.Min() ? 0.05 * (shown.Max() - shown.Min()) : Math.Max(0.5 * Math.Abs(shown.Max()), 1e-9);
        var values = ForecastWords.Values(words.Rows[0]);
        return new(shown.Min() - pad, shown.Max() + pad, most, (value, decimals) => values.Tick(value, decimals));
    }

    private static void DrawAxis(Canvas canvas, PlotArea area)
    {
        canvas.Group("fig-grid", group => group.Segments(area.XAxis.Ticks.SelectMany(tick => new[] { new Point(area.X(tick.Value), area.Frame.Top), new Point(area.X(tick.Value), area.Frame.Bottom) }), Role.Grid, 1));
        area.DrawAxes(canvas, []);
    }

    private void DrawRow(Canvas canvas, Sheet sheet, PlotArea area, ForecastRow row, List<string> label, double top, double bar)
    {
        var line = TextStyle.Value.LineHeight;
        for (var i = 0; i < label.Count; i++) TextStyle.Value.Write(canvas, label[i], new(sheet.Left, top + (line * (i + 0.5)) + 4.1), hasHalo: sheet.IsNarrow);
        (TextStyle.Value with { Fill = Role.Muted }).Write(canvas, ForecastWords.When(row), new(sheet.Left, top + (line * (label.Count + 0.5)) + 4.1), hasHalo: sheet.IsNarrow);
        var result = ForecastWords.Result(row);
        (TextStyle.Label with { Fill = ForecastWords.Score(row) is { } known ? RoleOf(known) : Role.Muted })
            .Write(canvas, result, new(sheet.Right, sheet.IsNarrow ? top + (line / 2) + 4.5 : bar + 4.5), TextAnchor.End);
        var score = ForecastWords.Score(row);
        var (low, middle, high) = isShared ? (row.Predicted.Low, row.Predicted.Value, row.Predicted.High) : (-1.0, 0.0, 1.0);
        // An interval without any width has no half-widths either: its prediction stands alone.
        if (row.Predicted.High > row.Predicted.Low)
            canvas.Rect(new(area.X(low), bar - (BarHeight / 2), Math.Max(area.X(high), area.X(low) + 1), bar + (BarHeight / 2)), score is null ? Role.Axis : RoleOf(score), BarOpacity);
        canvas.Segments([new(area.X(middle), bar - TickHalf), new(area.X(middle), bar + TickHalf)], Role.Ink, 1.6);
        if (score is null) return;
        var at = isShared ? row.Outcome!.Value : score.Distance ?? (score.Error == 0 ? 0 : Math.Sign(score.Error) * Farthest);
        canvas.Markers([new(new(area.X(Math.Clamp(at, area.XAxis.Min, area.XAxis.Max)), bar), ForecastWords.Tip(row), row.Id)], ShapeOf(score), MarkRadius, RoleOf(score));
    }
}
