using ScalingBib.Model.Collections;

namespace ScalingBib.Model.Papers;

/// <summary>A figure asked for in a paper's entry.</summary>
public sealed record FigureRequest
{
    /// <summary>Kebab-case id, unique in its paper; it is the file name of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the figure kind: <c>money-shot</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the figure shows, a sentence that states the finding.</summary>
    public required string Title { get; init; }

    /// <summary>Series drawn, in order of importance; of a figure with panels those of all of them.</summary>
    public required EquatableArray<string> SeriesIds { get; init; }

    /// <summary>Panels, each with axes of its own; none for a figure with one pair of axes.</summary>
    public EquatableArray<FigurePanel> Panels { get; init; } = [];

    /// <summary>Reported laws drawn beside the fit.</summary>
    public EquatableArray<string> LawIds { get; init; } = [];

    /// <summary>What a reader should look at, Markdown; may be empty.</summary>
    public string Caption { get; init; } = "";

    /// <summary>True for the paper's money shot; exactly one figure of a paper has it.</summary>
    public bool IsMain { get; init; }
}
