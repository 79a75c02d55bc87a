using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>All that a comparison overlay is drawn from.</summary>
public sealed record OverlayEvidence
{
    /// <summary>The figure: its id and title. The curves are those of <see cref="Members"/>.</summary>
    public required FigureRequest Request { get; init; }

    /// <summary>The curves, two or more, in order of importance.</summary>
    public required EquatableArray<OverlayMember> Members { get; init; }

    /// <summary>The scale they are laid over; <c>null</c> for the first that all of them have.</summary>
    public ScaleKind? Scale { get; init; }

    /// <summary>What methods are worth against baselines, where it was estimated from these very curves.</summary>
    public EquatableArray<OverlayGain> Gains { get; init; } = [];
}
