using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Model.Claims;

/// <summary>A sentence that can be true or false.</summary>
public sealed record Claim : Entry
{
    /// <summary>The sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>What it is about and what it is not, a sentence or two.</summary>
    public required string Scope { get; init; }

    /// <summary>Its parts.</summary>
    public EquatableArray<ClaimPart> Parts { get; init; } = [];

    /// <summary>The parts without which the claim as a whole does not stand, ids; empty for all of them. The others say how far it reaches.</summary>
    public EquatableArray<string> Needs { get; init; } = [];

    /// <summary>Claims that must hold first, ids.</summary>
    public EquatableArray<string> DependsOn { get; init; } = [];

    /// <summary>What would settle it, and remarks, Markdown.</summary>
    public string Body { get; init; } = "";
}
