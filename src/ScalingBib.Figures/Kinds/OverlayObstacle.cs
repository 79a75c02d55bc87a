using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>Why curves have no place on one pair of axes.</summary>
public static class OverlayObstacle
{
    /// <summary>Looks for the first obstacle.</summary>
    /// <param name="evidence">The curves.</param>
    /// <returns>Why they cannot be laid over each other, a sentence about the content; <c>null</c> where they can.</returns>
    public static string? Of(OverlayEvidence evidence)
    {
        var id = evidence.Request.Id;
        var members = evidence.Members.Select(member => member.Evidence).ToList();
        if (members.Count < 2) return $"The overlay '{id}' needs two curves.";
        if (members.Find(item => item.Series.Points.IsEmpty) is { } empty) return $"{empty.Series.Label}, a curve of the overlay '{id}', has no points.";
        if (SharedScale(evidence) is not { } scale)
        {
            return evidence.Scale is { } asked
                ? $"The curves of the overlay '{id}' do not all have {ScaleWords.Name(asked)}: {Each(members, item => item.Series.AxisOf(asked) < 0 ? "has not" : "has")}."
                : $"The curves of the overlay '{id}' share no scale: {Each(members, item => "lies over " + Sentence.List([.. item.Series.Axes.Select(axis => ScaleWords.Name(axis.Kind))]))}.";
        }

        if (members.Select(item => item.Series.Axes[item.Series.AxisOf(scale)].Scope).Distinct().Count() > 1)
            return $"The overlay '{id}' would lay checkpoints of a training run over trained models: {Each(members, item => item.Series.Axes[item.Series.AxisOf(scale)].Scope == ScaleScope.WithinTraining ? "is one run" : "is a row of models")}. A curve of one cannot be read against a curve of the other.";
        if (members.Select(item => (item.Metric.Kind, item.Metric.Direction)).Distinct().Count() > 1 || members.Select(item => item.Metric.Name).Distinct(StringComparer.Ordinal).Count() > 1)
            return $"The values of the overlay '{id}' cannot share an axis: {Each(members, item => "is measured in " + item.Metric.Name.ToLowerInvariant())}.";
        return members.Select(item => item.Unit.Quantity).Distinct(StringComparer.Ordinal).Count() > 1
            ? $"The values of the overlay '{id}' are different quantities: {Each(members, item => "is printed in " + item.Unit.Name)}."
            : null;
    }

    internal static ScaleKind? SharedScale(OverlayEvidence evidence)
    {
        var asked = evidence.Scale is { } one ? [one] : evidence.Members.SelectMany(member => member.Evidence.Series.Axes.Select(axis => axis.Kind)).Distinct();
        var shared = asked.Where(kind => evidence.Members.All(member => member.Evidence.Series.AxisOf(kind) >= 0)).ToList();
        return shared.Count == 0 ? null : shared[0];
    }

    private static string Each(List<SeriesEvidence> members, Func<SeriesEvidence, string> says) => string.Join("; ", members.Select(item => $"{item.Series.Label} {says(item)}"));
}
