using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Png;

/// <summary>Writes a drawing as a PNG: the same marks as the SVG, with text as outlines of the bundled font.</summary>
internal sealed class PngWriter
{
    private readonly Raster raster;
    private readonly Palette palette;
    private readonly double scale;

    private PngWriter(Drawing drawing, Palette palette, double scale)
    {
        (this.palette, this.scale) = (palette, scale);
        raster = new(Pixels(drawing.Width), Pixels(drawing.Height), palette[Role.Background]);
    }

    public static byte[] Write(Drawing drawing, Palette palette, double scale)
    {
        var writer = new PngWriter(drawing, palette, scale);
        writer.Write(drawing.Marks);
        return PngFile.Write(writer.raster, scale);
    }

    private int Pixels(double length) => Math.Max(1, (int)Math.Round(length * scale, MidpointRounding.AwayFromZero));

    private void Write(EquatableArray<Mark> marks)
    {
        foreach (var mark in marks)
        {
            switch (mark)
            {
                case GroupMark group: Write(group.Marks); break;
                case LineMark line: Write(line); break;
                case SegmentsMark segments: Write(segments); break;
                case AreaMark area: Write(area); break;
                case RectMark rect: Write(rect); break;
                case MarkersMark markers: Write(markers); break;
                case TextMark text: Write(text); break;
            }
        }
    }

    private void Fill(IEnumerable<Point> corners, Role role, double opacity) => raster.Fill(PixelPath.Of(corners.Select(V)), palette[role], opacity);

    private void Write(AreaMark area)
    {
        Fill(area.Points, area.Fill, area.Opacity);
        if (PatternStrokes.Of(area) is { } pattern) Write(pattern);
    }

    private void Write(RectMark rect)
    {
        var (left, top, right, bottom) = (rect.At.X, rect.At.Y, rect.At.X + rect.Width, rect.At.Y + rect.Height);
        raster.FillBox(left * scale, top * scale, right * scale, bottom * scale, palette[rect.Fill], rect.Opacity);
        if (PatternStrokes.Of(rect) is { } pattern) Write(pattern);
    }

    private void Write(LineMark line)
    {
        Vector[] points = [.. line.Points.Select(V)];
        var pattern = LineStyles.Pattern(line.Style);
        if (points.Length == 2 && Hairline.IsOne(line.Width, points[0], points[1])) points = Hairline.Sharpen(points, line.Width * scale);
        var path = new PixelPath();
        if (pattern.Length == 0)
        {
            Stroker.Stroke(points, line.Width * scale, line.HasRoundCaps, path);
        }
        else
        {
            double[] lengths = [.. pattern.ToArray().Select(length => length * scale)];
            foreach (var dash in Dasher.Dashes(points, lengths)) Stroker.Stroke(dash, line.Width * scale, line.HasRoundCaps, path);
        }

        raster.Fill(path, palette[line.Stroke]);
    }

    private void Write(SegmentsMark segments)
    {
        if (segments.Opacity < 1)
        {
            WriteTogether(segments);
            return;
        }

        // One by one: bars that cross must not share a fill, or their overlap would count twice at the rims.
        for (var i = 0; i + 1 < segments.Ends.Count; i += 2)
        {
            var (from, to) = (V(segments.Ends[i]), V(segments.Ends[i + 1]));
            if (Hairline.IsOne(segments.Width, from, to))
            {
                var (left, top, right, bottom) = Hairline.Cover(from, to, segments.Width * scale);
                raster.FillBox(left, top, right, bottom, palette[segments.Stroke], segments.Opacity);
                continue;
            }

            var path = new PixelPath();
            Stroker.Stroke([from, to], segments.Width * scale, false, path);
            raster.Fill(path, palette[segments.Stroke], segments.Opacity);
        }
    }

    /// <summary>All in one fill: where faint pieces cross they are no darker, as in an SVG path.</summary>
    private void WriteTogether(SegmentsMark segments)
    {
        var path = new PixelPath();
        for (var i = 0; i + 1 < segments.Ends.Count; i += 2) Stroker.Stroke([V(segments.Ends[i]), V(segments.Ends[i + 1])], segments.Width * scale, false, path);
        raster.Fill(path, palette[segments.Stroke], segments.Opacity);
    }

    private void Write(MarkersMark markers)
    {
        foreach (var (at, _, _) in markers.Points)
        {
            if (markers.IsHollow)
            {
                var radius = markers.Radius - (markers.Rim / 2);
                raster.Fill(Shape(markers.Shape, at, radius), palette[Role.Background], markers.Opacity);
                raster.Fill(Outline(markers.Shape, at, radius, markers.Rim), palette[markers.Colour], markers.Opacity);
            }
            else
            {
                raster.Fill(Outline(markers.Shape, at, markers.Radius, 2 * markers.Rim), palette[Role.Background], markers.Opacity);
                raster.Fill(Shape(markers.Shape, at, markers.Radius), palette[markers.Colour], markers.Opacity);
            }
        }
    }

    private PixelPath Shape(MarkerShape shape, Point at, double radius) => shape == MarkerShape.Circle
        ? PixelPath.Circle(V(at), radius * scale)
        : PixelPath.Of(MarkerOutline.Corners(shape, at, radius).Select(V));

    private PixelPath Outline(MarkerShape shape, Point at, double radius, double width) => Rim(Shape(shape, at, radius), width * scale);

    private void Write(TextMark text)
    {
        var path = Trace(text);
        if (text.HasHalo) raster.Fill(Rim(path, TextMark.HaloWidth * scale), palette[text.Halo]);
        raster.Fill(path, palette[text.Fill]);
    }

    private PixelPath Trace(TextMark text)
    {
        var path = new PixelPath();
        var pen = new GlyphPen(path, V(text.At), text.Rotation * Math.PI / 180);
        var face = BundledFonts.Face(text.Weight);
        var along = text.Anchor switch { TextAnchor.Middle => -text.Width / 2, TextAnchor.End => -text.Width, _ => 0 };
        foreach (var run in text.Text.Runs)
        {
            var size = text.Size * (run.IsRaised ? TextRun.RaisedSize : 1);
            var lift = run.IsRaised ? text.Size * TextRun.RaisedBy : 0;
            foreach (var (font, glyph, at) in face.Place(run.Text, out var width).Select(placed => (placed.Font, placed.Glyph, along + (placed.Pen * size))))
            {
                pen.Scale = size * scale / font.UnitsPerEm;
                pen.Pen = new(at * scale, lift * scale);
                font.Trace(glyph, pen);
            }

            along += face.Measure(run.Text) * size;
        }

        return path;
    }

    /// <summary>The line around closed polygons.</summary>
    private static PixelPath Rim(PixelPath closed, double width)
    {
        var rim = new PixelPath();
        for (var i = 0; i < closed.Count; i++)
        {
            var polygon = closed.Polygon(i);
            Stroker.Stroke([.. polygon, polygon[0]], width, true, rim);
        }

        return rim;
    }

    private Vector V(Point point) => new(point.X * scale, point.Y * scale);
}
