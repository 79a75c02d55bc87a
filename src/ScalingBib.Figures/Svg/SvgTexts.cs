using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Svg;

/// <summary>Writes texts as text, each as wide as it was measured: where the font is missing, the reader's own is squeezed or stretched.</summary>
internal sealed class SvgTexts(SvgText svg, Palette palette)
{
    /// <summary>Puts on the open tag of a group what most of its texts have in common.</summary>
    /// <returns>What texts in the group inherit.</returns>
    public SvgTextStyle Share(EquatableArray<Mark> marks, SvgTextStyle inherited)
    {
        Span<(SvgTextStyle Style, int Count)> styles = stackalloc (SvgTextStyle, int)[8];
        var (known, best) = (0, -1);
        Count(marks, styles, ref known, ref best);
        if (best < 0 || styles[best].Count < 2) return inherited;
        Put(styles[best].Style, inherited);
        return styles[best].Style;
    }

    /// <summary>Counts the styles of texts, those in inner groups among them: a group of panels says for all how their names look.</summary>
    private static void Count(EquatableArray<Mark> marks, Span<(SvgTextStyle Style, int Count)> styles, ref int known, ref int best)
    {
        foreach (var mark in marks)
        {
            if (mark is GroupMark inner) Count(inner.Marks, styles, ref known, ref best);
            if (mark is not TextMark text) continue;
            var (style, at) = (SvgTextStyle.Of(text), 0);
            while (at < known && styles[at].Style != style) at++;
            if (at == styles.Length) continue;
            known = Math.Max(known, at + 1);
            styles[at] = (style, styles[at].Count + 1);
            if (best < 0 || styles[at].Count > styles[best].Count) best = at;
        }
    }

    /// <summary>True when a group can say for both how they look.</summary>
    public static bool AreAlike(TextMark a, TextMark b) => a.Fill == b.Fill && a.HasHalo == b.HasHalo && a.Halo == b.Halo && SvgTextStyle.Of(a) == SvgTextStyle.Of(b);

    /// <summary>Puts on an open tag how a text looks.</summary>
    /// <returns>What texts inside inherit.</returns>
    public SvgTextStyle Look(TextMark text, SvgTextStyle inherited)
    {
        svg.Raw(" class=\"f-").Raw(Roles.Name(text.Fill));
        if (text.HasHalo) svg.Raw(" s-").Raw(Roles.Name(text.Halo));
        svg.Raw('"').Attribute("fill", palette.Hex(text.Fill));
        if (text.HasHalo) svg.Attribute("stroke", palette.Hex(text.Halo)).Attribute("stroke-width", TextMark.HaloWidth).Raw(" paint-order=\"stroke\"");
        Put(SvgTextStyle.Of(text), inherited);
        return SvgTextStyle.Of(text);
    }

    public void Write(TextMark text, SvgTextStyle inherited, bool hasLook)
    {
        svg.Raw("<text");
        if (!hasLook) Look(text, inherited);
        if (text.Rotation == 0) svg.Attribute("x", text.At.X).Attribute("y", text.At.Y);
        else svg.Raw(" transform=\"translate(").Number(text.At.X).Raw(' ').Number(text.At.Y).Raw(") rotate(").Number(text.Rotation).Raw(")\"");
        // librsvg drops the space that follows an exponent unless it is told to keep it.
        if (text.Text.Runs.Count > 1) svg.Raw(" xml:space=\"preserve\"");
        svg.Attribute("textLength", text.Width).Raw(" lengthAdjust=\"spacingAndGlyphs\">");
        WriteRuns(text);
        svg.Raw("</text>\n");
    }

    private void Put(SvgTextStyle style, SvgTextStyle inherited)
    {
        if (style.Size != inherited.Size) svg.Attribute("font-size", style.Size);
        if (style.Weight != inherited.Weight) svg.Raw(style.Weight == FontWeight.Regular ? " font-weight=\"400\"" : " font-weight=\"600\"");
        if (style.Anchor != inherited.Anchor) svg.Attribute("text-anchor", style.Anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => "start" });
    }

    private void WriteRuns(TextMark text)
    {
        var isRaised = false;
        var lift = text.Size * TextRun.RaisedBy;
        foreach (var run in text.Text.Runs)
        {
            if (run.IsRaised) svg.Raw("<tspan").Attribute("dy", -lift).Attribute("font-size", text.Size * TextRun.RaisedSize).Raw('>').Escaped(run.Text).Raw("</tspan>");
            else if (isRaised) svg.Raw("<tspan").Attribute("dy", lift).Raw('>').Escaped(run.Text).Raw("</tspan>");
            else svg.Escaped(run.Text);
            isRaised = run.IsRaised;
        }
    }
}
