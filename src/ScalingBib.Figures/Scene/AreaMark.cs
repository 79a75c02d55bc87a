using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Scene;

/// <summary>A filled polygon.</summary>
/// <param name="Points">Three or more corners.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Opacity">From 0 to 1.</param>
/// <param name="Pattern">What tells it from others without colour.</param>
public sealed record AreaMark(EquatableArray<Point> Points, Role Fill, double Opacity = 1, FillPattern Pattern = FillPattern.None) : Mark;
