namespace ScalingBib.Figures.Scene;

/// <summary>A filled upright rectangle.</summary>
/// <param name="At">Its upper left corner.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Opacity">From 0 to 1.</param>
/// <param name="Pattern">What tells it from others without colour.</param>
public sealed record RectMark(Point At, double Width, double Height, Role Fill, double Opacity = 1, FillPattern Pattern = FillPattern.None) : Mark;
