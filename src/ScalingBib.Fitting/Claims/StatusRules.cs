using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Claims;

/// <summary>
/// The status that follows from evidence. Only measured evidence that is borne out moves it; model families and papers are counted, not series. What qualifies sets conditions and moves nothing;
/// what is said or asked moves nothing.
/// </summary>
internal static class StatusRules
{
    private const int Enough = 2;

    private static readonly ClaimStatus[] FromBad = [ClaimStatus.Refuted, ClaimStatus.Doubted, ClaimStatus.Contested, ClaimStatus.Open, ClaimStatus.Indicated, ClaimStatus.Supported];

    /// <summary>The status by evidence alone.</summary>
    public static ClaimStatus Of(EquatableArray<BearingEvidence> evidence)
    {
        var (favour, against) = (Side.Of(evidence, Stance.Supports), Side.Of(evidence, Stance.Disputes));
        if (favour.IsSolid && against.IsSolid) return ClaimStatus.Contested;
        if (favour.Rank == against.Rank) return ClaimStatus.Open;
        return favour.Rank > against.Rank
            ? favour.IsReplicated ? ClaimStatus.Supported : ClaimStatus.Indicated
            : against.IsReplicated ? ClaimStatus.Refuted : ClaimStatus.Doubted;
    }

    /// <summary>What a part can be at most while something it needs stands no better than this: nothing is supported on open ground.</summary>
    public static ClaimStatus Under(ClaimStatus own, IEnumerable<ClaimStatus> needed) =>
        own == ClaimStatus.Supported && needed.Any(status => status != ClaimStatus.Supported) ? ClaimStatus.Indicated : own;

    /// <summary>The status of a whole on which nothing bears by itself: that of the part it needs which stands worst.</summary>
    public static ClaimStatus OfParts(IReadOnlyCollection<ClaimStatus> needed) => FromBad.FirstOrDefault(needed.Contains, ClaimStatus.Open);

    /// <summary>One side of a claim.</summary>
    internal sealed record Side(EvidenceStrength? Best, EquatableArray<string> Families, EquatableArray<string> SolidFamilies, int SolidSources)
    {
        public bool IsSolid => Best >= EvidenceStrength.Moderate;

        /// <summary>Two papers on one row of models repeat it, and one paper on two rows chose both.</summary>
        public bool IsReplicated => SolidFamilies.Count >= Enough && SolidSources >= Enough;

        public int Rank => Best is { } best ? (int)best : -1;

        public static Side Of(EquatableArray<BearingEvidence> evidence, Stance stance)
        {
            var counted = evidence.Where(one => one.Counts && one.Stance == stance).ToArray();
            var solid = counted.Where(one => one.Strength >= EvidenceStrength.Moderate).ToArray();
            return new(counted.Length == 0 ? null : counted.Max(one => one.Strength), Joined(counted), Joined(solid), solid.Select(one => one.Source).Distinct().Count());
        }

        private static EquatableArray<string> Joined(IEnumerable<BearingEvidence> evidence) => evidence.SelectMany(one => one.Families).Distinct().Order(StringComparer.Ordinal).ToEquatableArray();
    }
}
