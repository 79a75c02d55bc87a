using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Selection;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Units;

namespace ScalingBib.Figures.Kinds;

/// <summary>A series with how it is drawn.</summary>
/// <param name="Evidence">The series.</param>
/// <param name="Role">Its colour.</param>
/// <param name="Shape">Its markers.</param>
/// <param name="Name">Its name in this figure, what all series share taken away.</param>
/// <param name="Fits">Its fits to draw.</param>
internal sealed record DrawnSeries(SeriesEvidence Evidence, Role Role, MarkerShape Shape, string Name, EquatableArray<DrawnFit> Fits)
{
    // Every mark of a point asks for its bar.
    private readonly Dictionary<DataPoint, PointBar?> bars = BarsOf(Evidence);

    public DataSeries Series => Evidence.Series;

    /// <summary>What the ids of its points begin with; no other series of the figure has the same.</summary>
    public string Key { get; init; } = Evidence.Series.Id;

    public ValueWords Values { get; } = new(Evidence.Metric, Evidence.Unit);

    public ScaleKind Scale => Series.Axes[0].Kind;

    public bool IsLoss => Evidence.Metric.Kind == MetricKind.Loss;

    /// <summary>Predictions that have a place in the figure.</summary>
    public IEnumerable<Prediction> Predicted => Evidence.Predictions.Where(one => one.X.Count == 1 && one.Y is { } y && double.IsFinite(y) && (y > 0 || !IsLoss));

    /// <summary>Unit of the scale; <c>null</c> where it is not to be named.</summary>
    public Unit? ScaleUnit => Evidence.ScaleUnits.IsEmpty ? null : Evidence.ScaleUnits[0];

    /// <summary>True for the checkpoints of one training run, which are joined: they are a path, not models of their own.</summary>
    public bool IsRun => Series.Axes[0].Scope == ScaleScope.WithinTraining;

    /// <summary>Points that take part in fits, in order of scale, from early to late.</summary>
    public IReadOnlyList<DataPoint> Fitted { get; } = [.. Ordered(Evidence.Series).Where(point => point.Excluded is null)];

    /// <summary>All points in order of scale; a lower pretraining loss is later.</summary>
    public IReadOnlyList<DataPoint> InOrder { get; } = [.. Ordered(Evidence.Series)];

    /// <summary>A place on the scale with what it counts: <c>6.7B parameters</c>.</summary>
    public string ScaleText(double x) => ScaleWords.Text(Series.Axes[0], x, ScaleUnit);

    public PointBar? Bar(DataPoint point) => bars[point];

    /// <summary>Chance as the series or its metric states it; <c>null</c> where it is not known.</summary>
    public Level? Chance => (Series.Floor ?? Evidence.Metric.Floor) is { IsKnown: true } floor && !IsLoss ? floor.Value : null;

    /// <summary>The best possible value as the metric states it; <c>null</c> where it is not known.</summary>
    public Level? Ceiling => Evidence.Metric is { Kind: not MetricKind.Loss, Ceiling: { IsKnown: true } ceiling } ? ceiling.Value : null;

    /// <summary>What is said when the marker is pointed at.</summary>
    public string Tip(DataPoint point)
    {
        var bar = Bar(point);
        var name = point.Label.Length > 0 ? $"{point.Label}, " : "";
        var interval = bar is null ? "" : $" ({Values.Range(bar.Low, bar.High)})";
        return $"{name}{ScaleText(point.X[0])}: {Values.Text(point.Y)}{interval}{(point.Excluded is null ? "" : $", left out of fits: {point.Excluded.TrimEnd('.')}")}";
    }

    /// <summary>The checkpoints of a run in stretches that no missing value parts; of models, which are never joined, none.</summary>
    public IEnumerable<IReadOnlyList<DataPoint>> Paths()
    {
        if (!IsRun) yield break;
        var gaps = Series.Missing.Where(missing => !missing.X.IsEmpty).Select(missing => missing.X[0]).ToList();
        var path = new List<DataPoint>();
        foreach (var point in Fitted)
        {
            if (path.Count > 0 && gaps.Exists(gap => gap > Math.Min(path[^1].X[0], point.X[0]) && gap < Math.Max(path[^1].X[0], point.X[0])))
            {
                yield return path;
                path = [];
            }

            path.Add(point);
        }

        if (path.Count > 0) yield return path;
    }

    /// <summary>The series of a figure with one pair of axes.</summary>
    public static EquatableArray<DrawnSeries> Of(FigureEvidence evidence)
    {
        if (evidence.Series.IsEmpty) throw new FigureException($"The figure '{evidence.Request.Id}' names no series.");
        return Of(evidence, evidence.Series, $"the figure '{evidence.Request.Id}'", ColourOf);

        static int ColourOf(int index, string name) => index;
    }

    /// <summary>The series of one pair of axes.</summary>
    /// <param name="evidence">The figure.</param>
    /// <param name="series">Its series that stand on these axes, one or more.</param>
    /// <param name="where">The axes, for a message.</param>
    /// <param name="colourOf">Gives a series, by position and name, its place among colours and shapes.</param>
    public static EquatableArray<DrawnSeries> Of(FigureEvidence evidence, EquatableArray<SeriesEvidence> series, string where, Func<int, string, int> colourOf)
    {
        var kinds = series.Select(item => item.Series.Axes[0].Kind).Distinct().ToList();
        if (kinds.Count > 1) throw new FigureException($"The series of {where} lie on different scales: {Sentence.List([.. kinds.Select(ScaleWords.Name)])}.");
        if (series.Select(item => item.Series.Axes[0].Scope).Distinct().Count() > 1)
            throw new FigureException($"{Sentence.Capital(where)} mixes trained models with checkpoints of a training run; a curve of one cannot be read against a curve of the other.");
        if (series.All(item => item.Series.Points.IsEmpty)) throw new FigureException($"The series of {where} have no points.");
        var names = CommonName.Split([.. series.Select(item => item.Series.Label)]).Own;
        return [.. series.Select((item, i) => Drawn(item, names[i], colourOf(i, names[i])) with { Key = KeyOf(evidence, item) })];
    }

    private static IEnumerable<DataPoint> Ordered(DataSeries series) =>
        series.Axes[0].Kind == ScaleKind.PretrainingLoss ? series.Points.OrderByDescending(point => point.X[0]) : series.Points.OrderBy(point => point.X[0]);

    private static Dictionary<DataPoint, PointBar?> BarsOf(SeriesEvidence evidence)
    {
        var values = new ValueWords(evidence.Metric, evidence.Unit);
        var bars = new Dictionary<DataPoint, PointBar?>(ReferenceEqualityComparer.Instance);
        foreach (var point in evidence.Series.Points) bars[point] = PointBar.Of(evidence.Series, point, values);
        return bars;
    }

    // The ninth series has the first colour again, and then another shape.
    private static DrawnSeries Drawn(SeriesEvidence item, string name, int colour) => new(item, Roles.Series(colour), (MarkerShape)((colour + (colour / 8)) % 8), name, [.. DrawnFit.Of(item)]);

    /// <summary>Series of several papers may share an id.</summary>
    private static string KeyOf(FigureEvidence evidence, SeriesEvidence item)
    {
        var before = 0;
        foreach (var other in evidence.Series)
        {
            if (ReferenceEquals(other, item)) break;
            if (other.Series.Id == item.Series.Id) before++;
        }

        return before == 0 ? item.Series.Id : $"{item.Series.Id}-{Numbers.Count(before + 1)}";
    }
}
