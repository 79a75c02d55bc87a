using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>
/// Writes a drawing as SVG. Colours are literal presentation attributes with classes beside them (librsvg and resvg draw <c>var()</c> black); a page that
/// holds the SVG inline may recolour by class, see <see cref="FigureStyles"/>. What neighbours share stands once, on a group around them, and is inherited.
/// Ids carry the figure's id, as several figures stand on one page.
/// </summary>
internal sealed class SvgWriter
{
    private readonly SvgText svg = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Figure figure;
    private readonly Palette palette;
    private readonly SvgTexts texts;

    private SvgWriter(Figure figure, Palette palette) => (this.figure, this.palette, texts) = (figure, palette, new(svg, palette));

    public static string Write(Figure figure, Palette palette)
    {
        var writer = new SvgWriter(figure, palette);
        writer.Write();
        return writer.svg.ToString();
    }

    private void Write()
    {
        var drawing = figure.Drawing;
        var (title, description) = (Id("title"), Id("desc"));
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig\" viewBox=\"0 0 ").Number(drawing.Width).Raw(' ').Number(drawing.Height).Raw("\" role=\"img\"");
        svg.Attribute("aria-labelledby", $"{title} {description}").Attribute("font-family", $"'{BundledFonts.Family}', system-ui, sans-serif");
        // Lines are not filled and joints are round everywhere.
        svg.Raw(" fill=\"none\" stroke-linejoin=\"round\"");
        var style = texts.Share(drawing.Marks, SvgTextStyle.Initial);
        svg.Raw(">\n<title").Attribute("id", title).Raw('>').Escaped(figure.Title).Raw("</title>\n<desc").Attribute("id", description).Raw('>').Escaped(figure.Description).Raw("</desc>\n<rect");
        Fill(Role.Background);
        svg.Attribute("width", drawing.Width).Attribute("height", drawing.Height).Raw("/>\n");
        Write(drawing.Marks.AsSpan(), style);
        svg.Raw("</svg>\n");
    }

    private void Write(ReadOnlySpan<Mark> marks, SvgTextStyle style)
    {
        while (!marks.IsEmpty)
        {
            var run = Run(marks);
            if (run > 1) WriteRun(marks[..run], style);
            else Write(marks[0], style);
            marks = marks[run..];
        }
    }

    /// <summary>How many marks from the first on look so alike that a group can say it for all.</summary>
    private static int Run(ReadOnlySpan<Mark> marks)
    {
        var run = 1;
        while (run < marks.Length && AreAlike(marks[0], marks[run])) run++;
        return run;
    }

    private static bool AreAlike(Mark one, Mark other) => (one, other) switch
    {
        (TextMark a, TextMark b) => SvgTexts.AreAlike(a, b),
        (LineMark a, LineMark b) => a.Stroke == b.Stroke && a.Width == b.Width && a.Style == b.Style,
        (SegmentsMark a, SegmentsMark b) => a.Stroke == b.Stroke && a.Width == b.Width && a.Opacity == b.Opacity,
        (RectMark a, RectMark b) => a.Fill == b.Fill && a.Opacity == b.Opacity && a.Pattern == FillPattern.None && b.Pattern == FillPattern.None,
        _ => false,
    };

    private void WriteRun(ReadOnlySpan<Mark> run, SvgTextStyle style)
    {
        svg.Raw("<g");
        switch (run[0])
        {
            case TextMark text: style = texts.Look(text, style); break;
            case LineMark line: Look(line); break;
            case SegmentsMark segments: Look(segments); break;
            case RectMark rect: Look(rect); break;
        }

        svg.Raw(">\n");
        foreach (var mark in run)
        {
            switch (mark)
            {
                case TextMark text: texts.Write(text, style, hasLook: true); break;
                case LineMark line: WriteShape(line); break;
                case SegmentsMark segments: WriteShape(segments); break;
                case RectMark rect: WriteShape(rect); break;
            }
        }

        svg.Raw("</g>\n");
    }

    private void Write(Mark mark, SvgTextStyle style)
    {
        switch (mark)
        {
            case GroupMark group: Write(group, style); break;
            case LineMark line: WriteShape(line, () => Look(line)); break;
            case SegmentsMark segments: WriteShape(segments, () => Look(segments)); break;
            case AreaMark area: Write(area); break;
            case RectMark rect: Write(rect); break;
            case MarkersMark markers: Write(markers); break;
            case TextMark text: texts.Write(text, style, hasLook: false); break;
        }
    }

    private void Write(GroupMark group, SvgTextStyle style)
    {
        svg.Raw("<g").Attribute("class", group.Name);
        style = texts.Share(group.Marks, style);
        svg.Raw(">\n");
        Write(group.Marks.AsSpan(), style);
        svg.Raw("</g>\n");
    }

    private void WriteShape(LineMark line, Action? look = null)
    {
        svg.Raw("<path");
        look?.Invoke();
        if (line.HasRoundCaps) svg.Raw(" stroke-linecap=\"round\"");
        svg.Raw(" d=\"");
        SvgPath.Open(svg, line.Points.AsSpan());
        svg.Raw("\"/>\n");
    }

    private void WriteShape(SegmentsMark segments, Action? look = null)
    {
        svg.Raw("<path");
        look?.Invoke();
        svg.Raw(" d=\"");
        SvgPath.Segments(svg, segments.Ends.AsSpan());
        svg.Raw("\"/>\n");
    }

    private void Write(AreaMark area)
    {
        svg.Raw("<path");
        Fill(area.Fill);
        Opacity("fill-opacity", area.Opacity);
        svg.Raw(" d=\"");
        SvgPath.Closed(svg, area.Points.AsSpan());
        svg.Raw("\"/>\n");
        WritePattern(PatternStrokes.Of(area));
    }

    private void Write(RectMark rect)
    {
        WriteShape(rect, () => Look(rect));
        WritePattern(PatternStrokes.Of(rect));
    }

    private void WriteShape(RectMark rect, Action? look = null)
    {
        svg.Raw("<rect");
        look?.Invoke();
        svg.Attribute("x", rect.At.X).Attribute("y", rect.At.Y).Attribute("width", rect.Width).Attribute("height", rect.Height).Raw("/>\n");
    }

    private void WritePattern(SegmentsMark? pattern)
    {
        if (pattern is not null) WriteShape(pattern, () => Look(pattern));
    }

    private void Write(MarkersMark markers)
    {
        var shape = new SvgMarker(markers);
        if (markers.Points.Count == 1)
        {
            WriteMarker(markers, markers.Points[0], shape, isAlone: true);
            return;
        }

        svg.Raw("<g");
        Look(markers);
        svg.Raw(">\n");
        foreach (var point in markers.Points) WriteMarker(markers, point, shape, isAlone: false);
        svg.Raw("</g>\n");
    }

    private void WriteMarker(MarkersMark markers, MarkedPoint point, SvgMarker shape, bool isAlone)
    {
        svg.Raw('<').Raw(shape.Element);
        if (point.Id.Length > 0) svg.Attribute("id", Id(point.Id));
        if (isAlone) Look(markers);
        shape.Write(svg, point.At);
        if (point.Tip.Length == 0) svg.Raw("/>\n");
        else svg.Raw("><title>").Escaped(point.Tip).Raw("</title></").Raw(shape.Element).Raw(">\n");
    }

    private void Look(MarkersMark markers)
    {
        var (fill, rim) = markers.IsHollow ? (Role.Background, markers.Colour) : (markers.Colour, Role.Background);
        svg.Raw(" class=\"f-").Raw(Roles.Name(fill)).Raw(" s-").Raw(Roles.Name(rim)).Raw('"').Attribute("fill", Hex(fill)).Attribute("stroke", Hex(rim));
        // A full marker's rim is painted under it, twice as wide, so that the marker keeps its size.
        svg.Attribute("stroke-width", markers.IsHollow ? markers.Rim : 2 * markers.Rim);
        if (!markers.IsHollow) svg.Raw(" paint-order=\"stroke\"");
        Opacity("fill-opacity", markers.Opacity);
        Opacity("stroke-opacity", markers.Opacity);
    }

    private void Look(LineMark line)
    {
        Stroke(line.Stroke, line.Width);
        var pattern = LineStyles.Pattern(line.Style);
        if (pattern.IsEmpty) return;
        svg.Raw(" stroke-dasharray=\"");
        for (var i = 0; i < pattern.Length; i++) svg.Raw(i == 0 ? "" : " ").Number(pattern[i]);
        svg.Raw('"');
    }

    private void Look(SegmentsMark segments)
    {
        Stroke(segments.Stroke, segments.Width);
        Opacity("stroke-opacity", segments.Opacity);
    }

    private void Look(RectMark rect)
    {
        Fill(rect.Fill);
        Opacity("fill-opacity", rect.Opacity);
    }

    private void Fill(Role role) => svg.Raw(" class=\"f-").Raw(Roles.Name(role)).Raw('"').Attribute("fill", Hex(role));

    private void Stroke(Role role, double width)
    {
        svg.Raw(" class=\"s-").Raw(Roles.Name(role)).Raw('"').Attribute("stroke", Hex(role));
        // A stroke is one unit wide unless it says otherwise.
        if (width != 1) svg.Attribute("stroke-width", width);
    }

    private void Opacity(string attribute, double opacity)
    {
        if (opacity < 1) svg.Attribute(attribute, opacity);
    }

    private string Hex(Role role) => palette.Hex(role);

    /// <summary>An id that XML allows and no other element of this figure has.</summary>
    private string Id(string name)
    {
        var id = $"{figure.Id}-{string.Create(name.Length, name, static (into, from) => { for (var i = 0; i < into.Length; i++) into[i] = char.IsAsciiLetterOrDigit(from[i]) || from[i] is '-' or '_' or '.' ? from[i] : '-'; })}";
        var unique = id;
        for (var n = 2; !ids.Add(unique); n++) unique = $"{id}-{Numbers.Plain(n)}";
        return unique;
    }
}
