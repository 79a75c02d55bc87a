using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Claims;

/// <summary>What series carry of a piece of evidence.</summary>
internal static class SeriesEvidence
{
    /// <summary>What one series carries.</summary>
    /// <param name="series">The series.</param>
    /// <param name="verdict">The verdict that the evidence rests on; <c>null</c> for none.</param>
    public static SeriesStrength Weigh(MeasuredSeries series, ClaimedVerdict? verdict)
    {
        var limits = StrengthRules.LimitsOf(series);
        return verdict is { } wanted && !Has(series.Jump, wanted)
            ? new(series, false, EvidenceStrength.NotBorneOut, limits)
            : new(series, true, StrengthRules.Of(limits.Count), limits);
    }

    /// <summary>The strength that at least half of the series reach that bear it out: one good series among many poor ones does not lift it.</summary>
    public static EvidenceStrength Together(EquatableArray<SeriesStrength> series)
    {
        EvidenceStrength[] borne = [.. series.Where(one => one.IsBorneOut).Select(one => one.Strength).OrderDescending()];
        return borne.Length == 0 ? EvidenceStrength.NotBorneOut : borne[(borne.Length - 1) / 2];
    }

    /// <summary>An undecided verdict bears nothing out.</summary>
    private static bool Has(JumpRecord? jump, ClaimedVerdict wanted) => jump?.Verdict == wanted switch
    {
        ClaimedVerdict.Jump => JumpVerdict.Jump,
        ClaimedVerdict.Gradual => JumpVerdict.Gradual,
        ClaimedVerdict.Flat => JumpVerdict.Flat,
        ClaimedVerdict.Falling => JumpVerdict.Falling,
        _ => JumpVerdict.NonMonotone,
    };
}
