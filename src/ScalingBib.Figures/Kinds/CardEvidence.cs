namespace ScalingBib.Figures.Kinds;

/// <summary>What a social card is made of: words, and a figure of either sort or none.</summary>
public sealed record CardEvidence
{
    /// <summary>Kebab-case id of the card's figure.</summary>
    public required string Id { get; init; }

    /// <summary>The finding, large: the figure's title, or the page's.</summary>
    public required string Title { get; init; }

    /// <summary>Where the numbers come from, short: <c>Brown et al. 2020, arXiv:2005.14165v4</c>; may be empty.</summary>
    public required string Citation { get; init; }

    /// <summary>Name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>Evidence of the figure that a page shows; a money shot is drawn anew from it, large. Takes precedence over <see cref="Composed"/>.</summary>
    public FigureEvidence? Figure { get; init; }

    /// <summary>A figure of any other sort, best composed for a narrow sheet: its plot stands beside the words.</summary>
    public Figure? Composed { get; init; }
}
