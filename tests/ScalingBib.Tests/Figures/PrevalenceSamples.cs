using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures;

/// <summary>Counts by hand: one frame with families enough for an interval, one without, one where no share can be had.</summary>
internal static class PrevalenceSamples
{
    public static PrevalenceEvidence Three { get; } = new(
        "prevalence",
        [
            Count(FrameKind.AllTasks, [9, 61, 22, 3, 12, 58, 40], 5) with { FalseRate = 0.04, Power = 0.7, ObservedShare = 0.055, Share = 0.063, Interval = new(0.01, 0.17, 0.95), RatedCurves = 165, RatedTasks = 121 },
            Count(FrameKind.AuthorsPick, [4, 3, 0, 0, 1, 5, 2], 2) with { FalseRate = 0.04, Power = 0.7, ObservedShare = 0.31, Share = 0.41, NoInterval = "Two families.", WithinTheseFamilies = new(0.12, 0.76, 0.95), RatedCurves = 13, RatedTasks = 9 },
            Count(FrameKind.Ours, [0, 1, 0, 0, 0, 0, 0], 1) with { NoShare = "No curve has known error rates." },
        ]);

    /// <summary>A count from curves of each part of the bar.</summary>
    public static PrevalenceRecord Count(FrameKind frame, int[] parts, int families) => new()
    {
        Frame = frame,
        Curves = parts.Sum(),
        Tasks = Math.Max(1, parts.Sum() * 3 / 4),
        Sources = families,
        Families = [.. Enumerable.Range(0, families).Select(i => new FamilyShare($"family-{i}", 1, 1, 0, null))],
        Tallies =
        [
            .. VerdictPart.All.Zip(parts).Where(pair => pair.Second > 0).Select(pair => new VerdictTally(
                pair.First.Verdict, pair.First.IsUnjudged ? UndecidedReason.TooFewScales : pair.First.Verdict == JumpVerdict.Undecided ? UndecidedReason.Noise : null, pair.Second, pair.Second)),
        ],
        TasksWithAnyJump = parts[0],
        RatedCurves = 0,
        RatedTasks = 0,
        RatedFamilies = 0,
        RatedUndecided = 0,
        ExpectedFalseJumps = 0,
        Jumps = [],
    };
}
