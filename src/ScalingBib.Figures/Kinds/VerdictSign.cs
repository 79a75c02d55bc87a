using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;

namespace ScalingBib.Figures.Kinds;

/// <summary>The sign of a verdict where there is no room for its word: a shape, which the legend names. Colour says nothing.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="IsHollow">True where the points cannot tell.</param>
internal readonly record struct VerdictSign(MarkerShape Shape, bool IsHollow)
{
    public const double Radius = 3.2;

    public static VerdictSign Of(JumpVerdict verdict) => verdict switch
    {
        JumpVerdict.Jump => new(MarkerShape.Star, false),
        JumpVerdict.Gradual => new(MarkerShape.Triangle, false),
        JumpVerdict.NonMonotone => new(MarkerShape.Diamond, false),
        JumpVerdict.Flat => new(MarkerShape.Square, false),
        JumpVerdict.Falling => new(MarkerShape.TriangleDown, false),
        _ => new(MarkerShape.Circle, true),
    };

    public void Draw(Canvas canvas, IEnumerable<Point> at) => canvas.Markers(at.Select(place => new MarkedPoint(place, "")), Shape, Radius, Role.Ink, IsHollow);
}
