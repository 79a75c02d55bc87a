using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>The shape of a set of markers: but for its place the same text for each, so that it compresses to almost nothing.</summary>
internal sealed class SvgMarker
{
    private readonly double radius;
    private readonly Point first;
    private readonly string outline = "";

    public SvgMarker(MarkersMark markers)
    {
        radius = markers.IsHollow ? markers.Radius - (markers.Rim / 2) : markers.Radius;
        if (markers.Shape == MarkerShape.Circle) return;
        var corners = MarkerOutline.Corners(markers.Shape, default, radius);
        first = corners[0];
        var path = new SvgText();
        SvgPath.Closed(path, corners);
        var closed = path.ToString();
        outline = closed[closed.AsSpan().IndexOfAny("lhv")..];
    }

    public string Element => outline.Length == 0 ? "circle" : "path";

    public void Write(SvgText svg, Point at)
    {
        if (outline.Length == 0) svg.Attribute("cx", at.X).Attribute("cy", at.Y).Attribute("r", radius);
        else svg.Raw(" d=\"M").Number(at.X + first.X).Raw(' ').Number(at.Y + first.Y).Raw(outline).Raw('"');
    }
}
