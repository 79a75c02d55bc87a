using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a money shot draws.</summary>
internal sealed class MoneyShotPlot(FigureEvidence evidence, EquatableArray<DrawnSeries> series)
{
    private const double PlotHeight = 316;
    private const double CurveWidth = 2.2, LawWidth = 1.6;
    private const double CardAxes = 96, MostCardKeys = 40;
    private const int MostBands = 4, FewPoints = 4;

    private readonly MetricKind metricKind = series[0].Evidence.Metric.Kind;
    private readonly SeriesMarks marks = new(series);
    private readonly EventLines events = new(series);

    private string YTitle => series[0].Values.AxisTitle(metricKind == MetricKind.Loss);

    private bool IsSingle => series.Count == 1;

    /// <summary>The gap that is shaded: the onset of a jump, else the half of the measured rise of a single series of proportions of models.</summary>
    public static HalfRise? GapOf(EquatableArray<DrawnSeries> series)
    {
        if (series.Count != 1 || series[0].IsRun || series[0].Evidence.Metric.Kind != MetricKind.Proportion) return null;
        (double X, double Y)[] ascending = [.. series[0].Fitted.Select(point => (point.X[0], point.Y))];
        return HalfRise.Of(series[0].Evidence.Jump, ascending) ?? HalfRise.Of(ascending);
    }

    /// <summary>More bands than a few only darken each other.</summary>
    public static bool HasBands(EquatableArray<DrawnSeries> series) => series.Count <= MostBands && series.Any(item => !item.Fits.IsEmpty);

    /// <summary>True where a bar is longer than its marker.</summary>
    public bool ShowsBars
    {
        get
        {
            var axis = YAxis();
            return series.SelectMany(item => SeriesMarks.Marked(item).Select(item.Bar)).OfType<PointBar>()
                .Any(bar => bar.Low <= axis.Min || (axis.Place(bar.High) - axis.Place(bar.Low)) * PlotHeight > SeriesMarks.LeastBar(Radius));
        }
    }

    public Drawing DrawOn(Sheet sheet)
    {
        var endRoom = IsSingle ? null : EndLabels.Room([.. series.Select(item => RichText.Of(item.Name))], PlotHeight);
        sheet.AddLegend(Keys(namesSeries: !IsSingle && endRoom is null));
        return sheet.Plot(
            XAxis(),
            YAxis(),
            PlotHeight,
            endRoom ?? 8,
            (XTitle, YTitle),
            DrawShade,
            (canvas, area) => DrawData(canvas, area, hasEndLabels: endRoom is not null));
    }

    /// <summary>Draws the plot alone, without small print: names at the ends of the curves, or keys where they do not fit, and the chance level beside its line.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="box">What it may fill.</param>
    /// <param name="paperWidth">Width of the whole sheet.</param>
    public void DrawIn(Canvas canvas, Box box, double paperWidth)
    {
        var endRoom = IsSingle ? null : EndLabels.Room([.. series.Select(item => RichText.Of(item.Name))], box.Height - CardAxes);
        var keys = new Legend(IsSingle || endRoom is not null ? [] : series.Select(item => LegendKey.Marker(item.Name, item.Shape, item.Role, hasPath: item.IsRun)), box.Width);
        var hasKeys = keys.Height is > 0 and <= MostCardKeys;
        if (hasKeys) keys.Draw(canvas, new(box.Left, box.Top));
        var top = box.Top + (hasKeys ? keys.Height + 2 : 0);
        var panel = new Panel(XAxis(), YAxis(), 0, endRoom ?? 8, (XTitle, YTitle));
        panel = panel with { PlotHeight = box.Bottom - top - panel.HeightOf(box.Left, box.Right, paperWidth) };
        panel.Draw(canvas, box.Left, box.Right, top, paperWidth, DrawShade, (group, area) => DrawData(group, area, hasEndLabels: endRoom is not null, namesChance: true));
    }

    private IEnumerable<DataPoint> Points => series.SelectMany(item => item.Series.Points);

    private double BandOpacity => IsSingle ? 0.14 : 0.1;

