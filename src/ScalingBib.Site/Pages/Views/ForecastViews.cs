using ScalingBib.Model.Collections;
using ScalingBib.Site.Templates;

namespace ScalingBib.Site.Pages.Views;

/// <summary>A forecast's page.</summary>
internal sealed record ForecastView
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Prediction { get; init; }

    public required string Outcome { get; init; }

    public required LinkView? OutcomeAt { get; init; }

    public required LinkView? OutcomePaper { get; init; }

    /// <summary>The prediction beside the points it was made from and what was measured; <c>null</c> where they are not on the site.</summary>
    public required FigureView? Figure { get; init; }

    /// <summary>The forecast against its outcome; empty while there is none.</summary>
    public required EquatableArray<FactView> Score { get; init; }

    public required LinkView From { get; init; }

    public required LinkView FromPaper { get; init; }

    public required LinkView Law { get; init; }

    public required DateView Made { get; init; }

    public required string Engine { get; init; }

    public required string DataHash { get; init; }

    public required string DataNow { get; init; }

    public required EquatableArray<WarningView> Warnings { get; init; }

    public required Html? Method { get; init; }

    public required EquatableArray<BacklinkView> Backlinks { get; init; }
}
