using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>The series of small multiples parted into panels and put in order.</summary>
internal sealed class MultiplePanels
{
    public const int Fewest = 2, Most = 100;

    // Sizes printed a little apart are one.
    private const double SameScale = 1.005;
    private readonly string id;

    public MultiplePanels(FigureEvidence evidence)
    {
        id = evidence.Request.Id;
        Series = DrawnSeries.Of(evidence);
        Refuse(Series.Select(item => item.Evidence.Metric.Id), "metrics");
        Refuse(Series.Select(item => item.Evidence.Unit.Id), "units");
        var panels = Part();
        if (panels.Count is < Fewest or > Most) throw new FigureException($"Small multiples have {Fewest} to {Most} panels; the figure '{id}' has {Numbers.Count(panels.Count)}.");
        Order = evidence.Request.Order;
        All = [.. Ordered(panels)];
        Scales = Distinct(Series.SelectMany(item => item.Series.Points).Select(point => point.X[0]));
    }

    /// <summary>Every series, as asked for.</summary>
    public EquatableArray<DrawnSeries> Series { get; }

    /// <summary>The panels, in the order drawn.</summary>
    public EquatableArray<MultiplePanel> All { get; }

    public FigureOrder Order { get; }

    /// <summary>Model families in order of appearance; one where panels hold one series each.</summary>
    public IReadOnlyList<string> Families { get; private set; } = [];

    /// <summary>What the names of all panels end with: <c>3-shot</c>; empty where they share nothing.</summary>
    public string Common { get; private set; } = "";

    public DrawnSeries First => Series[0];

    /// <summary>Different scales tested, over all panels.</summary>
    public IReadOnlyList<double> Scales { get; }

    /// <summary>Verdicts in the order in which panels sorted by them stand.</summary>
    public static IReadOnlyList<JumpVerdict> VerdictOrder { get; } =
        [JumpVerdict.Jump, JumpVerdict.Gradual, JumpVerdict.NonMonotone, JumpVerdict.Flat, JumpVerdict.Falling, JumpVerdict.Undecided];

    private void Refuse(IEnumerable<string> values, string what)
    {
        var found = values.Distinct(StringComparer.Ordinal).ToList();
        if (found.Count > 1) throw new FigureException($"Small multiples share their axes; the series of the figure '{id}' have different {what}: {Sentence.List(found)}.");
    }

    private List<MultiplePanel> Part()
    {
        var tasks = Series.GroupBy(item => item.Series.Task, StringComparer.Ordinal).Select(task => task.ToList()).ToList();
        var isByFamily = tasks.Any(task => task.Count > 1) && tasks.All(task => task.Select(item => item.Series.ModelFamily).Distinct(StringComparer.Ordinal).Count() == task.Count);
        if (!isByFamily) tasks = [.. Series.Select(item => new List<DrawnSeries> { item })];
        var families = isByFamily ? Series.Select(item => item.Series.ModelFamily).Distinct(StringComparer.Ordinal).ToList() : [""];
        Families = families;
        var tested = Series.GroupBy(item => item.Series.ModelFamily, StringComparer.Ordinal)
            .ToDictionary(family => family.Key, family => Distinct(family.SelectMany(item => item.Series.Points).Select(point => point.X[0])), StringComparer.Ordinal);
        var (names, common) = Names([.. tasks.Select(task => task.Count == 1 ? task[0].Series.Label : TaskName(task))]);
        Common = common;
        return [.. tasks.Select((task, i) => new MultiplePanel(task.Count == 1 ? task[0].Series.Id : task[0].Series.Task, names[i], [.. task.Select(item => Painted(item, isByFamily ? families.IndexOf(item.Series.ModelFamily) : 0))], Gaps(task, tested)))];
    }

    private static DrawnSeries Painted(DrawnSeries item, int family) => item with { Role = Roles.Series(family), Shape = (MarkerShape)(family % 8), Name = item.Series.ModelFamily };

    private static string TaskName(List<DrawnSeries> task) => CommonName.Split([.. task.Select(item => item.Series.Label)]).Common is { Length: > 0 } common ? common : Sentence.Capital(task[0].Series.Task.Replace('-', ' '));

    /// <summary>Labels of a table often end alike, <c>Word sorting, 3-shot</c>: that is said once, in the subtitle.</summary>
    private static (IReadOnlyList<string> Own, string Common) Names(IReadOnlyList<string> labels)
    {
        var parts = labels.Select(label => label.Split(", ")).ToList();
        var shortest = parts.Min(part => part.Length);
        var shared = 0;
        while (shared < shortest - 1 && parts.All(part => part[^(shared + 1)] == parts[0][^(shared + 1)])) shared++;
        var cut = parts.Select(part => string.Join(", ", part.Take(part.Length - shared))).ToList();
        return (CommonName.Split(cut).Own, string.Join(", ", parts[0].Skip(parts[0].Length - shared)));
    }

    /// <summary>Only among trained models: the checkpoints of a run are its own.</summary>
    private static EquatableArray<double> Gaps(List<DrawnSeries> panel, Dictionary<string, List<double>> tested) => panel[0].IsRun
        ? []
        : [.. Distinct(panel.SelectMany(item => tested[item.Series.ModelFamily].Where(scale => !item.Series.Points.Any(point => IsSame(point.X[0], scale)))))];

    private IEnumerable<MultiplePanel> Ordered(List<MultiplePanel> panels) => Order switch
    {
        FigureOrder.Name => panels.OrderBy(panel => panel.Name, StringComparer.Ordinal),
        FigureOrder.Verdict => panels.OrderBy(Rank).ThenBy(panel => panel.Name, StringComparer.Ordinal),
        FigureOrder.LastValue => panels.OrderByDescending(panel => panel.Last ?? double.NegativeInfinity).ThenBy(panel => panel.Name, StringComparer.Ordinal),
        _ => panels,
    };

    private static int Rank(MultiplePanel panel) => panel.Verdicts.Min(verdict => verdict is { } known ? VerdictOrder.ToList().IndexOf(known) : VerdictOrder.Count);

    private static List<double> Distinct(IEnumerable<double> scales)
    {
        var found = new List<double>();
        foreach (var scale in scales.Order())
            if (found.Count == 0 || !IsSame(found[^1], scale)) found.Add(scale);
        return found;
    }

    private static bool IsSame(double a, double b) => Math.Max(a, b) <= SameScale * Math.Min(a, b);
}
