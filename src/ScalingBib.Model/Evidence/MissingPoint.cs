using ScalingBib.Model.Collections;

namespace ScalingBib.Model.Evidence;

/// <summary>A cell of a table that holds no value: it makes no point, and the reason is kept.</summary>
/// <param name="Label">The model or run of the cell.</param>
/// <param name="Reason">Why there is no value, a sentence.</param>
public sealed record MissingPoint(string Label, string Reason)
{
    /// <summary>Where the point would stand, base units, one value per axis of the series; empty where that is not known either.</summary>
    public EquatableArray<double> X { get; init; } = [];
}
