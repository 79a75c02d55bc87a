using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>All that a prevalence bar is drawn from.</summary>
/// <param name="Id">Kebab-case id of the figure.</param>
/// <param name="Counts">Counts of single frames, at least one with a curve.</param>
public sealed record PrevalenceEvidence(string Id, EquatableArray<PrevalenceRecord> Counts)
{
    /// <summary>The finding, a sentence.</summary>
    public string Title { get; init; } = "Curves by verdict and sampling frame";
}
