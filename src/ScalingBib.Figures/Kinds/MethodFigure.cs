using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Methods;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>The simulation behind a method page: bands, lines and markers over one axis. The first line has the colour of the first band, and so on; markers have colours of their own.</summary>
public sealed class MethodFigure : FigureKind<MethodEvidence>
{
    private const double WideHeight = 340, NarrowHeight = 300;
    private const double BandOpacity = 0.18, EdgeWidth = 0.8, LineWidth = 2, Radius = 4, SmallRadius = 2.6;
    private const double SampleRoom = 22;
    private const int ManyPoints = 60;
    private static readonly LineStyle[] Styles = [LineStyle.Solid, LineStyle.Dashed, LineStyle.DashDotted, LineStyle.Dotted];
    private static readonly MarkerShape[] Shapes = Enum.GetValues<MarkerShape>();

    /// <inheritdoc/>
    public override string Id => "method-figure";

    /// <inheritdoc/>
    public override string Name => "Method figure";

    /// <inheritdoc/>
    public override string Purpose => "What would chance alone give? The simulation behind a statistic, redone at every build from a named seed: ranges, lines and markers over one axis.";

    /// <inheritdoc/>
    public override string Recipe => """
        # Nothing in content leads to it: the page of a method draws it from a simulation in code.
        # A paper's own numbers are fitted by that method where they ask for it:
        series:
          - id: two-digit-addition-few-shot
            fits: [ { law: logistic } ]
        """;

    /// <inheritdoc/>
    public override Figure Draw(MethodEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var (id, plot) = evidence;
        Check(id, plot);
        var words = new MethodFigureWords(plot);
        var sheet = new Sheet(plot.Title, [], MethodFigureWords.Source, format);
        var height = sheet.IsNarrow ? NarrowHeight : WideHeight;
        var (x, y) = (XAxis(plot, sheet.IsNarrow), YAxis(plot));
        var endRoom = EndRoom(plot, x, height, sheet.IsNarrow);
        sheet.AddLegend(Keys(plot, endRoom is null));
        return new()
        {
            Id = id,
            Title = plot.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = words.Table,
            Drawing = sheet.Plot(
                x, y, height, endRoom ?? EdgeRoom.Of(sheet, x), (words.XTitle, plot.YTitle),
                (canvas, area) => DrawBands(canvas, area, plot),
                (canvas, area) =>
                {
                    DrawLines(canvas, area, plot);
                    if (endRoom is not null) canvas.Group("fig-names", group => DrawNames(group, area, plot));
                }),
        };
    }

    /// <summary>Room for names at the ends of the lines; <c>null</c> where they do not fit, or where not all lines reach the right edge.</summary>
    private static double? EndRoom(MethodPlot plot, Axis x, double height, bool isNarrow)
    {
        const double nearTheEdge = 0.94;
        if (isNarrow || plot.Lines.Count == 0 || plot.Lines.Any(line => line.X.Count < 2 || x.Place(line.X[^1]) < nearTheEdge)) return null;
        return EndLabels.Room([.. plot.Lines.Select(line => RichText.Of(line.Label))], height) + SampleRoom;
    }

    /// <summary>Names of the lines at their ends, each behind a piece of its line.</summary>
    private static void DrawNames(Canvas canvas, PlotArea area, MethodPlot plot)
    {
        var style = TextStyle.Label;
        var order = plot.Lines.Select((line, i) => (line.Label, Y: area.Y(line.Y[^1]), Index: i)).OrderBy(line => line.Y).ThenBy(line => line.Index).ToList();
        var places = EndLabels.Spread([.. order.Select(line => line.Y)], style.LineHeight, area.Frame.Top + (style.LineHeight / 2), area.Frame.Bottom - (style.LineHeight / 2));
        for (var i = 0; i < order.Count; i++)
        {
            var (left, role) = (area.Frame.Right + 6, Roles.Series(order[i].Index));
            canvas.Line([new(left, places[i]), new(left + SampleRoom, places[i])], role, LineWidth, Styles[order[i].Index % Styles.Length]);
            (style with { Fill = role }).Write(canvas, order[i].Label, new(left + SampleRoom + 6, places[i] + 4.5));
        }
    }

    private static void Check(string id, MethodPlot plot)
    {
        var (xs, ys) = (Xs(plot).ToList(), Ys(plot).ToList());
        if (xs.Count == 0) throw new FigureException($"The plot of '{id}' is empty.");
        if (plot.Bands.Any(band => band.Low.Count != band.X.Count || band.High.Count != band.X.Count) || plot.Lines.Concat(plot.Points).Any(line => line.Y.Count != line.X.Count))
            throw new FigureException($"The plot of '{id}' has places without a value.");
        if (xs.Concat(ys).Any(value => !double.IsFinite(value))) throw new FigureException($"The plot of '{id}' has a value that is no number.");
        if (plot.HasLogX && xs.Any(x => x <= 0)) throw new FigureException($"The plot of '{id}' has a place that a logarithmic axis cannot show.");
    }