    private string XTitle => ScaleWords.AxisTitle(series[0].Series.Axes[0], series[0].ScaleUnit) + (IsReversed ? ", falling to the right" : "");

    private bool IsReversed => series[0].Scale == ScaleKind.PretrainingLoss;

    private double Radius => marks.Radius;

    private Axis XAxis()
    {
        var shown = Points.Select(point => point.X[0]).Concat(events.All.Select(item => item.At)).Concat(series.SelectMany(item => item.Predicted).Select(one => one.X[0])).ToList();
        return CurveAxes.Scale(series[0].Scale, shown);
    }

    private Axis YAxis()
    {
        var shown = series.SelectMany(item => item.Series.Points.SelectMany(point => item.Bar(point) is { } bar ? [point.Y, bar.Low, bar.High] : (double[])[point.Y]))
            .Concat(series.SelectMany(item => item.Series.SecondExtraction?.Readings.Select(reading => reading.Y) ?? []))
            .Concat(series.SelectMany(item => item.Predicted).Select(one => one.Y!.Value))
            .Concat(series.Select(item => item.Chance).OfType<Level>().Select(level => level.Value)).ToList();
        var (min, max) = (shown.Min(), shown.Max());
        var values = series[0].Values;
        // A bar may reach zero where its point does not; the axis is the points'.
        if (metricKind == MetricKind.Loss && Points.All(point => point.Y > 0)) return LogAxis.Around(Math.Max(min, 0.5 * Points.Select(point => point.Y).Concat(series.SelectMany(item => item.Predicted).Select(one => one.Y!.Value)).Min()), max, 0.08, values.Tick);
        return metricKind == MetricKind.Proportion ? CurveAxes.Proportion(max, values) : CurveAxes.Score(min, max, values);
    }

    private IEnumerable<LegendKey> Keys(bool namesSeries)
    {
        var lead = IsSingle ? series[0].Role : Role.Ink;
        var reported = $"{(evidence.Paper is null ? "Measured" : "Reported")} {series[0].Evidence.Metric.Name.ToLowerInvariant()}";
        if (namesSeries)
            foreach (var item in series) yield return LegendKey.Marker(item.Name, item.Shape, item.Role, hasPath: item.IsRun);
        else
            yield return LegendKey.Marker(reported, series[0].Shape, lead, hasBar: ShowsBars, radius: Radius, hasPath: series[0].IsRun);
        if (series.FirstOrDefault(item => item.Series.SecondExtraction is not null) is { } again)
            yield return LegendKey.Marker("Read a second time", SeriesMarks.SecondShape(again), IsSingle ? again.Role : Role.Ink, isHollow: true, radius: SeriesMarks.SecondRadius);
        if (Points.Any(point => point.Excluded is not null)) yield return LegendKey.Marker("Left out of fits", series[0].Shape, lead, isHollow: true);
        if (series.FirstOrDefault(item => item.Predicted.Any()) is { } predicted) yield return LegendKey.Marker($"Predicted, {PredictionMarks.Bars(predicted)}", PredictionMarks.ShapeOf(predicted), lead, isHollow: true, hasBar: true, radius: PredictionMarks.Radius(Radius));
        if (IsSingle)
        {
            foreach (var (fit, index) in series[0].Fits.Select((fit, index) => (fit, index)))
                yield return LegendKey.Line(FitWords.Key(fit.Law, fit.Record, series[0].Scale), FitRole(series[0], index), CurveWidth, LineStyle.Solid);
        }
        else if (series.SelectMany(item => item.Fits.Take(1)).Select(fit => fit.Law.Name).Distinct().ToList() is { Count: > 0 } laws)
        {
            yield return LegendKey.Line(laws.Count == 1 ? $"{laws[0]} fit" : "Fit", Role.Ink, CurveWidth, LineStyle.Solid);
        }

        if (HasBands(series)) yield return LegendKey.Band($"{FitWords.Level(series.SelectMany(item => item.Fits).First().Record.Level)} band", IsSingle ? series[0].Role : Role.Ink, BandOpacity);
        foreach (var (law, index) in LawsHere().Select((law, index) => (law, index))) yield return LegendKey.Line($"{law.Label}, as printed", LawRole(index), LawWidth, LineStyle.DashDotted);
        foreach (var chance in Chances()) yield return LegendKey.Line($"Chance ({series[0].Values.Text(chance)})", Role.Chance, 1.4, LineStyle.Level);
    }

