using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Claims;

/// <summary>A claim weighed by what bears on it. No score: a status by stated rules, with the reasons.</summary>
public sealed record ClaimRecord
{
    /// <summary>Id of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>The claim as a whole.</summary>
    public required ClaimStanding Whole { get; init; }

    /// <summary>Its parts, in their order.</summary>
    public required EquatableArray<ClaimStanding> Parts { get; init; }

    /// <summary>Model families behind what was measured for or against the claim or a part, in ordinal order.</summary>
    public required EquatableArray<string> Families { get; init; }

    /// <summary>That all rests on one family, or on one pair of models, a sentence; <c>null</c> where it rests on more, or on nothing measured.</summary>
    public required string? Replication { get; init; }

    /// <summary>Version of the rules of strength and status.</summary>
    public string RulesVersion { get; init; } = StrengthRules.Version;
}
