using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>What small multiples say in words, all made from their numbers.</summary>
internal sealed class SmallMultiplesWords(FigureEvidence evidence, MultiplePanels panels)
{
    private const int MostNamed = 12;
    private readonly DrawnSeries first = panels.First;

    public string Source => SourceWords.Line(evidence, panels.Series.Select(item => item.Series.Provenance), panels.Series.Any(item => !item.Fits.IsEmpty));

    public IReadOnlyList<string> Subtitle =>
    [
        $"{Sentence.Count(panels.All.Count, "panel")} over shared axes{(panels.Common.Length > 0 ? $", {panels.Common}" : "")}: {SizesDrawn}.",
        $"Sorted {Sorted}; at the right of each panel its value at the largest {(IsModels ? "size" : "scale")}.",
        Gaps(),
    ];

    public string XTitle => ScaleWords.AxisTitle(first.Series.Axes[0], first.ScaleUnit) + (first.Scale == ScaleKind.PretrainingLoss ? ", falling to the right" : "");

    public string YTitle => first.Values.AxisTitle(first.Evidence.Metric.Kind == MetricKind.Loss && panels.Series.All(item => item.Series.Points.All(point => point.Y > 0)));

    public string Description => Sentence.Join(
    [
        $"{Sentence.Count(panels.All.Count, "small panel")} of {Metric} over {ScaleWords.Name(first.Series.Axes[0])}, {SizesTested}.",
        Changes(),
        Extremes(),
        Verdicts(),
        Gaps(),
    ]);

    public string Caption => Sentence.Join(
    [
        $"One panel {(panels.Families.Count > 1 ? "a task, with a colour and a shape for each model family" : "a series")}, all over the same axes: {ScaleWords.Name(first.Series.Axes[0])} horizontally, logarithmic; {Metric} vertically, {(first.Evidence.Metric.Kind == MetricKind.Loss ? "logarithmic" : "linear")}.",
        $"Sorted {Sorted}.",
        Bars(),
        panels.Series.Any(item => !item.Fits.IsEmpty) ? "Thin lines: the first fit of each series, whole inside its data and dashed past them; no band is drawn." : "No fit is drawn.",
        .. panels.Series.SelectMany(item => DrawnFit.NotDrawn(item.Evidence)).Take(1).Select(text => panels.Series.Sum(item => DrawnFit.NotDrawn(item.Evidence).Count()) is var count && count > 1 ? $"{Sentence.Count(count, "fit")} did not converge or could not be drawn." : text),
        Chance(),
        Verdicts(),
        ExclusionWords.Of(panels.Series.SelectMany(item => item.Series.Points)),
        Gaps(),
        .. Reasons(),
        Source,
    ]);

    /// <summary>What a panel says when pointed at: its whole name, its change and its verdict.</summary>
    public string Tip(MultiplePanel panel) => Sentence.Join(panel.Series.Select(item => $"{item.Series.Label}: {Change(item)}{(Verdict(item) is { Length: > 0 } verdict ? $"; {verdict}" : "")}.").Append(GapNote(panel)));

    public static string Tip(DrawnSeries item, DataPoint point) =>
        $"{ScaleWords.Short(item.Scale, point.X[0])}: {item.Values.Short(point.Y)}{(point.Excluded is null ? "" : ", left out of fits")}";

    /// <summary>What stands under a panel's title: that some of the sizes have no value.</summary>
    public static string Note(MultiplePanel panel) => panel.Series.All(item => item.Series.Points.IsEmpty) ? "no value" : panel.Gaps.IsEmpty ? "" : $"{Numbers.Count(panel.Gaps.Count)} missing";

    private string Metric => first.Evidence.Metric.Name.ToLowerInvariant();

    private bool IsModels => first.Series.Axes[0].Scope == ScaleScope.AcrossModels && first.Scale == ScaleKind.Parameters;

    private string SizesTested => panels.Scales is { Count: > 1 } scales
        ? $"{Sentence.Count(scales.Count, IsModels ? "size" : "scale")} from {ScaleWords.Short(first.Scale, scales[0])} to {first.ScaleText(scales[^1])}"
        : $"one {(IsModels ? "size" : "scale")}, {first.ScaleText(panels.Scales[0])}";

    /// <summary>The fonts have no raised digits outside axes: powers of ten are left to the axis.</summary>
    private string SizesDrawn => ScaleWords.HasPowers(SizesTested) ? Sentence.Count(panels.Scales.Count, "scale") : SizesTested;

    private string Sorted => panels.Order switch
    {
        FigureOrder.Name => "by name",
        FigureOrder.Verdict => "by jump verdict, then by name",
        FigureOrder.LastValue => $"by the value at the largest {(IsModels ? "size" : "scale")}, highest first",
        _ => evidence.Paper is null ? "as given" : "as the entry lists them",
    };

