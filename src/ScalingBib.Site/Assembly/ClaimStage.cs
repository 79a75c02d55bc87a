using System.Collections.Immutable;
using ScalingBib.Fitting.Claims;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Publishing;

namespace ScalingBib.Site.Assembly;

/// <summary>Weighs every claim by what was computed of the series that bear on it.</summary>
internal static class ClaimStage
{
    public static ImmutableDictionary<string, ClaimRecord> Run(
        Bibliography bibliography,
        ImmutableDictionary<(string Paper, string Series), EquatableArray<FitRecord>> fits,
        ImmutableDictionary<(string Paper, string Series), JumpRecord> verdicts) =>
        ClaimAssessor.Assess(bibliography, (paper, series) => new(paper.Ref, series, verdicts.GetValueOrDefault((paper.Ref.Id, series.Id)), fits.GetValueOrDefault((paper.Ref.Id, series.Id))))
            .ToImmutableDictionary(record => record.Id);
}
