using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What an IsoFLOP profile says in words, all made from its numbers.</summary>
internal sealed class IsoFlopWords(FigureEvidence evidence, IsoFlopData data, int aboveCount, bool isNarrow)
{
    public string Source => SourceWords.Line(evidence, [data.Evidence.Series.Provenance], data.Refit is not null);

    public IReadOnlyList<string> Subtitle =>
    [
        $"{Sentence.Count(data.Runs.Count, "training run")}, {Near()}.",
        isNarrow ? "Along a curve compute is fixed, at the FLOP named beside it." : "Along a curve compute is fixed, and size is traded for tokens.",
    ];

    public string Description => Sentence.Join(
    [
        $"{Metric} against model size for {Sentence.Count(data.Runs.Count, "run")}, {Near()}.",
        .. Enumerable.Range(0, data.Budgets.Values.Count).Select(DescribeBudget),
        data.Refit is { } fit ? FitWords.Sentence(fit.Law, fit.Record, ScaleKind.Parameters) + "." : "No fit is drawn.",
        data.Reported is { } law ? $"Beside it: {law.Label}, with the constants as printed." : "",
    ]);

    public string Caption => Sentence.Join(
    [
        $"Horizontal axis: parameters, logarithmic{(data.Size.Definition.Length > 0 ? $" ({data.Size.Definition.TrimEnd('.')})" : "")}. Vertical axis: {Metric.ToLowerInvariant()}, logarithmic.",
        Bars(),
        $"{data.Budgets.Rule}.",
        OffBudget(),
        data.Refit is { } fit ? $"Solid: {FitWords.Sentence(fit.Law, fit.Record, ScaleKind.Parameters)}, at each budget with D = C / (6 N), over the model sizes of that budget's runs; no band is drawn." : "",
        .. (data.Refit?.Record.Caveats ?? []).Select(caveat => Sentence.Capital(Sentence.Ended(caveat))),
        data.Reported is { } law ? $"Dash-dotted: {law.Label}, as the paper prints it, evaluated in the same way." : "",
        data.Refit is null ? "" : "Thin line: the least loss of the refit at each compute.",
        ExclusionWords.Of(data.Evidence.Series.Points),
        aboveCount > 0 ? $"{Sentence.Count(aboveCount, "point")} above the frame: drawn at its upper edge as triangles, values in the table." : "",
        .. NotDrawn(),
        Source,
    ]);

    private string Metric => data.Evidence.Metric.Name;

    private string Bars() => data.Evidence.Series.Points.Select(point => PointBar.Of(data.Evidence.Series, point, data.Values)).OfType<PointBar>().FirstOrDefault() is { } bar
        ? $"Bars are left out for legibility; the table gives {bar.Method}."
        : "Bars: none, as the source states no noise.";

    /// <summary>Runs strewn between the budgets are not in one: only those near are counted.</summary>
    private string Near()
    {
        var near = data.Runs.Count(run => run.IsOnBudget);
        var budgets = data.Budgets.Values.Count == 1 ? "the one compute budget" : $"one of {Numbers.Count(data.Budgets.Values.Count)} compute budgets";
        return $"{(near == data.Runs.Count ? "all" : Numbers.Count(near))} of them near {budgets} (within a factor of {Numbers.Plain(ComputeBudgets.Factor)})";
    }

    private string OffBudget()
    {
        var off = data.Runs.Count(run => !run.IsOnBudget);
        return off == 0 ? "" : $"Small faint points: {Sentence.Count(off, "run")} more than a factor of {Numbers.Plain(ComputeBudgets.Factor)} from every budget.";
    }

    private string DescribeBudget(int budget)
    {
        var best = data.On(budget).MinBy(run => run.Point.Y);
        if (best is null) return "";
        var refit = data.Refit is null ? null : data.Minimum(budget, data.RefitAt);
        return $"At {ScaleWords.Text(ScaleKind.Compute, data.Budgets.Values[budget])} the lowest measured loss is {data.Values.Text(best.Point.Y)}, at {ScaleWords.Text(ScaleKind.Parameters, best.Parameters)}"
            + (refit is { } size ? $"; the refit has its minimum at {ScaleWords.Short(ScaleKind.Parameters, size)}." : ".");
    }

    private IEnumerable<string> NotDrawn()
    {
        foreach (var record in data.Evidence.Fits.Where(record => record != data.Refit?.Record))
        {
            var name = LawCurve.Family(record.Law).Name;
            // A second fit of the drawn family differs from it in its objective alone.
            var by = record.Law == data.Refit?.Record.Law ? $" by {FitWords.Objective(record)}" : "";
            yield return record.Converged ? $"Not drawn here: the {name} fit{by}." : $"Not drawn: the {name} fit, which did not converge ({record.Ending.TrimEnd('.')}).";
        }

        foreach (var law in evidence.Laws.Where(law => law != data.Reported)) yield return $"Not drawn here: {law.Label}.";
    }
}
