using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>The runs of a law fan with the laws drawn through them and the places at which the fan is cut.</summary>
internal sealed class FannedRuns
{
    // More rays than these would be told apart by their labels alone.
    private const int FewestRays = 3, MostRays = 6;

    // A place farther from the data than this would press them into a corner.
    private const double FarthestPlace = 30;
    private static readonly int[][] Grids = [[1], [1, 3], [1, 2, 5]];
    private readonly int size, other;

    public FannedRuns(FigureEvidence evidence)
    {
        var id = evidence.Request.Id;
        if (evidence.Series.Count != 1) throw new FigureException($"The figure '{id}' is the fan of one series; {Sentence.Count(evidence.Series.Count, "series")} given.");
        Evidence = evidence.Series[0];
        if (Evidence.Series.Points.IsEmpty) throw new FigureException($"The series '{Evidence.Series.Id}' has no points.");
        var refused = new List<string>();
        RefitOf = Evidence.Fits.Where(record => record.Converged && record.DegreesOfFreedom > 0).Select(record => new DrawnFit(LawCurve.Family(record.Law), record))
            .FirstOrDefault(fit => IsFan(fit.Law, [.. fit.Record.Estimates.Select(estimate => estimate.Value)], refused));
        Reported = evidence.Laws.FirstOrDefault(law => IsFan(LawCurve.Family(law.Law), LawCurve.Constants(law), refused));
        if (RefitOf is null && Reported is null)
            throw new FigureException(refused.Count > 0 ? refused[0] : $"A law fan needs a law of two scales; the figure '{id}' has none that converged or is printed.");
        Refit = RefitOf is null ? null : new(RefitOf.Law, [.. RefitOf.Record.Estimates.Select(estimate => estimate.Value)]);
        Printed = Reported is null ? null : new(LawCurve.Family(Reported.Law), LawCurve.Constants(Reported));
        if (Refit is not null && Printed is not null && Refit.Other != Printed.Other) (Reported, Printed) = (null, null);
        (size, other) = (Evidence.Series.AxisOf(ScaleKind.Parameters), Evidence.Series.AxisOf(Lead.Other));
        Values = new(Evidence.Metric, Evidence.Unit);
        Rays = FindRays();
        Place = FindPlace(evidence.Laws);
    }

    public SeriesEvidence Evidence { get; }

    /// <summary>Our fit; <c>null</c> where none that fans out converged.</summary>
    public DrawnFit? RefitOf { get; }

    /// <summary>The parts of our fit.</summary>
    public LawParts? Refit { get; }

    /// <summary>The law as printed; <c>null</c> where none was asked for.</summary>
    public ReportedLaw? Reported { get; private set; }

    /// <summary>The parts of the law as printed.</summary>
    public LawParts? Printed { get; private set; }

    /// <summary>The law that leads: ours, or the printed one where there is no other.</summary>
    public LawParts Lead => Refit ?? Printed!;

    /// <summary>Values of the other scale, ascending: a curve each.</summary>
    public IReadOnlyList<double> Rays { get; }

    /// <summary>Where the loss is taken apart: a place that a law names, else the largest run.</summary>
    public LawFanPlace Place { get; }

    public ValueWords Values { get; }

    public ScaleAxis Size => Evidence.Series.Axes[size];

    public ScaleAxis Other => Evidence.Series.Axes[other];

    public IEnumerable<DataPoint> Runs => Evidence.Series.Points;

    public double SizeOf(DataPoint run) => run.X[size];

    public double OtherOf(DataPoint run) => run.X[other];

    /// <summary>Index of the nearest ray, by ratio.</summary>
    public int RayOf(DataPoint run) => Enumerable.Range(0, Rays.Count).MinBy(i => Math.Abs(Math.Log(OtherOf(run) / Rays[i])));

    private bool IsFan(ScalingLaw law, double[] theta, List<string> refused)
    {
        if (LawParts.FindObstacle(law) is { } obstacle) refused.Add(obstacle);
        else if (law.Scales.Any(kind => Evidence.Series.AxisOf(kind) < 0)) refused.Add($"The {law.Name} law is one of {Sentence.List([.. law.Scales.Select(ScaleWords.Name)])}; the series '{Evidence.Series.Id}' lacks one of them.");
        else if (!AddsUp(new(law, theta))) refused.Add($"The parts of the {law.Name} law do not add up to its loss, so that it has no fan; law-slices can show it.");
        else return true;
        return false;
    }

    private bool AddsUp(LawParts parts)
    {
        (double, double) Range(ScaleKind kind) => Evidence.Series.AxisOf(kind) is var axis && Evidence.Series.Points is var points ? (points.Min(point => point.X[axis]), 2 * points.Max(point => point.X[axis])) : default;
        return parts.AddsUp(Range(ScaleKind.Parameters), Range(parts.Other));
    }

    /// <summary>The values that were tested where they are few; else round ones inside the middle nine tenths of the runs.</summary>
    private double[] FindRays()
    {
        double[] tested = [.. Runs.Select(OtherOf).Order()];
        if (tested.Distinct().ToArray() is { Length: <= MostRays } few) return few;
        var (low, high) = (tested[tested.Length / 20], tested[tested.Length - 1 - (tested.Length / 20)]);
        var found = Grids.Select(grid => Within(grid, low, high)).ToList();
        return found.FirstOrDefault(values => values.Length is >= FewestRays and <= MostRays) ?? found.LastOrDefault(values => values.Length is > 0 and <= MostRays) ?? [tested[tested.Length / 2]];
    }

    private static double[] Within(int[] digits, double low, double high) =>
    [
        .. from decade in Enumerable.Range((int)Math.Floor(Math.Log10(low)), (int)Math.Ceiling(Math.Log10(high)) - (int)Math.Floor(Math.Log10(low)) + 1)
           from digit in digits
           let value = digit * Math.Pow(10, decade)
           where value >= low && value <= high
           select value,
    ];

    private LawFanPlace FindPlace(IEnumerable<ReportedLaw> laws)
    {
        var kinds = Lead.Law.Scales;
        var at = kinds.ToList().IndexOf(ScaleKind.Parameters);
        var largest = Runs.Max(SizeOf);
        foreach (var place in laws.Where(law => LawCurve.Family(law.Law).Scales == kinds).SelectMany(law => law.Places).Where(place => place.X.Count == 2))
            if (place.X[at] <= FarthestPlace * largest && place.X[at] >= Runs.Min(SizeOf) / FarthestPlace) return new(place.Label, place.X[at], place.X[1 - at]);
        var run = Runs.Where(point => point.Excluded is null).DefaultIfEmpty(Runs.First()).MaxBy(point => SizeOf(point) * OtherOf(point))!;
        return new("the largest run", SizeOf(run), OtherOf(run));
    }
}
