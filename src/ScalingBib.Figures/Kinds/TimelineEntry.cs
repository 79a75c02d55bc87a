using ScalingBib.Model.Claims;

namespace ScalingBib.Figures.Kinds;

/// <summary>Something that bears on a claim, at the day it became public.</summary>
public sealed record TimelineEntry
{
    /// <summary>Kebab-case id, unique in the figure.</summary>
    public required string Id { get; init; }

    /// <summary>The day it became public; of a fit that of the numbers it is made from.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The lane: how it bears on the claim.</summary>
    public required Stance Lane { get; init; }

    /// <summary>What kind of evidence it is.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>What it is called in the drawing, as short as may be: <c>Wei et al. 2022</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What it says of the claim, a sentence.</summary>
    public required string Tip { get; init; }

    /// <summary>The part of the claim that it bears on; empty for the whole.</summary>
    public string Part { get; init; } = "";
}
