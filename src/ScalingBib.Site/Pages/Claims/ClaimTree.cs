using ScalingBib.Model.Claims;

namespace ScalingBib.Site.Pages.Claims;

/// <summary>The parts of a claim as a tree: a part stands under the first one that it needs.</summary>
internal static class ClaimTree
{
    /// <summary>The parts from the roots down, each with its depth; 0 for a root. Parts of a circle follow as roots.</summary>
    public static IEnumerable<(ClaimPart Part, int Depth)> Of(Claim claim)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in claim.Parts.Where(part => part.DependsOn.IsEmpty).Concat(claim.Parts))
            foreach (var item in Under(root, 0)) yield return item;

        IEnumerable<(ClaimPart, int)> Under(ClaimPart part, int depth)
        {
            if (!told.Add(part.Id)) yield break;
            yield return (part, depth);
            foreach (var child in claim.Parts.Where(other => !other.DependsOn.IsEmpty && other.DependsOn[0] == part.Id))
                foreach (var item in Under(child, depth + 1)) yield return item;
        }
    }
}
