using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>A series at a glance, for lists: points, the first fit and the chance level, without words. It has one size, so that both formats are the same.</summary>
public sealed class Sparkline : FigureKind<SeriesEvidence>
{
    private const double Width = 160, Height = 44, Inset = 4, Radius = 2, SmallRadius = 1.3;
    private const int ManyPoints = 60;

    /// <inheritdoc/>
    public override string Id => "sparkline";

    /// <inheritdoc/>
    public override string Name => "Sparkline";

    /// <inheritdoc/>
    public override string Purpose => "How does a series go, at a glance? Points, first fit and chance in a space as high as two lines, for lists and tables that hold the numbers.";

    /// <inheritdoc/>
    public override string Recipe => """
        # drawn for every series of a paper, wherever the series is listed
        series:
          - id: two-digit-addition-few-shot
            metric: exact-match
            fits: [{ law: logistic }]
        """;

    /// <summary>Draws a series.</summary>
    /// <param name="evidence">The series with its fits.</param>
    /// <param name="format">Either; the drawing is the same.</param>
    /// <returns>The figure; its id is <c>spark-</c> and the series' id.</returns>
    /// <exception cref="FigureException">The series has no points.</exception>
    public override Figure Draw(SeriesEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        if (evidence.Series.Points.IsEmpty) throw new FigureException($"The series '{evidence.Series.Id}' has no points.");
        var item = new DrawnSeries(evidence, Role.Series1, MarkerShape.Circle, evidence.Series.Label, [.. DrawnFit.Of(evidence)]);
        var points = item.Fitted.ToList();
        var change = points.Count == 0
            ? "no point takes part in a fit"
            : $"{ChangeWords.Of(item.Values, points[0].Y, points[^1].Y, null, item.Chance?.Value)}, between {item.ScaleText(points[0].X[0])} and {item.ScaleText(points[^1].X[0])}";
        return new()
        {
            Id = "spark-" + evidence.Series.Id,
            Title = evidence.Series.Label,
            Description = $"{evidence.Metric.Name} {change}.",
            Caption = $"{Sentence.Capital(ScaleWords.Name(item.Scale))}, logarithmic, from left to right; {evidence.Metric.Name.ToLowerInvariant()} upwards.",
            Table = EvidenceTable.Of([evidence], _ => item.Fits.IsEmpty ? null : item.Fits[0].Record),
            Drawing = new(Width, Height, Compose(item)),
        };
    }

    private static Model.Collections.EquatableArray<Mark> Compose(DrawnSeries item)
    {
        var canvas = new Canvas();
        var area = Area(item);
        if (item.Chance is { } chance) canvas.Line([new(0, area.Y(chance.Value)), new(Width, area.Y(chance.Value))], Role.Chance, 1, LineStyle.Level);
        if (!item.Fits.IsEmpty)
        {
            var curve = item.Fits[0].Sample(CurveSample.Scales(area, null)).Select(point => CurveSample.Place(area, point.X, point.Y)).ToList();
            foreach (var piece in CurvePath.Pieces(curve, area.Frame)) canvas.Line(piece, item.Role, 1.5);
        }

        if (item.IsRun)
            foreach (var piece in CurvePath.Pieces([.. item.Fitted.Select(point => CurveSample.Place(area, point.X[0], point.Y))], area.Frame)) canvas.Line(piece, item.Role, 1);
        var marked = SeriesMarks.IsLine(item) ? item.Series.Points.Where(point => point.Excluded is not null) : item.Series.Points;
        foreach (var isHollow in (bool[])[false, true])
        {
            var points = marked.Where(point => point.Excluded is not null == isHollow);
            canvas.Markers(points.Select(point => new MarkedPoint(area.At(point.X[0], point.Y), "")), MarkerShape.Circle, points.Count() > ManyPoints ? SmallRadius : Radius, item.Role, isHollow);
        }

        return canvas.Marks;
    }

    private static PlotArea Area(DrawnSeries item)
    {
        var points = item.Series.Points;
        var shown = points.Select(point => point.Y).Concat(item.Chance is { } chance ? [chance.Value] : []).ToList();
        var (min, max) = (shown.Min(), shown.Max());
        RichText NoLabel(double value, int? decimals) => "";
        Axis y = item.Evidence.Metric.Kind switch
        {
            MetricKind.Loss when min > 0 => LogAxis.Around(min, max, 0.02, NoLabel),
            MetricKind.Proportion => new LinearAxis(0, Math.Max(max, 0.5) > 0.5 ? 1 : 0.5, 4, (_, _) => ""),
            _ => new LinearAxis(min, max > min ? max : min + 1, 4, (_, _) => ""),
        };
        var x = LogAxis.Around(points.Min(point => point.X[0]), points.Max(point => point.X[0]), 0.03, NoLabel);
        return new(new(Inset, Inset, Width - Inset, Height - Inset), item.Scale == ScaleKind.PretrainingLoss ? new ReversedAxis(x) : x, y);
    }
}
