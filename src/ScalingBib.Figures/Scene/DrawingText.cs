using System.Text;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Scene;

/// <summary>A drawing as text, one mark a line with everything that shows: what tests approve and what a remembered picture is addressed by.</summary>
public static class DrawingText
{
    /// <summary>The text of a drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <returns>Lines that end in a line feed.</returns>
    public static string Of(Drawing drawing)
    {
        var text = new StringBuilder();
        text.Append("drawing ").Append(N(drawing.Width)).Append(" x ").Append(N(drawing.Height)).Append('\n');
        Append(text, drawing.Marks, "  ");
        return text.ToString();
    }

    private static void Append(StringBuilder text, EquatableArray<Mark> marks, string indent)
    {
        foreach (var mark in marks)
        {
            text.Append(indent);
            if (mark is GroupMark group)
            {
                text.Append("group ").Append(group.Name).Append('\n');
                Append(text, group.Marks, indent + "  ");
                continue;
            }

            Append(text, mark, indent);
            text.Append('\n');
        }
    }

    private static void Append(StringBuilder text, Mark mark, string indent)
    {
        switch (mark)
        {
            case LineMark line:
                text.Append("line ").Append(Roles.Name(line.Stroke)).Append(' ').Append(N(line.Width)).Append(' ').Append(Word(line.Style));
                if (line.HasRoundCaps) text.Append(" round");
                AppendPoints(text, line.Points);
                break;
            case SegmentsMark segments:
                text.Append("segments ").Append(Roles.Name(segments.Stroke)).Append(' ').Append(N(segments.Width));
                AppendOpacity(text, segments.Opacity);
                AppendPoints(text, segments.Ends);
                break;
            case AreaMark area:
                text.Append("area ").Append(Roles.Name(area.Fill));
                AppendOpacity(text, area.Opacity);
                AppendPattern(text, area.Pattern);
                AppendPoints(text, area.Points);
                break;
            case RectMark rect:
                text.Append("rect ").Append(Roles.Name(rect.Fill));
                AppendOpacity(text, rect.Opacity);
                AppendPattern(text, rect.Pattern);
                text.Append(' ').Append(P(rect.At)).Append(' ').Append(N(rect.Width)).Append('x').Append(N(rect.Height));
                break;
            case MarkersMark markers:
                text.Append(markers.IsHollow ? "hollow " : "").Append("markers ").Append(Roles.Name(markers.Colour)).Append(' ').Append(Word(markers.Shape)).Append(" r").Append(N(markers.Radius));
                AppendOpacity(text, markers.Opacity);
                foreach (var point in markers.Points) text.Append('\n').Append(indent).Append("  ").Append(P(point.At)).Append(' ').Append(point.Tip);
                break;
            case TextMark label:
                text.Append("text ").Append(Roles.Name(label.Fill)).Append(' ').Append(N(label.Size)).Append(' ').Append(Word(label.Weight)).Append(' ').Append(Word(label.Anchor));
                if (label.Rotation != 0) text.Append(" turned ").Append(N(label.Rotation));
                if (label.HasHalo) text.Append(" halo");
                if (label.HasHalo && label.Halo != Role.Background) text.Append(' ').Append(Roles.Name(label.Halo));
                text.Append(' ').Append(P(label.At)).Append(" width ").Append(N(label.Width)).Append(" \"").Append(label.Text).Append('"');
                break;
        }
    }

    private static void AppendOpacity(StringBuilder text, double opacity)
    {
        if (opacity < 1) text.Append(" opacity ").Append(N(opacity));
    }

    private static void AppendPattern(StringBuilder text, FillPattern pattern)
    {
        if (pattern != FillPattern.None) text.Append(' ').Append(Word(pattern));
    }

    private static void AppendPoints(StringBuilder text, EquatableArray<Point> points)
    {
        foreach (var point in points) text.Append(' ').Append(P(point));
    }

    private static string P(Point point) => $"{N(point.X)},{N(point.Y)}";

    private static string N(double value) => Numbers.Plain(value);

    private static string Word<T>(T value)
        where T : struct, Enum => $"{value}".ToLowerInvariant();
}
