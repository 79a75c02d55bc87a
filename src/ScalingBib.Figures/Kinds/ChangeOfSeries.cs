using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What the series of a panel do, told from their numbers: what rises, by how much, between which sizes, and how sure that is; of several, which ends highest and which changes most.</summary>
internal sealed class ChangeOfSeries(DrawnPanel panel)
{
    private const int MostRanked = 6;

    public IEnumerable<string> Sentences() => [.. Order(), .. panel.Series.SelectMany(Describe)];

    /// <summary>The series by their last value, and the one that changes most.</summary>
    private IEnumerable<string> Order()
    {
        var ends = panel.Series.Where(item => item.Fitted.Count > 0).Select(item => (Item: item, First: item.Fitted[0], Last: item.Fitted[^1])).ToList();
        if (ends.Count < 2) yield break;
        var isLowBest = panel.First.Evidence.Metric.Direction == Direction.LowerIsBetter;
        var ranked = (isLowBest ? ends.OrderBy(end => end.Last.Y) : ends.OrderByDescending(end => end.Last.Y)).ToList();
        var haveOneEnd = ends.All(end => end.Last.X[0] == ends[0].Last.X[0]);
        var told = ranked.Select(end => $"{end.Item.Name} {end.Item.Values.Text(end.Last.Y)}{(haveOneEnd ? "" : $" at {end.Item.ScaleText(end.Last.X[0])}")}").ToList();
        var listed = told.Count <= MostRanked ? Sentence.List(told) : $"{string.Join(", ", told.Take(MostRanked - 1))}, {Numbers.Count(told.Count - MostRanked)} others and last {told[^1]}";
        yield return $"{(haveOneEnd ? $"At {ends[0].Item.ScaleText(ends[0].Last.X[0])}" : "At the last scale of each")}, from {(isLowBest ? "low to high" : "high to low")}: {listed}.";
        var most = ends.MaxBy(end => Math.Abs(end.Last.Y - end.First.Y));
        var change = most.Last.Y - most.First.Y;
        if (change != 0) yield return $"{most.Item.Name} {(change > 0 ? "rises" : "falls")} most, by {By(most.Item, Math.Abs(change))}.";
    }

    private IEnumerable<string> Describe(DrawnSeries item)
    {
        var points = item.Fitted;
        if (points.Count == 0) yield break;
        var (first, last) = (points[0], points[^1]);
        var irreducible = item.Fits.IsEmpty ? null : FitWords.Irreducible(item.Fits[0].Record);
        yield return points.Count == 1
            ? $"{item.Series.Label}: {item.Values.Text(first.Y)} at {item.ScaleText(first.X[0])}."
            : $"{item.Series.Label}: {item.Evidence.Metric.Name.ToLowerInvariant()} {ChangeWords.Of(item.Values, first.Y, last.Y, irreducible, item.Chance?.Value)}, "
                + $"between {item.ScaleText(first.X[0])} and {item.ScaleText(last.X[0])}, over {Sentence.Count(points.Count, item.IsRun ? "checkpoint" : "point")}{(item.IsRun ? " of one training run" : "")}.";
        if (panel.IsSingle && MoneyShotPlot.GapOf(panel) is { } gap)
            yield return $"Half of the rise is passed between {gap.Words(item)} {ScaleWords.Name(item.Series.Axes[0])} ({item.Values.Short(gap.Before.Y)} to {item.Values.Short(gap.After.Y)}).";
        if (Sureness(item, first, last) is { Length: > 0 } sure) yield return sure;
        foreach (var fit in item.Fits) yield return FitWords.Sentence(fit.Law, fit.Record, item.Scale) + ".";
    }

    /// <summary>How sure the change is: the verdict and whether it stands under other assumptions, else the intervals of both ends.</summary>
    private static string Sureness(DrawnSeries item, DataPoint first, DataPoint last)
    {
        if (item.Evidence.Jump is { Verdict: not null } jump) return $"Jump verdict: {JumpWords.Verdict(jump)}{Stability(jump)}.";
        if (ReferenceEquals(first, last)) return item.Bar(first) is { } only ? $"Its interval is {item.Values.Range(only.Low, only.High)} ({only.Method})." : "";
        // Intervals that rounding closes say only that the noise is too small to be told.
        return (item.Bar(first), item.Bar(last)) is ({ } before, { } after) && IsOpen(item, before) && IsOpen(item, after)
            ? $"The first value lies between {item.Values.Short(before.Low)} and {item.Values.Short(before.High)}, the last between {item.Values.Short(after.Low)} and {item.Values.Short(after.High)}."
            : "";
    }

    private static bool IsOpen(DrawnSeries item, PointBar bar) => item.Values.Short(bar.Low) != item.Values.Short(bar.High);

    private static string Stability(JumpRecord jump) => jump.IsStable switch
    {
        true => ", the same under other floors, ceilings and noise",
        false => ", another under some other floors, ceilings or noise",
        null => "",
    };

    private static string By(DrawnSeries item, double change) =>
        item.Evidence.Metric.Kind == MetricKind.Proportion ? $"{Numbers.Fixed(change * 100, 1)} points" : item.Values.Text(change);
}
