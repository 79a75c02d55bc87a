using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;

namespace ScalingBib.Figures.Words;

/// <summary>Verdicts on jumps in words.</summary>
internal static class JumpWords
{
    /// <summary>Level of a verdict's onset: <c>95%</c>.</summary>
    public static string Level(SeriesEvidence evidence) => $"{Numbers.Plain(100 * evidence.JumpLevel, 1)}%";

    /// <summary>The verdicts of what is drawn, a sentence for one series or a list for several; empty where there is none.</summary>
    public static string Of(IReadOnlyCollection<DrawnSeries> series)
    {
        var judged = series.Where(item => item.Evidence.Jump?.Verdict is not null).ToList();
        if (judged.Count == 0) return "";
        if (series.Count == 1) return $"Jump verdict: {Sentence.Ended(Verdict(judged[0].Evidence.Jump!))}";
        var told = judged.GroupBy(item => Verdict(item.Evidence.Jump!), StringComparer.Ordinal)
            .Select(alike => alike.Count() == series.Count ? $"{alike.Key} for each" : $"{alike.Key} for {Sentence.List([.. alike.Select(item => item.Name)])}");
        return $"Jump verdicts: {string.Join("; ", told)}.";
    }

    /// <summary>A verdict with its reason: <c>undecided (noise)</c>.</summary>
    public static string Verdict(JumpRecord jump) => VerdictNames.Of(jump.Verdict!.Value) + (jump.Reason is { } reason ? $" ({VerdictNames.Of(reason)})" : "");

    /// <summary>The best curve of a set; <c>null</c> where no curve of it was fitted.</summary>
    public static ShapeFit? Best(JumpRecord jump, ShapeClass set) => jump.Shapes.Where(shape => shape.Class == set && shape.Scales.Count > 1).MinBy(shape => shape.Deviance);

    /// <summary>A curve with its set and whether it is rejected: <c>Best smooth shape: wide logistic (rejected)</c>.</summary>
    public static string Key(ShapeFit shape) => $"Best {VerdictNames.Of(shape.Class)} shape: {shape.Name}{(shape.IsRejected ? " (rejected)" : "")}";
}
