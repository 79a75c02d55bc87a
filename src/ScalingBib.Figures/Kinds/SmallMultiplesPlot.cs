using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What small multiples draw.</summary>
internal sealed class SmallMultiplesPlot(MultiplePanels panels, SmallMultiplesWords words)
{
    private const double CurveWidth = 1.2, PathWidth = 1, ChanceWidth = 1, Large = 2.6, Small = 1.8;
    private const int FewPanels = 8, MostTips = 300, MostIds = 300, MostMarkers = 30;
    private const double SignStep = 9, SignDrop = 2, GapHalf = 2.4, ValueGap = 4;
    private readonly int pointCount = panels.Series.Sum(item => item.Series.Points.Count);

    private double Radius => panels.All.Count <= FewPanels ? Large : Small;

    public Drawing DrawOn(Sheet sheet)
    {
        sheet.AddLegend(Keys());
        var lasts = panels.Series.Where(item => item.Fitted.Any()).Select(item => TextStyle.PanelValue.Measure(Last(item)));
        var signs = SignStep * panels.All.Max(panel => panel.Verdicts.Count(verdict => verdict is not null));
        var size = PanelGridSize.For(panels.All.Count, sheet.Format, Math.Max(lasts.DefaultIfEmpty(0).Max(), signs) + ValueGap);
        var (x, y) = (XAxis(), YAxis());
        sheet.Add((canvas, top) =>
        {
            var style = TextStyle.AxisTitle;
            foreach (var line in TextWrap.Lines(words.YTitle, style, sheet.Right - sheet.Left))
            {
                style.Write(canvas, line, new(sheet.Left, top + 24));
                top += style.LineHeight;
            }

            var grid = new PanelGrid(x, y, [.. panels.All.Select(Head)], size, sheet.Left, sheet.Right);
            var corners = new List<(MultiplePanel Panel, Box Frame)>();
            var bottom = grid.Draw(canvas, top + 18, (group, area, i) =>
            {
                DrawPanel(group, area, panels.All[i]);
                corners.Add((panels.All[i], area.Frame));
            });
            canvas.Group("fig-verdicts", group => DrawSigns(group, corners));
            foreach (var line in TextWrap.Lines(words.XTitle, style, sheet.Right - sheet.Left))
            {
                style.Write(canvas, line, new(sheet.Width / 2, bottom + 14), TextAnchor.Middle);
                bottom += style.LineHeight;
            }

            return bottom + 10;
        });
        return sheet.Close();
    }