    private static string Change(DrawnSeries item)
    {
        var points = item.Fitted.ToList();
        return points.Count switch
        {
            0 => "no value takes part in fits",
            1 => $"{item.Values.Text(points[0].Y)} at {ScaleWords.Short(item.Scale, points[0].X[0])}",
            _ => $"{item.Values.Short(points[0].Y)} at {ScaleWords.Short(item.Scale, points[0].X[0])} to {item.Values.Text(points[^1].Y)} at {ScaleWords.Short(item.Scale, points[^1].X[0])}",
        };
    }

    private static string Verdict(DrawnSeries item) => item.Evidence.Jump is { Verdict: not null } jump ? JumpWords.Verdict(jump) : "";

    /// <summary>Series of two values or more, with their change from the first to the last.</summary>
    private IEnumerable<(DrawnSeries Item, string Name, double Change)> Ends() =>
        from one in Named() let points = one.Item.Fitted.ToList() where points.Count > 1 select (one.Item, one.Name, points[^1].Y - points[0].Y);

    /// <summary>Every series with its panel's name, and its family's where a panel has several.</summary>
    private IEnumerable<(DrawnSeries Item, string Name)> Named() =>
        from panel in panels.All from item in panel.Series select (item, panel.Series.Count > 1 ? $"{panel.Name} ({item.Name})" : panel.Name);

    private string Changes()
    {
        var ends = Ends().ToList();
        return $"Between its smallest and largest scale {Numbers.Count(ends.Count(end => end.Change > 0))} of {Sentence.Count(ends.Count, "curve")} rise, {Numbers.Count(ends.Count(end => end.Change < 0))} fall and {Numbers.Count(ends.Count(end => end.Change == 0))} end where they began.";
    }

    private string Extremes()
    {
        var ends = Ends().ToList();
        if (ends.Count < 2) return "";
        var (most, least) = (ends.MaxBy(end => end.Change), ends.MinBy(end => end.Change));
        return $"The highest change is that of {most.Name}, which {ChangeWords.Of(most.Item.Values, most.Item.Fitted[0].Y, most.Item.Fitted[^1].Y, null)}; the lowest that of {least.Name}, which {ChangeWords.Of(least.Item.Values, least.Item.Fitted[0].Y, least.Item.Fitted[^1].Y, null)}.";
    }

    private string Verdicts()
    {
        var judged = Named().Where(one => one.Item.Evidence.Jump?.Verdict is not null).ToList();
        if (judged.Count == 0) return "No jump verdict was asked for.";
        var told = MultiplePanels.VerdictOrder.Select(verdict => (verdict, Series: judged.Where(one => one.Item.Evidence.Jump!.Verdict == verdict).ToList())).Where(group => group.Series.Count > 0)
            .Select(group => $"{VerdictNames.Of(group.verdict)} for {Numbers.Count(group.Series.Count)}{(group.verdict != JumpVerdict.Undecided && group.Series.Count <= MostNamed ? $" ({Sentence.List([.. group.Series.Select(one => one.Name)])})" : "")}");
        var without = panels.Series.Count - judged.Count;
        return $"Jump verdicts at {JumpWords.Level}: {string.Join("; ", told)}{(without > 0 ? $"; none for {Numbers.Count(without)}" : "")}.";
    }

    private string Bars() => panels.Series.SelectMany(item => item.Series.Points.Select(item.Bar)).OfType<PointBar>().Select(bar => bar.Method).Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] => "Bars: none, as the source states no noise.",
        [var method] => $"Bars are left out for legibility; the table gives {method}.",
        var methods => $"Bars are left out for legibility; the table gives the interval of each point ({(methods.All(method => method.Contains("Wilson", StringComparison.Ordinal)) ? "95% Wilson intervals over its items" : $"{Numbers.Count(methods.Count)} methods")}).",
    };

    private string Chance()
    {
        var known = panels.Series.Count(item => item.Chance is not null);
        return known == 0 ? "" : known == panels.Series.Count ? "Dashed level: chance." : $"Dashed level: chance, in the {Numbers.Count(known)} where it is known.";
    }

    private string Gaps()
    {
        var gapped = panels.All.Where(panel => !panel.Gaps.IsEmpty).ToList();
        return gapped.Count == 0 ? "" : $"Crosses: {Sentence.Count(gapped.Sum(panel => panel.Gaps.Count), "missing value")} in {Sentence.Count(gapped.Count, "panel")}.";
    }

    private string GapNote(MultiplePanel panel) => panel.Gaps.IsEmpty ? "" : $"No value at {Sentence.List([.. panel.Gaps.Select(gap => ScaleWords.Short(first.Scale, gap))])}.";

    private IEnumerable<string> Reasons() => panels.All.SelectMany(panel => panel.Missing.Select(missing => (panel.Name, missing))).GroupBy(one => one.missing.Reason, StringComparer.Ordinal)
        .Select(group => group.Count() > MostNamed
            ? $"{Sentence.Count(group.Count(), "cell")} without a value: {Sentence.Ended(group.Key)}"
            : $"Without a value: {Sentence.List([.. group.Select(one => $"{one.Name} at {one.missing.Label}")])} ({group.Key.TrimEnd('.')}).");
}
