using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What a law fan says in words, all made from its numbers.</summary>
internal sealed class LawFanWords(FigureEvidence evidence, FannedRuns runs, int aboveCount)
{
    public string Source => SourceWords.Line(evidence, [runs.Evidence.Series.Provenance], runs.RefitOf is not null);

    public IReadOnlyList<string> Subtitle =>
    [
        $"{Sentence.Count(runs.Evidence.Series.Points.Count, "run")}; one curve for each count of {Other} named at its right end.",
        Drawable($"{At()} {Whose(runs.Lead)} gives {Number(runs.Lead.At(runs.Place.Size, runs.Place.Other))}, the sum of {(runs.Lead.HasIrreducible ? "three" : "two")} parts."),
    ];

    public string Description => Sentence.Join(
    [
        $"{Metric} over parameters for {Sentence.Count(runs.Evidence.Series.Points.Count, "run")}, with the law at {RayNames}.",
        Fan(),
        Parts(runs.Lead),
        Level(),
        runs.Refit is not null && runs.Printed is { } printed ? Parts(printed, runs.Reported!.Label + " as printed") : "",
        Distances(),
    ]);

    public string Caption => Sentence.Join(
    [
        $"Horizontal axis: parameters, logarithmic{Definition(runs.Size)}. Vertical axis: {Metric.ToLowerInvariant()}, linear, so that parts of a sum are lengths.",
        $"One curve for each of {RayNames}{Definition(runs.Other)}{(runs.Other.DerivedBy is { } rule ? $", {Other} being derived ({rule})" : "")}; a run has the colour of the nearest.",
        runs.RefitOf is { } fit ? $"Whole: {FitWords.Surface(fit.Law, fit.Record)}; dashed past the sizes fitted, and no band is drawn." : "No fit is drawn.",
        .. (runs.RefitOf?.Record.Caveats ?? []).Select(caveat => Sentence.Capital(Sentence.Ended(caveat))),
        runs.Reported is { } law ? $"Dash-dotted: {law.Label}, as the paper prints it." : "",
        $"Lowest, in the colour of the text: the law with unlimited {Other}, the lower envelope of the fan.",
        Level(),
        Parts(runs.Lead),
        runs.Refit is not null && runs.Printed is { } printed ? Parts(printed, runs.Reported!.Label + " as printed") : "",
        Distances(),
        ExclusionWords.Of(runs.Runs),
        aboveCount > 0 ? $"{Sentence.Count(aboveCount, "point")} above the frame: drawn at its upper edge as triangles, values in the table." : "",
        .. NotDrawn(),
        Source,
    ]);

    private string Metric => runs.Evidence.Metric.Name;

    private string Other => ScaleWords.Name(runs.Other);

    private string RayNames => Sentence.List([.. runs.Rays.Select((ray, i) => i == runs.Rays.Count - 1 ? ScaleWords.Text(runs.Other, ray) : ScaleWords.Short(runs.Lead.Other, ray))]);

    private static string Definition(ScaleAxis axis) => axis.Definition.Length > 0 ? $" ({axis.Definition.TrimEnd('.')})" : "";

    /// <summary>The fonts have no raised digits: what needs them is said in caption and description alone.</summary>
    private static string Drawable(string text) => ScaleWords.HasPowers(text) ? "" : text;

    /// <summary>The parts of the loss at the named place.</summary>
    private string Parts(LawParts law, string? whose = null)
    {
        var place = runs.Place;
        var level = law.HasIrreducible ? $"{Number(law.Irreducible)} is irreducible, " : "";
        return $"{At()} {whose ?? Whose(law)} gives {Number(law.At(place.Size, place.Other))}: {level}{Number(law.OfSize(place.Size))} comes from limited size, {Number(law.OfOther(place.Size, place.Other))} from limited {Other}.";
    }

    private string At() => $"At {runs.Place.Name} ({ScaleWords.Text(ScaleKind.Parameters, runs.Place.Size)}, {ScaleWords.Text(runs.Other, runs.Place.Other)})";

    private string Whose(LawParts law) => law == runs.Refit ? "the refit" : "the printed law";

    /// <summary>How the fan closes, from the fewest to unlimited: at the smallest and the largest size of the runs.</summary>
    private string Fan()
    {
        var (low, high) = (runs.Runs.Min(runs.SizeOf), runs.Runs.Max(runs.SizeOf));
        string At(double size) => $"at {ScaleWords.Text(ScaleKind.Parameters, size)} from {Number(runs.Lead.At(size, runs.Rays[0]))} to {Number(runs.Lead.Limit(size))}";
        return $"From {ScaleWords.Text(runs.Other, runs.Rays[0])} to unlimited data the {(runs.Refit is null ? "printed law" : "refit")} falls {At(low)} and {At(high)}.";
    }

    private string Level()
    {
        if (!runs.Lead.HasIrreducible) return "The law has no irreducible loss.";
        if (runs.RefitOf is not { } fit) return $"Level: the irreducible loss as printed, {Number(runs.Lead.Irreducible)}; no interval is printed with it.";
        var estimate = fit.Record.Estimates.First(one => one.Parameter == runs.Lead.LevelName);
        var interval = estimate is { Withheld: null, Low: { } low, High: { } high } ? $", {FitWords.Level(fit.Record.Level)} interval {Number(low)} to {Number(high)} ({FitWords.Intervals(fit.Record)})" : ", no interval could be had";
        return $"Level: the irreducible loss of the refit, {Number(estimate.Value)}{interval}.";
    }

    private string Distances()
    {
        var fitted = runs.Runs.Where(run => run.Excluded is null).ToList();
        if (fitted.Count == 0) return "";
        string Above(LawParts law) => Numbers.Count(fitted.Count(run => run.Y > law.At(runs.SizeOf(run), runs.OtherOf(run))));
        var told = new List<string>();
        if (runs.Refit is { } refit) told.Add($"{Above(refit)} lie above the refit");
        if (runs.Printed is { } printed) told.Add($"{Above(printed)} above the printed law");
        return $"Of {Sentence.Count(fitted.Count, "run")} in the fits {Sentence.List(told)}.";
    }

    private IEnumerable<string> NotDrawn()
    {
        foreach (var record in runs.Evidence.Fits.Where(record => record != runs.RefitOf?.Record))
        {
            var name = LawCurve.Family(record.Law).Name;
            var by = record.Law == runs.RefitOf?.Record.Law ? $" by {FitWords.Objective(record)}" : "";
            yield return record.Converged ? $"Not drawn here: the {name} fit{by}." : $"Not drawn: the {name} fit, which did not converge ({record.Ending.TrimEnd('.')}).";
        }

        foreach (var law in evidence.Laws.Where(law => law != runs.Reported)) yield return $"Not drawn here: {law.Label}.";
    }

    private static string Number(double value) => Numbers.Significant(value, value >= 1 ? 4 : 2).Replace('-', '−');
}