    private IEnumerable<double> Chances() => series.Select(item => item.Chance).OfType<Level>().Select(level => level.Value).Distinct().Order();

    private IEnumerable<Model.Papers.ReportedLaw> LawsHere() => evidence.Laws.Where(LawCurve.IsCurve);

    /// <summary>Further fits of the only series get colours of their own.</summary>
    private static Role FitRole(DrawnSeries item, int index) => index == 0 ? item.Role : Roles.Series(index);

    /// <summary>Several laws as printed would be one line to the eye: each further one takes the next free colour.</summary>
    private Role LawRole(int index) => index == 0 ? Role.Ink : Roles.Series((IsSingle ? Math.Max(1, series[0].Fits.Count) : series.Count) + index - 1);

    private void DrawShade(Canvas canvas, PlotArea area)
    {
        if (GapOf(series) is not { } gap) return;
        var (before, after) = (area.X(gap.Before.X), area.X(gap.After.X));
        var box = new Box(Math.Min(before, after), area.Frame.Top, Math.Max(before, after), area.Frame.Bottom);
        canvas.Group("fig-gap", group =>
        {
            group.Rect(box, Role.Shade);
            NameGap(group, area, box, gap.Name);
        });
    }

    /// <summary>Says what is shaded, above it and beside the title of the vertical axis, where there is room for both.</summary>
    private void NameGap(Canvas canvas, PlotArea area, Box box, string name)
    {
        var style = TextStyle.Value with { Fill = Role.Muted };
        var half = style.Measure(name) / 2;
        var (left, right) = (area.Frame.Left - PlotArea.LabelRoom(area.YAxis) + TextStyle.AxisTitle.Measure(YTitle) + 14 + half, area.Frame.Right + 8 - half);
        if (left <= right) style.Write(canvas, name, new(Math.Clamp((box.Left + box.Right) / 2, left, right), box.Top - 6), TextAnchor.Middle);
    }

    private void DrawData(Canvas canvas, PlotArea area, bool hasEndLabels, bool namesChance = false)
    {
        var placer = new LabelPlacer(area.Frame);
        canvas.Group("fig-bands", group => DrawBands(group, area));
        canvas.Group("fig-levels", group => DrawChance(group, area, placer));
        canvas.Group("fig-events", group => events.DrawLines(group, area, placer));
        // Many points would hide the curves under their rims.
        if (marks.HasManyPoints) DrawPoints();
        canvas.Group("fig-fits", group => DrawFits(group, area, placer));
        canvas.Group("fig-laws", group => DrawLaws(group, area, placer));
        // Before the points: what was measured at a predicted place lies on top of the prediction.
        canvas.Group("fig-predictions", group => { foreach (var item in series) PredictionMarks.Draw(group, area, item, Radius, placer); });
        if (!marks.HasManyPoints) DrawPoints();
        canvas.Group("fig-event-names", group => events.DrawLabels(group, area, placer));
        if (namesChance) canvas.Group("fig-level-names", group => NameChance(group, area, placer));
        if (IsSingle) canvas.Group("fig-labels", group => DrawValues(group, area, placer));
        if (hasEndLabels) canvas.Group("fig-names", group => EndLabels.Draw(group, area.Frame, [.. series.Select(item => new EndLabel(item.Name, EndOf(item, area), item.Role, item.Shape))]));

        void DrawPoints()
        {
            foreach (var item in series) canvas.Group("fig-series", group => marks.Draw(group, area, item, placer));
        }
    }

    private void DrawBands(Canvas canvas, PlotArea area)
    {
        if (!HasBands(series)) return;
        foreach (var item in series.Where(item => !item.Fits.IsEmpty))
        {
            var curve = item.Fits[0].Sample(CurveSample.Scales(area, item.Fits[0].Record.Range[0])).Where(point => point is { Low: not null, High: not null }).ToList();
            if (curve.Count < 2) continue;
            var low = curve.Select(point => CurveSample.Place(area, point.X, point.Low!.Value)).ToList();
            var high = curve.Select(point => CurveSample.Place(area, point.X, point.High!.Value)).ToList();
            canvas.Area(CurvePath.Band(low, high, area.Frame), item.Role, BandOpacity);
        }
    }

