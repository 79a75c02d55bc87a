using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a figure of residuals draws. All panels share their axes, so that the laws can be compared by eye.</summary>
internal sealed class ResidualPlot
{
    private const double StemWidth = 1.1, ZeroWidth = 1.2, RunOpacity = 0.2;
    private readonly DrawnSeries item;
    private readonly EquatableArray<FitResiduals> fits;
    private readonly SeriesMarks marks;
    private readonly Axis x;
    private readonly double half;

    public ResidualPlot(DrawnSeries item, EquatableArray<FitResiduals> fits, bool isSmall)
    {
        (this.item, this.fits, marks) = (item, fits, new([item], isSmall));
        x = CurveAxes.Scale(item.Scale, [.. fits.SelectMany(fit => fit.Points).Select(point => point.X)]);
        // Panels in different units have axes of their own size.
        half = IsOneUnit ? HalfOf(fits) : 0;
    }

    private bool IsOneUnit => fits.Select(fit => fit.UnitName).Distinct(StringComparer.Ordinal).Count() == 1;

    public IEnumerable<LegendKey> Keys()
    {
        yield return LegendKey.Marker("Residual", item.Shape, item.Role, radius: marks.Radius);
        if (fits.Any(fit => fit.Expected is not null)) yield return LegendKey.Band("95% range of the noise", Role.Grid, 1);
        if (fits.Any(fit => fit.Runs.Any(run => run.IsTold))) yield return LegendKey.Band("Three or more in a row on one side", item.Role, RunOpacity);
    }

    public RowPanel Panel(int index, double height)
    {
        var fit = fits[index];
        var most = IsOneUnit ? half : HalfOf([fit]);
        var y = new LinearAxis(-most, most, 6, (value, decimals) => Numbers.Fixed(value, decimals).Replace('-', '−'));
        return new(fit.Title, new(x, y, height, 8, (ScaleWords.AxisTitle(item.Series.Axes[0], item.ScaleUnit), YTitle(fit))), (canvas, area) => DrawRange(canvas, area, fit), (canvas, area) => DrawData(canvas, area, fit));
    }

    private static double HalfOf(EquatableArray<FitResiduals> fits)
    {
        var most = fits.SelectMany(fit => fit.Points.Select(point => Math.Abs(point.Value)).Append(fit.Expected ?? 0)).Max();
        return most > 0 ? 1.12 * most : 1;
    }

    private static string YTitle(FitResiduals fit) => fit.IsStandardised ? "Residual, in standard deviations" : fit.IsLog ? "Residual, ln measured − ln fitted" : "Residual, measured − fitted";

    private static void DrawRange(Canvas canvas, PlotArea area, FitResiduals fit)
    {
        if (fit.Expected is { } half) canvas.Group("fig-expected", group => group.Rect(new(area.Frame.Left, area.Y(half), area.Frame.Right, area.Y(-half)), Role.Grid, 0.7));
    }

    private void DrawData(Canvas canvas, PlotArea area, FitResiduals fit)
    {
        var zero = area.Y(0);
        canvas.Group("fig-runs", group =>
        {
            foreach (var run in fit.Runs.Where(run => run.IsTold)) group.Area(Lobe(area, fit, run, zero), item.Role, RunOpacity);
        });
        canvas.Group("fig-levels", group => group.Line([new(area.Frame.Left, zero), new(area.Frame.Right, zero)], Role.Axis, ZeroWidth));
        canvas.Group("fig-series", group =>
        {
            var ids = new PointIds(item, item.Series.Points);
            group.Segments(fit.Points.SelectMany(point => (Point[])[new(area.X(point.X), zero), area.At(point.X, point.Value)]), item.Role, StemWidth, 0.55);
            group.Markers(fit.Points.Select(point => new MarkedPoint(area.At(point.X, point.Value), Tip(fit, point), $"{fit.Id}-{ids.Of(item.Series.Points[point.Index])}")), item.Shape, marks.Radius, item.Role);
        });
        canvas.Group("fig-labels", group => DrawCounts(group, area, fit));
    }

    /// <summary>From the zero line over the points of the run and back.</summary>
    private static IEnumerable<Point> Lobe(PlotArea area, FitResiduals fit, ResidualRun run, double zero) =>
    [
        new(area.X(fit.Points[run.From].X), zero),
        .. Enumerable.Range(run.From, run.Length).Select(i => area.At(fit.Points[i].X, fit.Points[i].Value)),
        new(area.X(fit.Points[run.To].X), zero),
    ];

    /// <summary>How many each run has, on the empty side of the zero line.</summary>
    private static void DrawCounts(Canvas canvas, PlotArea area, FitResiduals fit)
    {
        var placer = new LabelPlacer(area.Frame);
        foreach (var point in fit.Points)
        {
            placer.Keep(Box.Around(area.At(point.X, point.Value), 5));
            placer.Keep([new(area.X(point.X), area.Y(0)), area.At(point.X, point.Value)]);
        }

        var style = TextStyle.Value with { Fill = Role.Muted };
        foreach (var run in fit.Runs.Where(run => run.IsTold))
        {
            var middle = (area.X(fit.Points[run.From].X) + area.X(fit.Points[run.To].X)) / 2;
            var row = area.Y(0) + (run.IsAbove ? 15 : -7);
            placer.TryWrite(canvas, $"{Numbers.Count(run.Length)} {(run.IsAbove ? "above" : "below")}", style, [(new Point(middle, row), TextAnchor.Middle), (new Point(middle, row + (run.IsAbove ? 14 : -14)), TextAnchor.Middle)]);
        }
    }

    private string Tip(FitResiduals fit, ResidualPoint at)
    {
        var point = item.Series.Points[at.Index];
        var name = point.Label.Length > 0 ? $"{point.Label}, " : "";
        return $"{name}{item.ScaleText(at.X)}: {item.Values.Text(point.Y)}, fitted {item.Values.Text(at.Fitted)}, {fit.UnitName} {Numbers.Significant(at.Value, 3).Replace('-', '−')}";
    }
}
