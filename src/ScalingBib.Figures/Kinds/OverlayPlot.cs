using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a comparison overlay draws: curves, their points, and brackets across the gap.</summary>
internal sealed class OverlayPlot(EquatableArray<DrawnMember> members, IReadOnlyList<OverlayGap> gaps, OverlayWords words)
{
    private const double WideHeight = 330, NarrowHeight = 270, BandOpacity = 0.12, BracketWidth = 1.3, CapHalf = 4;
    private const int MostBands = 3, MostBrackets = 3;
    private readonly SeriesMarks marks = new([.. members.Select(member => member.Drawn)]);
    private readonly EventLines events = new([.. members.Select(member => member.Drawn)]);

    private bool HasBands => members.Count(member => !member.Drawn.Fits.IsEmpty) is > 0 and <= MostBands;

    public Drawing DrawOn(Sheet sheet)
    {
        var height = sheet.IsNarrow ? NarrowHeight : WideHeight;
        var names = new OverlayNames(members);
        var isNamed = !sheet.IsNarrow && names.Fit(height);
        sheet.AddLegend(Keys(!isNamed));
        return sheet.Plot(OverlayAxes.X(members, gaps.Take(MostBrackets)), OverlayAxes.Y(members), height, isNamed ? names.Room : 8, (words.XTitle, words.YTitle), (_, _) => { }, (canvas, area) =>
        {
            DrawData(canvas, area);
            if (isNamed) canvas.Group("fig-names", group => names.Draw(group, area.Frame, member => EndOf(member, area)));
        });
    }

