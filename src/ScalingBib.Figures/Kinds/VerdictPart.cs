using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>A part of a bar of verdicts: its words, colour and pattern. Greys say that nothing was decided.</summary>
internal sealed record VerdictPart(string Label, JumpVerdict Verdict, bool IsUnjudged, Role Fill, Role Ink, HatchStyle Hatch)
{
    /// <summary>The parts in the order they are drawn.</summary>
    public static readonly EquatableArray<VerdictPart> All =
    [
        new("Jump", JumpVerdict.Jump, false, Role.Series2, Role.Background, HatchStyle.None),
        new("Gradual", JumpVerdict.Gradual, false, Role.Series1, Role.Background, HatchStyle.Rising),
        new("Flat", JumpVerdict.Flat, false, Role.Series3, Role.Background, HatchStyle.Level),
        new("Falling", JumpVerdict.Falling, false, Role.Series6, Role.Background, HatchStyle.Falling),
        new("Non-monotone", JumpVerdict.NonMonotone, false, Role.Series4, Role.Background, HatchStyle.Upright),
        new("Undecided", JumpVerdict.Undecided, false, Role.Series8, Role.Background, HatchStyle.Crossed),
        new("Too few sizes or too short a range", JumpVerdict.Undecided, true, Role.Grid, Role.Ink, HatchStyle.None),
    ];

    /// <summary>The label inside a sentence.</summary>
    public string Lower => char.ToLowerInvariant(Label[0]) + Label[1..];

    /// <summary>Curves of a count that belong here.</summary>
    public int CurvesOf(PrevalenceRecord count) => count.Tallies
        .Where(tally => tally.Verdict == Verdict && (tally.Reason is UndecidedReason.TooFewScales or UndecidedReason.ShortRange) == IsUnjudged)
        .Sum(tally => tally.Curves);
}
