using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>All that a claim's timeline is drawn from.</summary>
public sealed record TimelineEvidence
{
    /// <summary>Kebab-case id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>The claim's title.</summary>
    public required string Title { get; init; }

    /// <summary>What bears on it, one entry or more, in any order.</summary>
    public required EquatableArray<TimelineEntry> Entries { get; init; }

    /// <summary>Where this was read, a phrase: <c>12 papers and 2 discussions of this site</c>.</summary>
    public required string Source { get; init; }
}
