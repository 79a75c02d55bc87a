using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Methods;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>The simulation behind a method page: bands, lines and markers over one axis. The first line has the colour of the first band, and so on; markers have colours of their own.</summary>
public static class MethodFigure
{
    private const double WideHeight = 340, NarrowHeight = 300;
    private const double BandOpacity = 0.18, EdgeWidth = 0.8, LineWidth = 2, Radius = 4, SmallRadius = 2.6;
    private const int ManyPoints = 60;
    private static readonly LineStyle[] Styles = [LineStyle.Solid, LineStyle.Dashed, LineStyle.DashDotted, LineStyle.Dotted];
    private static readonly MarkerShape[] Shapes = Enum.GetValues<MarkerShape>();

    /// <summary>Draws a simulation.</summary>
    /// <param name="id">Kebab-case id of the figure.</param>
    /// <param name="plot">What was simulated.</param>
    /// <param name="format">The sheet it is composed for.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FigureException">The plot is empty, a range or line lacks ends or values, or a place on a logarithmic axis is not positive.</exception>
    public static Figure Draw(string id, MethodPlot plot, FigureFormat format = FigureFormat.Wide)
    {
        Check(id, plot);
        var isNarrow = format == FigureFormat.Narrow;
        var words = new MethodFigureWords(plot);
        var sheet = new Sheet(plot.Title, [], MethodFigureWords.Source, format);
        sheet.AddLegend(Keys(plot));
        return new()
        {
            Id = id,
            Title = plot.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = words.Table,
            Drawing = sheet.Plot(
                XAxis(plot, isNarrow), YAxis(plot), isNarrow ? NarrowHeight : WideHeight, 8, (words.XTitle, plot.YTitle),
                (canvas, area) => DrawBands(canvas, area, plot), (canvas, area) => DrawLines(canvas, area, plot)),
        };
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

    private static IEnumerable<LegendKey> Keys(MethodPlot plot)
    {
        for (var i = 0; i < plot.Bands.Count; i++) yield return LegendKey.Band(plot.Bands[i].Label, Roles.Series(i), BandOpacity);
        for (var i = 0; i < plot.Lines.Count; i++) yield return LegendKey.Line(plot.Lines[i].Label, Roles.Series(i), LineWidth, Styles[i % Styles.Length]);
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
                    .Select(k => new MarkedPoint(area.At(line.X[k], line.Y[k]), $"{line.Label}, {MethodFigureWords.Number(line.X[k])}: {MethodFigureWords.Number(line.Y[k])}"));
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
