using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Claims;

/// <summary>Where a claim, or one of its parts, stands.</summary>
public sealed record ClaimStanding
{
    /// <summary>The part; <c>null</c> for the claim as a whole.</summary>
    public required string? Part { get; init; }

    /// <summary>Its status.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Why, sentences: what was counted and which rule applies.</summary>
    public required EquatableArray<string> Reasons { get; init; }

    /// <summary>What would change the status, sentences.</summary>
    public required EquatableArray<string> Changes { get; init; }

    /// <summary>What bears on it, measured first, then by date.</summary>
    public required EquatableArray<BearingEvidence> Evidence { get; init; }

    /// <summary>True when moderate or strong evidence narrows it or sets a condition.</summary>
    public bool HasConditions => Evidence.Any(one => one is { Stance: Stance.Qualifies, Strength: >= EvidenceStrength.Moderate });
}
