using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Scene;

/// <summary>Markers of one shape, size and colour. A full one has a rim in the background's colour, a hollow one a rim in its own.</summary>
/// <param name="Points">The markers.</param>
/// <param name="Shape">Their shape.</param>
/// <param name="Radius">Their radius.</param>
/// <param name="Colour">Their colour.</param>
/// <param name="IsHollow">True for points left out of fits.</param>
/// <param name="Opacity">From 0 to 1.</param>
public sealed record MarkersMark(EquatableArray<MarkedPoint> Points, MarkerShape Shape, double Radius, Role Colour, bool IsHollow = false, double Opacity = 1) : Mark
{
    /// <summary>Width of the rim.</summary>
    public double Rim { get; init; } = IsHollow ? 1.6 : 1.2;
}