    private IEnumerable<LegendKey> Keys()
    {
        if (panels.Families.Count > 1)
            foreach (var (family, i) in panels.Families.Select((family, i) => (family, i))) yield return LegendKey.Marker(family, (MarkerShape)(i % 8), Roles.Series(i), radius: 3.6);
        var verdicts = panels.Series.Select(item => item.Evidence.Jump?.Verdict).OfType<JumpVerdict>().GroupBy(verdict => verdict).ToDictionary(group => group.Key, group => group.Count());
        foreach (var verdict in MultiplePanels.VerdictOrder.Where(verdicts.ContainsKey))
            yield return new($"{Words.Sentence.Capital(VerdictNames.Of(verdict))} ({Numbers.Count(verdicts[verdict])})", (canvas, box) => VerdictSign.Of(verdict).Draw(canvas, [new(box.Right - 6, (box.Top + box.Bottom) / 2)]));
        if (panels.Series.Any(item => item.Series.Points.Any(point => point.Excluded is not null))) yield return LegendKey.Marker("Left out of fits", panels.First.Shape, panels.Families.Count > 1 ? Role.Ink : Role.Series1, isHollow: true, radius: Radius + 0.6);
        if (panels.Series.Any(item => !item.Fits.IsEmpty)) yield return LegendKey.Line("First fit, dashed past its data", panels.Families.Count > 1 ? Role.Ink : Role.Series1, CurveWidth, LineStyle.Solid);
        if (panels.Series.Any(item => item.Chance is not null)) yield return LegendKey.Line("Chance", Role.Chance, ChanceWidth, LineStyle.Level);
        if (panels.All.Any(panel => !panel.Gaps.IsEmpty)) yield return new("No value at this size", (canvas, box) => Cross(canvas, [new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2)]));
    }

    private PanelHead Head(MultiplePanel panel) => new(panel.Id, panel.Name, words.Tip(panel), SmallMultiplesWords.Note(panel));

    /// <summary>Signs of one verdict are one mark: with the attributes said once for all panels.</summary>
    private static void DrawSigns(Canvas canvas, List<(MultiplePanel Panel, Box Frame)> corners)
    {
        var places = corners.SelectMany(corner => corner.Panel.Verdicts.OfType<JumpVerdict>().Select((verdict, i) => (verdict, At: new Point(corner.Frame.Right + ValueGap + 4 + (i * SignStep), corner.Frame.Top + SignDrop)))).ToList();
        foreach (var verdict in MultiplePanels.VerdictOrder)
            VerdictSign.Of(verdict).Draw(canvas, places.Where(place => place.verdict == verdict).Select(place => place.At));
    }

    private IEnumerable<double> Shown => panels.Series.SelectMany(item => item.Series.Points).Select(point => point.Y);

    private Axis XAxis() => CurveAxes.Scale(panels.First.Scale, [.. panels.Series.SelectMany(item => item.Series.Points).Select(point => point.X[0])]);

    private Axis YAxis()
    {
        var values = panels.First.Values;
        var shown = Shown.Concat(panels.Series.Select(item => item.Chance).OfType<Level>().Select(level => level.Value)).ToList();
        var kind = panels.First.Evidence.Metric.Kind;
        if (kind == MetricKind.Loss && shown.Min() > 0) return LogAxis.Around(shown.Min(), shown.Max(), 0.08, values.Tick);
        return kind == MetricKind.Proportion ? CurveAxes.Proportion(shown.Max(), values, 3) : CurveAxes.Score(shown.Min(), shown.Max(), values);
    }

    private void DrawPanel(Canvas canvas, PlotArea area, MultiplePanel panel)
    {
        foreach (var chance in panel.Series.Select(item => item.Chance).OfType<Level>().Select(level => level.Value).Distinct())
            canvas.Line([new(area.Frame.Left, area.Y(chance)), new(area.Frame.Right, area.Y(chance))], Role.Chance, ChanceWidth, LineStyle.Level);
        foreach (var item in panel.Series)
        {
            DrawFit(canvas, area, item);
            DrawPoints(canvas, area, item);
        }

        Cross(canvas, [.. panel.Gaps.Select(gap => new Point(area.X(gap), area.Frame.Bottom - GapHalf - 2))]);
        DrawLasts(canvas, area, panel);
    }

    private static void DrawFit(Canvas canvas, PlotArea area, DrawnSeries item)
    {
        if (item.Fits.IsEmpty) return;
        var range = item.Fits[0].Record.Range[0];
        foreach (var (part, style) in CurveSample.Parts(item.Fits[0].Sample(CurveSample.Scales(area, range)), range))
            foreach (var piece in CurvePath.Pieces([.. part.Select(point => CurveSample.Place(area, point.X, point.Y))], area.Frame)) canvas.Line(piece, item.Role, CurveWidth, style);
    }

    private void DrawPoints(Canvas canvas, PlotArea area, DrawnSeries item)
    {
        var isLine = item.IsRun && item.Series.Points.Count > MostMarkers;
        if (item.IsRun)
            foreach (var piece in CurvePath.Pieces([.. item.Fitted.Select(point => CurveSample.Place(area, point.X[0], point.Y))], area.Frame)) canvas.Line(piece, item.Role, PathWidth);
        foreach (var isHollow in (bool[])[false, true])
        {
            var points = item.Series.Points.Select((point, i) => (point, i)).Where(one => one.point.Excluded is not null == isHollow && (isHollow || !isLine));
            canvas.Markers(points.Select(one => Marked(area, item, one.point, one.i)), item.Shape, Radius + (isHollow ? 0.4 : 0), item.Role, isHollow);
        }
    }

    /// <summary>A tenth of a unit is finer than these markers can show, and a thousand of them are a third shorter so.</summary>
    private MarkedPoint Marked(PlotArea area, DrawnSeries item, DataPoint point, int index) => new(
        new(Math.Round(area.X(point.X[0]), 1), Math.Round(area.Y(point.Y), 1)),
        pointCount > MostTips ? "" : SmallMultiplesWords.Tip(item, point),
        pointCount > MostIds ? "" : $"{item.Series.Id}-{Numbers.Count(index + 1)}");

    /// <summary>The values at the largest scales, right of the frame, beside their points where there is room.</summary>
    private static void DrawLasts(Canvas canvas, PlotArea area, MultiplePanel panel)
    {
        var style = TextStyle.PanelValue;
        var ends = panel.Series.Where(item => item.Fitted.Count > 0).Select(item => (Item: item, Y: area.Y(item.Fitted[^1].Y))).OrderBy(end => end.Y).ToList();
        var places = EndLabels.Spread([.. ends.Select(end => end.Y)], style.LineHeight, area.Frame.Top + (panel.Verdicts.Any(verdict => verdict is not null) ? SignDrop + SignStep + 2 : 4), area.Frame.Bottom - 3);
        for (var i = 0; i < ends.Count; i++)
            (style with { Fill = panel.Series.Count > 1 ? ends[i].Item.Role : Role.Ink }).Write(canvas, Last(ends[i].Item), new(area.Frame.Right + ValueGap, places[i] + 3.6));
    }

    private static void Cross(Canvas canvas, IReadOnlyList<Point> at) => canvas.Segments(
        at.SelectMany(point => (Point[])[new(point.X - GapHalf, point.Y - GapHalf), new(point.X + GapHalf, point.Y + GapHalf), new(point.X - GapHalf, point.Y + GapHalf), new(point.X + GapHalf, point.Y - GapHalf)]), Role.Muted, 1);

    private static string Last(DrawnSeries item) => item.Values.Short(item.Fitted[^1].Y);
}