    private IEnumerable<LegendKey> Keys(bool namesMembers)
    {
        if (namesMembers)
            foreach (var member in members) yield return Key(member);
        var points = members.SelectMany(member => member.Drawn.Series.Points).ToList();
        if (points.Any(point => point.Excluded is not null)) yield return LegendKey.Marker("Left out of fits", members[0].Drawn.Shape, Role.Ink, isHollow: true);
        if (members.SelectMany(member => member.Drawn.Fits.Take(1)).Select(fit => fit.Law.Name).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } laws)
            yield return LegendKey.Line(laws.Count == 1 ? $"{laws[0]} fit" : "Fit", Role.Ink, 2.2, LineStyle.Solid);
        if (HasBands) yield return LegendKey.Band($"{FitWords.Level(members.SelectMany(member => member.Drawn.Fits).First().Record.Level)} band", Role.Ink, BandOpacity);
        foreach (var chance in Chances) yield return LegendKey.Line($"Chance ({members[0].Drawn.Values.Text(chance)})", Role.Chance, 1.4, LineStyle.Level);
    }

    private IEnumerable<double> Chances => OverlayAxes.Chances(members).Where(level => OverlayAxes.Shows(members, level));

    private static LegendKey Key(DrawnMember member) => new(member.Side.Length > 0 ? $"{member.Name} ({member.Side})" : member.Name, (canvas, box) =>
    {
        var at = new Point((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        canvas.Line([new(box.Left, at.Y), new(box.Right, at.Y)], member.Drawn.Role, member.Stroke);
        canvas.Markers([new(at, "")], member.Drawn.Shape, 4.2, member.Drawn.Role);
    });

    private void DrawData(Canvas canvas, PlotArea area)
    {
        var placer = new LabelPlacer(area.Frame);
        canvas.Group("fig-bands", group => { if (HasBands) foreach (var member in members) DrawBand(group, area, member.Drawn); });
        canvas.Group("fig-levels", group => DrawChance(group, area, placer));
        canvas.Group("fig-events", group => events.DrawLines(group, area, placer));
        canvas.Group("fig-fits", group => { foreach (var member in members) DrawCurve(group, area, member, placer); });
        canvas.Group("fig-gaps", group => { foreach (var gap in gaps.Take(MostBrackets)) DrawBrackets(group, area, gap, placer); });
        foreach (var member in members) canvas.Group("fig-series", group => marks.Draw(group, area, member.Drawn, placer));
        canvas.Group("fig-labels", group => { foreach (var gap in gaps.Take(MostBrackets)) LabelBrackets(group, area, gap, placer); });
        canvas.Group("fig-event-names", group => events.DrawLabels(group, area, placer));
    }

    private static void DrawBand(Canvas canvas, PlotArea area, DrawnSeries item)
    {
        if (item.Fits.IsEmpty) return;
        var curve = item.Fits[0].Sample(CurveSample.Scales(area, item.Fits[0].Record.Range[0])).Where(point => point is { Low: not null, High: not null }).ToList();
        if (curve.Count < 2) return;
        canvas.Area(
            CurvePath.Band([.. curve.Select(point => CurveSample.Place(area, point.X, point.Low!.Value))], [.. curve.Select(point => CurveSample.Place(area, point.X, point.High!.Value))], area.Frame),
            item.Role, BandOpacity);
    }

    private void DrawChance(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        foreach (var chance in Chances)
        {
            Point[] line = [new(area.Frame.Left, area.Y(chance)), new(area.Frame.Right, area.Y(chance))];
            canvas.Line(line, Role.Chance, 1.4, LineStyle.Level);
            placer.Keep(line);
        }
    }

    /// <summary>The fitted curve, or a line through the points where there is none.</summary>
    private static void DrawCurve(Canvas canvas, PlotArea area, DrawnMember member, LabelPlacer placer)
    {
        if (!member.Drawn.Fits.IsEmpty)
        {
            var fit = member.Drawn.Fits[0];
            var range = fit.Record.Range[0];
            foreach (var (part, style) in CurveSample.Parts(fit.Sample(CurveSample.Scales(area, range)), range)) Draw(part.Select(point => CurveSample.Place(area, point.X, point.Y)), style);
        }
        else if (member.IsJoined)
        {
            Draw(member.Drawn.Fitted.Select(point => CurveSample.Place(area, point.X[0], point.Y)), LineStyle.Solid);
        }

        void Draw(IEnumerable<(double X, double Y)> curve, LineStyle style)
        {
            foreach (var piece in CurvePath.Pieces([.. curve], area.Frame))
            {
                canvas.Line(piece, member.Drawn.Role, member.Stroke, style);
                placer.Keep(piece);
            }
        }
    }

    /// <summary>Across at equal value and upright at equal scale; both meet at the method, and the baseline closes the triangle.</summary>
    private void DrawBrackets(Canvas canvas, PlotArea area, OverlayGap gap, LabelPlacer placer)
    {
        if (AcrossOf(area, gap) is { } across)
        {
            var edge = EdgeOf(area, gap);
            canvas.Line([across.From, new(edge, across.From.Y)], Role.Ink, BracketWidth);
            canvas.Line([new(edge, across.From.Y), across.To], Role.Ink, BracketWidth, LineStyle.Dashed);
            canvas.Segments([new(across.To.X, across.To.Y - CapHalf), new(across.To.X, across.To.Y + CapHalf)], Role.Ink, BracketWidth);
            placer.Keep([across.From, across.To]);
        }

        if (UprightOf(area, gap) is not { } upright) return;
        canvas.Line([upright.From, upright.To], Role.Ink, BracketWidth);
        placer.Keep([upright.From, upright.To]);
    }

    private void LabelBrackets(Canvas canvas, PlotArea area, OverlayGap gap, LabelPlacer placer)
    {
        if (AcrossOf(area, gap) is { } across)
        {
            var (what, how) = words.AcrossLabel(gap);
            Write([what, how], AroundLine(across.From, across.To));
        }

        if (UprightOf(area, gap) is not { } upright) return;
        var (by, at) = words.BesideLabel(gap);
        Write([by, at], BesideLine(upright.From, upright.To));

        // The number alone where there is no room to say of what.
        void Write(string[] lines, IEnumerable<(Point At, TextAnchor Anchor)> candidates)
        {
            var places = candidates.ToList();
            if (placer.TryWrite(canvas, lines, TextStyle.Label, places)) return;
            placer.TryWrite(canvas, [lines[0]], TextStyle.Label, places.Select(place => (new Point(place.At.X, place.At.Y + (TextStyle.Label.LineHeight / 2)), place.Anchor)));
        }
    }

    private static IEnumerable<(Point At, TextAnchor Anchor)> AroundLine(Point from, Point to)
    {
        var line = TextStyle.Label.LineHeight;
        foreach (var share in (double[])[0.5, 0.35, 0.65, 0.1, 0.9])
        {
            var x = from.X + (share * (to.X - from.X));
            yield return (new(x, from.Y - line - 7), TextAnchor.Middle);
            yield return (new(x, from.Y + line + 2), TextAnchor.Middle);
        }

        var (right, left) = (Math.Max(from.X, to.X), Math.Min(from.X, to.X));
        yield return (new(right + 10, from.Y - 4), TextAnchor.Start);
        yield return (new(left - 10, from.Y - 4), TextAnchor.End);
        foreach (var lift in (double[])[1.5, 2.5, 3.5])
        {
            yield return (new(left, from.Y - (lift * line) - line), TextAnchor.End);
            yield return (new(right, from.Y - (lift * line) - line), TextAnchor.Start);
            yield return (new(left, from.Y + ((lift + 1) * line)), TextAnchor.End);
            yield return (new(right, from.Y + ((lift + 1) * line)), TextAnchor.Start);
        }
    }

    private static IEnumerable<(Point At, TextAnchor Anchor)> BesideLine(Point from, Point to)
    {
        foreach (var share in (double[])[0.5, 0.3, 0.7, 0.95, 1.2])
        {
            var y = from.Y + (share * (to.Y - from.Y));
            yield return (new(from.X - 9, y - 3), TextAnchor.End);
            yield return (new(from.X + 9, y - 3), TextAnchor.Start);
        }
    }

    private static (Point From, Point To)? AcrossOf(PlotArea area, OverlayGap gap) =>
        gap.Across is { BaselineScale: { } scale } across && Holds(area.XAxis, scale) && Holds(area.YAxis, across.Value) ? (area.At(across.Scale, across.Value), area.At(scale, across.Value)) : null;

    private static (Point From, Point To)? UprightOf(PlotArea area, OverlayGap gap) =>
        gap is { Here: { } here, Beside: { } beside } && here.Y != beside.Y ? (area.At(here.X[0], here.Y), area.At(here.X[0], beside.Y)) : null;

    /// <summary>Where the baseline's points end between the ends of a bracket.</summary>
    private static double EdgeOf(PlotArea area, OverlayGap gap)
    {
        var scales = gap.Baseline.Drawn.Fitted.Select(point => point.X[0]).ToList();
        if (!gap.Across!.IsExtrapolated || scales.Count == 0) return area.X(gap.Across.BaselineScale!.Value);
        var (from, to) = (area.X(gap.Across.Scale), area.X(gap.Across.BaselineScale!.Value));
        var (least, most) = (scales.Min(area.X), scales.Max(area.X));
        return from < to ? Math.Clamp(most, from, to) : Math.Clamp(least, to, from);
    }

    private static bool Holds(Axis axis, double value) => value >= axis.Min && value <= axis.Max;

    /// <summary>Where the curve ends at the right.</summary>
    private static double EndOf(DrawnMember member, PlotArea area)
    {
        var last = member.Drawn.InOrder.LastOrDefault(point => point.Excluded is null) ?? member.Drawn.InOrder.Last();
        var y = last.Y;
        if (!member.Drawn.Fits.IsEmpty) y = member.Drawn.Fits[0].Sample([area.XAxis.At(1)])[0].Y;
        return double.IsFinite(y) ? Math.Clamp(area.Y(y), area.Frame.Top, area.Frame.Bottom) : area.Y(last.Y);
    }
}
