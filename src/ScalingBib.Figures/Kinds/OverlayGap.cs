using ScalingBib.Fitting.Gains;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>The gap between a method and its baseline at one tested scale of the method: across at equal value, up or down at equal scale.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Method">The method.</param>
/// <param name="Across">The gain there; <c>null</c> where none could be read.</param>
/// <param name="Here">The method's point; <c>null</c> where none was tested at the scale of the gain.</param>
/// <param name="Beside">The baseline's point at the same scale; <c>null</c> where it was not tested there.</param>
internal sealed record OverlayGap(DrawnMember Baseline, DrawnMember Method, GainPoint? Across, DataPoint? Here, DataPoint? Beside)
{
    // Scales are printed with two or three digits.
    private const double SameScale = 0.01;

    /// <summary>Gaps by gain, each at the place that says most: one that needs no extrapolation, has the baseline beside it, and lies farthest along.</summary>
    public static IReadOnlyList<OverlayGap> Of(OverlayEvidence evidence, IReadOnlyList<DrawnMember> members, ScaleKind scale) =>
    [
        .. from gain in evidence.Gains
           where gain.Record.Scale == scale
           let gap = Best(members[gain.Baseline], members[gain.Method], gain.Record)
           where gap is not null
           select gap,
    ];

    private static OverlayGap? Best(DrawnMember baseline, DrawnMember method, GainRecord gain)
    {
        var places = gain.Points.Select(point => (Gain: point.Gain is > 0 ? point : null, At: point.Scale)).Concat(method.Drawn.Fitted.Select(point => (Gain: (GainPoint?)null, At: point.X[0])));
        return places
            .Select(place => new OverlayGap(baseline, method, place.Gain, At(method, place.At), At(baseline, place.At)))
            .Where(gap => gap.Across is not null || (gap.Here is not null && gap.Beside is not null))
            .OrderByDescending(gap => gap.Across is not null)
            .ThenBy(gap => gap.Across?.IsExtrapolated ?? false)
            .ThenByDescending(gap => gap.Here is not null && gap.Beside is not null)
            .ThenByDescending(gap => gap.Across?.Scale ?? gap.Here!.X[0])
            .FirstOrDefault();
    }

    private static DataPoint? At(DrawnMember member, double scale)
    {
        var here = member.Drawn.Fitted.Where(point => Math.Abs((point.X[0] / scale) - 1) <= SameScale).ToList();
        return here.Count == 1 ? here[0] : null;
    }
}
