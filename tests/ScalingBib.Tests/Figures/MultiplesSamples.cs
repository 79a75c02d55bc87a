using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Figures;

/// <summary>Many tasks to show in small panels: made-up scores on sizes like those of real studies, and verdicts written by hand.</summary>
internal static class MultiplesSamples
{
    private static readonly double[] Sizes = [2e6, 16e6, 53e6, 125e6, 244e6, 422e6, 1e9, 2e9, 4e9, 8e9, 27e9, 128e9];

    /// <summary>Eighty-five tasks at twelve sizes, as many as the largest study of ours; every seventh lacks a size.</summary>
    public static FigureEvidence EightyFive { get; } = Of("eighty-five", "Most of 85 tasks climb over several sizes", FigureOrder.Verdict, [.. Enumerable.Range(0, 85).Select(i => Task(i, Verdict(i)))]);

    /// <summary>Two settings of one model family, each with its fit and chance.</summary>
    public static FigureEvidence Two { get; } = Of("two-panels", "One example moves the rise to smaller models", FigureOrder.AsListed, Samples.TwoDigitAddition, Samples.TwoDigitAdditionOneShot);

    /// <summary>Five tasks, three model families in each, one without its largest size.</summary>
    public static FigureEvidence Families { get; } = Of(
        "families", "The newer families rise earlier on every task", FigureOrder.LastValue,
        [.. from task in Enumerable.Range(0, 5) from family in Enumerable.Range(0, 3) select Member(task, family)]);

    private static FigureEvidence Of(string id, string title, FigureOrder order, params SeriesEvidence[] series) => new()
    {
        Request = Samples.Request("small-multiples", title, [.. series.Select(item => item.Series.Id)]) with { Id = id, Order = order },
        Paper = Samples.Brown,
        Series = [.. series],
    };

    private static SeriesEvidence Task(int i, JumpVerdict? verdict)
    {
        var (midpoint, top) = (Math.Pow(10, 7 + (i * 31 % 85 / 17.0)), 0.2 + (i * 13 % 85 / 110.0));
        double[] sizes = i % 7 == 3 ? [.. Sizes.Where((_, k) => k != i % 12)] : Sizes;
        double[] shares = [.. sizes.Select(size => Math.Round(0.02 + (top / (1 + Math.Pow(size / midpoint, -1.3))), 3))];
        string[] names = ["Word sorting", "Abstract narrative understanding", "Swedish to German proverbs", "Color", "International phonetic alphabet NLI", "Dyck languages"];
        var series = Samples.Proportions($"task-{i}", $"{names[i % 6]} {i + 1}, 3-shot", sizes, shares, 205);
        return new(series, Samples.Accuracy, Samples.Percent, []) { Jump = verdict is { } known ? VerdictSamples.Jump with { Verdict = known, Reason = known == JumpVerdict.Undecided ? UndecidedReason.Noise : null } : null };
    }

    private static JumpVerdict? Verdict(int i) => i % 10 == 9 ? null : (JumpVerdict)(i * 5 % 11 % 6);

    private static SeriesEvidence Member(int task, int family)
    {
        double[] sizes = [8e9, 62e9, 540e9];
        if (task == 3 && family == 1) sizes = sizes[..2];
        double[] shares = [.. sizes.Select(size => Math.Round((0.1 * family) + (0.13 * task) + (0.08 * Math.Log10(size / 8e9)), 3))];
        string[] names = ["English proverbs", "Logical sequence", "Causal judgement", "Snarks", "Hyperbaton"];
        return new(Samples.Proportions($"task-{task}-{family}", $"{names[task]}, {(char)('A' + family)}", sizes, shares, 120) with { Task = $"task-{task}", ModelFamily = $"family-{(char)('a' + family)}" }, Samples.Accuracy, Samples.Percent, []);
    }
}
