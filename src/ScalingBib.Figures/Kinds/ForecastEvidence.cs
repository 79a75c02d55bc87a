using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>All that forecasts are drawn from against their outcomes.</summary>
public sealed record ForecastEvidence
{
    /// <summary>Kebab-case id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>The finding, a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The forecasts, one or more, in any order.</summary>
    public required EquatableArray<ForecastRow> Forecasts { get; init; }

    /// <summary>The series that a single forecast was made from, drawn before it; <c>null</c> to draw rows.</summary>
    public SeriesEvidence? From { get; init; }

    /// <summary>Where the numbers were read, a phrase: the papers of series and outcomes.</summary>
    public required string Source { get; init; }
}
