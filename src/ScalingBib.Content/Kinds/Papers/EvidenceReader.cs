using ScalingBib.Content.Fields;
using ScalingBib.Model.Claims;

namespace ScalingBib.Content.Kinds.Papers;

/// <summary>Reads what a paper gives for or against a claim.</summary>
internal static class EvidenceReader
{
    public static EvidenceLink Read(MapReader map) =>
        new(map.Id("claim"), map.OptionalId("part"), map.Enum<Stance>("stance"), map.Ids("series"), map.Prose("note"))
        {
            Verdict = map.OptionalEnum<ClaimedVerdict>("verdict"),
        };
}