    private static IEnumerable<double> Xs(MethodPlot plot) => plot.Bands.SelectMany(band => band.X).Concat(plot.Lines.Concat(plot.Points).SelectMany(line => line.X));

    private static IEnumerable<double> Ys(MethodPlot plot) => plot.Bands.SelectMany(band => band.Low.Concat(band.High)).Concat(plot.Lines.Concat(plot.Points).SelectMany(line => line.Y));

    private static Axis XAxis(MethodPlot plot, bool isNarrow)
    {
        var (min, max) = (Xs(plot).Min(), Xs(plot).Max());
        if (plot.HasLogX) return LogAxis.Around(min, max, 0.02, (value, _) => MethodFigureWords.Drawn(value));
        var pad = max > min ? 0.02 * (max - min) : 0.5;
        return new LinearAxis(min - pad, max + pad, isNarrow ? 5 : 9, MethodFigureWords.Drawn);
    }

    private static LinearAxis YAxis(MethodPlot plot)
    {
        var (min, max) = (Ys(plot).Min(), Ys(plot).Max());
        var pad = max > min ? 0.05 * (max - min) : 0.5;
        // A quantity that cannot be negative, such as a share, gets no ticks below zero.
        return new(min >= 0 ? Math.Max(0, min - pad) : min - pad, max + pad, 6, MethodFigureWords.Drawn);
    }

    private static IEnumerable<LegendKey> Keys(MethodPlot plot, bool namesLines)
    {
        for (var i = 0; i < plot.Bands.Count; i++) yield return LegendKey.Band(plot.Bands[i].Label, Roles.Series(i), BandOpacity);
        for (var i = 0; namesLines && i < plot.Lines.Count; i++) yield return LegendKey.Line(plot.Lines[i].Label, Roles.Series(i), LineWidth, Styles[i % Styles.Length]);
        for (var i = 0; i < plot.Points.Count; i++) yield return LegendKey.Marker(plot.Points[i].Label, ShapeOf(i), RoleOf(plot, i), radius: RadiusOf(plot));
    }

    private static void DrawBands(Canvas canvas, PlotArea area, MethodPlot plot) => canvas.Group("fig-bands", group =>
    {
        for (var i = 0; i < plot.Bands.Count; i++)
        {
            var band = plot.Bands[i];
            var role = Roles.Series(i);
            var low = Places(area, band.X, band.Low);
            var high = Places(area, band.X, band.High);
            group.Area(CurvePath.Band(low, high, area.Frame), role, BandOpacity);
            // Where two ranges lie over each other their fills mix; the edges keep their own colours.
            foreach (var edge in (List<(double X, double Y)>[])[low, high]) group.Line(CurvePath.Thin(edge), role, EdgeWidth);
        }
    });

    private static void DrawLines(Canvas canvas, PlotArea area, MethodPlot plot)
    {
        if (area.YAxis.Min < 0 && area.YAxis.Max > 0) canvas.Group("fig-zero", group => group.Line([new(area.Frame.Left, area.Y(0)), new(area.Frame.Right, area.Y(0))], Role.Axis, 1));
        canvas.Group("fig-lines", group =>
        {
            for (var i = 0; i < plot.Lines.Count; i++)
                group.Line(CurvePath.Thin(Places(area, plot.Lines[i].X, plot.Lines[i].Y)), Roles.Series(i), LineWidth, Styles[i % Styles.Length]);
        });
        canvas.Group("fig-points", group =>
        {
            for (var i = 0; i < plot.Points.Count; i++)
            {
                var line = plot.Points[i];
                var marks = Enumerable.Range(0, line.X.Count)
                    .Select(k => new MarkedPoint(area.At(line.X[k], line.Y[k]), $"{line.Label}, {MethodFigureWords.Number(line.X[k])}: {MethodFigureWords.Number(line.Y[k])}", $"{i + 1}-{k + 1}"));
                group.Markers(marks, ShapeOf(i), RadiusOf(plot), RoleOf(plot, i));
            }
        });
    }

    private static List<(double X, double Y)> Places(PlotArea area, EquatableArray<double> x, EquatableArray<double> y) =>
        [.. Enumerable.Range(0, x.Count).Select(i => CurveSample.Place(area, x[i], y[i]))];

    private static Role RoleOf(MethodPlot plot, int points) => Roles.Series(Math.Max(plot.Bands.Count, plot.Lines.Count) + points);

    private static MarkerShape ShapeOf(int points) => Shapes[points % Shapes.Length];

    private static double RadiusOf(MethodPlot plot) => plot.Points.Any(points => points.X.Count > ManyPoints) ? SmallRadius : Radius;
}
