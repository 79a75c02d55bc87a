using System.Globalization;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Fitting.Jumps;

/// <summary>Whether a smooth per-token success raised to the length of the answer fits the scores as well as the best shape.</summary>
internal static class MetricTest
{
    public static (MetricExplanation Answer, string Reason) Of(JumpTask task, JudgedEntry entry, VerdictRule rule)
    {
        var length = task.Series.AnswerLength ?? task.Metric.AnswerLength;
        if (length is null) return (MetricExplanation.Unknown, "No length of the answers is stated, so no success a token can be worked out; a metric that is not exact match has none.");
        if (!length.IsKnown) return (MetricExplanation.Unknown, $"The length of the answers is not known: {length.Reason}");
        if (!entry.Points.IsShare || task.Metric.Direction == Direction.LowerIsBetter) return (MetricExplanation.Unknown, "Only a share of exact matches is a power of a per-token success.");
        var tokens = length.Value.Tokens;
        var worse = Math.Max(0, entry.DevianceOfPower(tokens) - entry.Scores.Best);
        var measure = string.Create(CultureInfo.InvariantCulture, $"the best smooth per-token success, held to a share of 0.50 and raised to {tokens:0.##} tokens, has a deviance {worse:0.0} above the best shape's");
        if (worse < rule.AgainstSmooth) return (MetricExplanation.Yes, string.Create(CultureInfo.InvariantCulture, $"The metric can make it: {measure}, less than the {rule.AgainstSmooth:0.0} at which a smooth curve is rejected."));
        if (worse >= rule.AgainstAnySmooth) return (MetricExplanation.No, string.Create(CultureInfo.InvariantCulture, $"The metric alone cannot make it: {measure}, more than the {rule.AgainstAnySmooth:0.0} that one smooth curve in a hundred reaches by chance."));
        return (MetricExplanation.Unknown, string.Create(CultureInfo.InvariantCulture, $"The points cannot tell: {measure}, between the {rule.AgainstSmooth:0.0} and {rule.AgainstAnySmooth:0.0} that one smooth curve in twenty and in a hundred reach by chance."));
    }
}
