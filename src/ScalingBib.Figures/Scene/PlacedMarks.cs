namespace ScalingBib.Figures.Scene;

/// <summary>Moves marks of one drawing into another.</summary>
internal static class PlacedMarks
{
    /// <summary>The mark, enlarged about the origin and then moved.</summary>
    public static Mark Placed(this Mark mark, double scale, double dx, double dy)
    {
        return mark switch
        {
            GroupMark group => group with { Marks = [.. group.Marks.Select(inner => inner.Placed(scale, dx, dy))] },
            LineMark line => line with { Points = [.. line.Points.Select(At)], Width = L(line.Width) },
            SegmentsMark segments => segments with { Ends = [.. segments.Ends.Select(At)], Width = L(segments.Width) },
            AreaMark area => area with { Points = [.. area.Points.Select(At)] },
            RectMark rect => rect with { At = At(rect.At), Width = L(rect.Width), Height = L(rect.Height) },
            MarkersMark markers => markers with { Points = [.. markers.Points.Select(point => point with { At = At(point.At) })], Radius = L(markers.Radius), Rim = L(markers.Rim) },
            TextMark text => text with { At = At(text.At), Size = L(text.Size), Width = Point.Snap(text.Text.Measure(L(text.Size), text.Weight)) },
            _ => mark,
        };

        double L(double length) => Point.Snap(length * scale);
        Point At(Point point) => new((point.X * scale) + dx, (point.Y * scale) + dy);
    }
}