    private void DrawChance(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        foreach (var chance in Chances())
        {
            Point[] line = [new(area.Frame.Left, area.Y(chance)), new(area.Frame.Right, area.Y(chance))];
            canvas.Line(line, Role.Chance, 1.4, LineStyle.Level);
            placer.Keep(line);
        }
    }

    /// <summary>Beside the line, above it or below, as far to the right as there is room.</summary>
    private void NameChance(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        var style = TextStyle.Value with { Fill = Role.Chance };
        foreach (var chance in Chances())
        {
            var y = area.Y(chance);
            var places = Enumerable.Range(0, 20).Select(i => area.Frame.Right - 6 - (i * area.Frame.Width / 20)).SelectMany(x => (double[])[y - 6, y + style.Size + 3], (x, at) => (new Point(x, at), TextAnchor.End));
            placer.TryWrite(canvas, $"Chance {series[0].Values.Text(chance)}", style, places);
        }
    }

    private void DrawLaws(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        var range = new FittedRange(Points.Min(point => point.X[0]), Points.Max(point => point.X[0]));
        foreach (var (law, index) in LawsHere().Select((law, index) => (law, index)))
        {
            var curve = CurveSample.Scales(area, range).Select(scale => new CurvePoint(scale, LawCurve.At(law, [scale]), null, null)).ToList();
            foreach (var (part, style) in CurveSample.Parts(curve, range))
                Draw(canvas, CurvePath.Pieces([.. part.Select(point => CurveSample.Place(area, point.X, point.Y))], area.Frame), LawRole(index), LawWidth, style == LineStyle.Solid ? LineStyle.DashDotted : LineStyle.Dotted, placer);
        }
    }

    private void DrawFits(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        foreach (var item in series)
        {
            foreach (var (fit, index) in item.Fits.Take(IsSingle ? int.MaxValue : 1).Select((fit, index) => (fit, index)))
            {
                var range = fit.Record.Range[0];
                var curve = fit.Sample(CurveSample.Scales(area, range));
                foreach (var (part, style) in CurveSample.Parts(curve, range))
                    Draw(canvas, CurvePath.Pieces([.. part.Select(point => CurveSample.Place(area, point.X, point.Y))], area.Frame), FitRole(item, index), CurveWidth, style, placer);
            }
        }
    }

    private static void Draw(Canvas canvas, IEnumerable<IReadOnlyList<Point>> pieces, Role role, double width, LineStyle style, LabelPlacer placer)
    {
        foreach (var piece in pieces)
        {
            canvas.Line(piece, role, width, style);
            placer.Keep(piece);
        }
    }

    /// <summary>Values at the ends and around the gap, or of the few points there are: the numbers a reader looks for.</summary>
    private void DrawValues(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        var item = series[0];
        var points = item.Fitted.ToList();
        if (points.Count == 0 || marks.HasManyPoints) return;
        var gap = GapOf(series);
        var told = points.Where((point, i) => points.Count <= FewPoints || i == 0 || i == points.Count - 1 || point.X[0] == gap?.Before.X || point.X[0] == gap?.After.X);
        foreach (var point in told)
        {
            var at = area.At(point.X[0], point.Y);
            placer.TryWrite(canvas, item.Values.Short(point.Y), TextStyle.Value, LabelPlacer.Around(at, Radius, TextStyle.Value.Size));
        }
    }

    private static double EndOf(DrawnSeries item, PlotArea area)
    {
        var last = item.InOrder.Last();
        var end = item.Fits.IsEmpty ? last.Y : item.Fits[0].Sample([area.XAxis.At(1)])[0].Y;
        var y = area.Y(end);
        return Math.Clamp(double.IsFinite(y) ? y : area.Y(last.Y), area.Frame.Top, area.Frame.Bottom);
    }
}
