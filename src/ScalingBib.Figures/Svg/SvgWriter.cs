using System.Text;
using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Svg;

/// <summary>
/// Writes a drawing as SVG. Colours are literal presentation attributes with classes beside them (librsvg and resvg draw <c>var()</c> black); a page that
/// holds the SVG inline may recolour by class, see <see cref="FigureStyles"/>. Ids carry the figure's id, as several figures stand on one page.
/// </summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();
    private readonly Figure figure;
    private readonly Palette palette;

    private SvgWriter(Figure figure, Palette palette) => (this.figure, this.palette) = (figure, palette);

    public static string Write(Figure figure, Palette palette)
    {
        var writer = new SvgWriter(figure, palette);
        writer.Write();
        return writer.svg.ToString();
    }

    private void Write()
    {
        var drawing = figure.Drawing;
        Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig\" viewBox=\"0 0 {N(drawing.Width)} {N(drawing.Height)}\" role=\"img\"");
        Append($" aria-labelledby=\"{Escape(figure.Id)}-title {Escape(figure.Id)}-desc\" font-family=\"'{BundledFonts.Family}', system-ui, sans-serif\">\n");
        Append($"<title id=\"{Escape(figure.Id)}-title\">{Escape(figure.Title)}</title>\n");
        Append($"<desc id=\"{Escape(figure.Id)}-desc\">{Escape(figure.Description)}</desc>\n");
        Append($"<rect {Fill(Role.Background)} width=\"{N(drawing.Width)}\" height=\"{N(drawing.Height)}\"/>\n");
        Write(drawing.Marks);
        Append("</svg>\n");
    }

    private void Write(EquatableArray<Mark> marks)
    {
        foreach (var mark in marks) Write(mark);
    }

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case GroupMark group: Write(group); break;
            case LineMark line: Write(line); break;
            case SegmentsMark segments: Write(segments); break;
            case AreaMark area: Write(area); break;
            case RectMark rect: Write(rect); break;
            case MarkersMark markers: Write(markers); break;
            case TextMark text: Write(text); break;
        }
    }

    private void Write(GroupMark group)
    {
        Append($"<g class=\"{Escape(group.Name)}\">\n");
        Write(group.Marks);
        Append("</g>\n");
    }

    private void Write(LineMark line)
    {
        Append($"<path {Stroke(line.Stroke, line.Width)} fill=\"none\" stroke-linejoin=\"round\"");
        if (line.HasRoundCaps) Append(" stroke-linecap=\"round\"");
        var pattern = LineStyles.Pattern(line.Style);
        if (pattern.Length > 0) Append($" stroke-dasharray=\"{string.Join(' ', pattern.ToArray().Select(length => N(length)))}\"");
        Append($" d=\"{SvgPath.Open(line.Points.AsSpan())}\"/>\n");
    }

    private void Write(SegmentsMark segments) =>
        Append($"<path {Stroke(segments.Stroke, segments.Width)}{Opacity("stroke-opacity", segments.Opacity)} d=\"{SvgPath.Segments(segments.Ends.AsSpan())}\"/>\n");

    private void Write(AreaMark area)
    {
        Append($"<path {Fill(area.Fill)}{Opacity("fill-opacity", area.Opacity)} d=\"{SvgPath.Closed(area.Points.AsSpan())}\"/>\n");
        if (PatternStrokes.Of(area) is { } pattern) Write(pattern);
    }

    private void Write(RectMark rect)
    {
        Append($"<rect {Fill(rect.Fill)}{Opacity("fill-opacity", rect.Opacity)} x=\"{N(rect.At.X)}\" y=\"{N(rect.At.Y)}\" width=\"{N(rect.Width)}\" height=\"{N(rect.Height)}\"/>\n");
        if (PatternStrokes.Of(rect) is { } pattern) Write(pattern);
    }

    private void Write(MarkersMark markers)
    {
        var (fill, rim) = markers.IsHollow ? (Role.Background, markers.Colour) : (markers.Colour, Role.Background);
        Append($"<g class=\"f-{Roles.Name(fill)} s-{Roles.Name(rim)}\" fill=\"{Hex(fill)}\" stroke=\"{Hex(rim)}\" stroke-linejoin=\"round\"");
        // A full marker's rim is painted under it, twice as wide, so that the marker keeps its size.
        Append(markers.IsHollow ? $" stroke-width=\"{N(markers.Rim)}\"" : $" stroke-width=\"{N(2 * markers.Rim)}\" paint-order=\"stroke\"");
        Append($"{Opacity("fill-opacity", markers.Opacity)}{Opacity("stroke-opacity", markers.Opacity)}>\n");
        var radius = markers.IsHollow ? markers.Radius - (markers.Rim / 2) : markers.Radius;
        foreach (var (at, tip, id) in markers.Points)
        {
            var (name, shape) = markers.Shape == MarkerShape.Circle
                ? ("circle", $"cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(radius)}\"")
                : ("path", $"d=\"{SvgPath.Closed(MarkerOutline.Corners(markers.Shape, at, radius))}\"");
            var named = id.Length == 0 ? name : $"{name} id=\"{Escape(figure.Id)}-{Escape(id)}\"";
            Append(tip.Length == 0 ? $"<{named} {shape}/>\n" : $"<{named} {shape}><title>{Escape(tip)}</title></{name}>\n");
        }

        Append("</g>\n");
    }

    private void Write(TextMark text)
    {
        var classes = text.HasHalo ? $"f-{Roles.Name(text.Fill)} s-{Roles.Name(text.Halo)}" : $"f-{Roles.Name(text.Fill)}";
        Append($"<text class=\"{classes}\" fill=\"{Hex(text.Fill)}\"");
        if (text.HasHalo) Append($" stroke=\"{Hex(text.Halo)}\" stroke-width=\"{N(TextMark.HaloWidth)}\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        Append(text.Rotation == 0
            ? $" x=\"{N(text.At.X)}\" y=\"{N(text.At.Y)}\""
            : $" transform=\"translate({N(text.At.X)} {N(text.At.Y)}) rotate({N(text.Rotation)})\"");
        Append($" font-size=\"{N(text.Size)}\"");
        if (text.Weight != FontWeight.Regular) Append($" font-weight=\"{(int)text.Weight}\"");
        // librsvg drops the space that follows an exponent unless it is told to keep it.
        if (text.Text.Runs.Count > 1) Append(" xml:space=\"preserve\"");
        if (text.Anchor != TextAnchor.Start) Append($" text-anchor=\"{(text.Anchor == TextAnchor.Middle ? "middle" : "end")}\"");
        // Where the font is missing, the reader's own is squeezed or stretched to the measured width.
        Append($" textLength=\"{N(text.Width)}\" lengthAdjust=\"spacingAndGlyphs\">");
        WriteRuns(text);
        Append("</text>\n");
    }

    private void WriteRuns(TextMark text)
    {
        var isRaised = false;
        var lift = N(text.Size * TextRun.RaisedBy);
        foreach (var run in text.Text.Runs)
        {
            if (run.IsRaised) Append($"<tspan dy=\"-{lift}\" font-size=\"{N(text.Size * TextRun.RaisedSize)}\">{Escape(run.Text)}</tspan>");
            else if (isRaised) Append($"<tspan dy=\"{lift}\">{Escape(run.Text)}</tspan>");
            else Append(Escape(run.Text));
            isRaised = run.IsRaised;
        }
    }

    private void Append(string text) => svg.Append(text);

    private string Fill(Role role) => $"class=\"f-{Roles.Name(role)}\" fill=\"{Hex(role)}\"";

    private string Stroke(Role role, double width) => $"class=\"s-{Roles.Name(role)}\" stroke=\"{Hex(role)}\" stroke-width=\"{N(width)}\"";

    private string Hex(Role role) => palette[role].Hex;

    private static string Opacity(string attribute, double opacity) => opacity < 1 ? $" {attribute}=\"{N(opacity)}\"" : "";

    private static string N(double value) => Numbers.Plain(value, Point.Decimals);

    /// <summary>Text that may stand in content and in attributes; control characters, which XML cannot hold, are left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < ' ' => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
