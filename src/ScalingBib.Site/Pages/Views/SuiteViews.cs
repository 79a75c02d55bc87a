using ScalingBib.Model.Collections;
using ScalingBib.Site.Templates;

namespace ScalingBib.Site.Pages.Views;

/// <summary>What the successive gains of a suite say.</summary>
internal sealed record SuiteSectionView(string Replication, Url? Method, EquatableArray<SuitePartView> Parts);

/// <summary>The gains of one row of models in one setting.</summary>
internal sealed record SuitePartView
{
    public required string Anchor { get; init; }

    /// <summary>The setting, where the suite has several.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Caption { get; init; }

    public required EquatableArray<SuiteRowView> Rows { get; init; }

    public required EquatableArray<string> Findings { get; init; }

    /// <summary>How the numbers were made.</summary>
    public required EquatableArray<string> Notes { get; init; }

    public required EquatableArray<FigureView> Figures { get; init; }

    /// <summary>The gains of each task.</summary>
    public required TableView Gains { get; init; }

    public required bool IsLong { get; init; }
}

/// <summary>A correlation under a lens; a cell and what stands below it.</summary>
internal sealed record SuiteRowView(string Lens, string Below, string? Missing, SuiteCellView Pearson, SuiteCellView Spearman, SuiteCellView NoiseAlone, SuiteCellView Ratio, SuiteCellView AtRatio);

internal sealed record SuiteCellView(string Value, string Range);
