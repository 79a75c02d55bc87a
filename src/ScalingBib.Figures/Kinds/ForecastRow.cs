using ScalingBib.Model.Evidence;
using ScalingBib.Model.Forecasts;
using ScalingBib.Model.Units;

namespace ScalingBib.Figures.Kinds;

/// <summary>A frozen forecast with what was measured.</summary>
public sealed record ForecastRow
{
    /// <summary>Kebab-case id, unique in the figure: that of the forecast's entry.</summary>
    public required string Id { get; init; }

    /// <summary>What was predicted, a short phrase: the entry's title.</summary>
    public required string Label { get; init; }

    /// <summary>The day it was frozen.</summary>
    public required DateOnly Made { get; init; }

    /// <summary>Prospective or retrospective.</summary>
    public required ForecastKind Kind { get; init; }

    /// <summary>The law it was made with, in words.</summary>
    public required string Law { get; init; }

    /// <summary>What is scaled, with its unit; an axis of the series it was made from.</summary>
    public required ScaleAxis Axis { get; init; }

    /// <summary>The scale predicted at, base unit.</summary>
    public required double X { get; init; }

    /// <summary>The metric.</summary>
    public required Metric Metric { get; init; }

    /// <summary>The unit its values are printed in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What was predicted, base unit of the metric.</summary>
    public required Prediction Predicted { get; init; }

    /// <summary>What was measured, base unit; <c>null</c> while nothing is, with the reason in <see cref="NoOutcome"/>.</summary>
    public double? Outcome { get; init; }

    /// <summary>The datum it is scored by: model and paper; empty without an outcome.</summary>
    public string OutcomeAt { get; init; } = "";

    /// <summary>Why there is no outcome, a sentence; empty where there is one.</summary>
    public string NoOutcome { get; init; } = "";
}
