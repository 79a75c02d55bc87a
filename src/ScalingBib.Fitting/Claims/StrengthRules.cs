using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Fitting.Claims;

/// <summary>
/// How strong measured evidence is: strong without a limit, moderate with one or two, weak with more. The rules are few, stated and versioned; they count limits and do not weigh them,
/// so that nobody can tune a status. What they cannot see (whether a task tests what the claim is about) the note of the evidence must say.
/// </summary>
public static class StrengthRules
{
    /// <summary>Changes when a rule of strength or of status does, so that a status that moved can be told from evidence that moved.</summary>
    public const string Version = "1";

    private const int FewScales = 5, Minimum = 3, MostLimitsOfModerate = 2;
    private const double ShortRange = 1.5;

    /// <summary>The limits, in the order they are told.</summary>
    public static EquatableArray<StrengthRule> All { get; } =
    [
        new("few-scales", "fewer than five tested scales", series => series.Scales < FewScales),
        new("very-few-scales", "one or two tested scales", series => series.Scales < Minimum),
        new("short-range", "less than one and a half factors of ten in scale", series => series.Decades < ShortRange),
        new("undecided", "the verdict on it is undecided although its scales would do", series => series.Jump is { Verdict: JumpVerdict.Undecided, Reason: not (UndecidedReason.TooFewScales or UndecidedReason.ShortRange) }),
        new("fragile", "its verdict changes with the floor, the ceiling or the noise assumed", series => series.Jump is { Verdict: not (null or JumpVerdict.Undecided), IsStable: false }),
        new("no-fit", "no fit to it converged", series => !series.Fits.IsEmpty && series.Fits.All(fit => !fit.Converged)),
        new("read-off-once", "read off a figure by one reader", series => series.Series.Provenance.Extraction == Extraction.Digitised && series.Series.SecondExtraction is null),
        new("second-hand", "known at second hand", series => series.Series.Provenance is { Extraction: Extraction.Restated } or { Confidence: Confidence.SecondHand }),
        new("derived-scale", "its scale is computed and not stated", series => series.Series.Axes.All(axis => axis.DerivedBy is not null)),
    ];

    /// <summary>The limits of a series.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The rules that apply, in order.</returns>
    public static EquatableArray<StrengthRule> LimitsOf(MeasuredSeries series) => All.Where(rule => rule.Applies(series)).ToEquatableArray();

    /// <summary>The strength of a series with so many limits.</summary>
    public static EvidenceStrength Of(int limits) => limits switch
    {
        0 => EvidenceStrength.Strong,
        <= MostLimitsOfModerate => EvidenceStrength.Moderate,
        _ => EvidenceStrength.Weak,
    };
}
