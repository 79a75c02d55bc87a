using System.Text;

namespace ScalingBib.Figures.Fonts;

/// <summary>One weight of the bundled family: its files are asked in turn for each character, as a browser does with <c>unicode-range</c>.</summary>
internal sealed class FontFace
{
    // Almost every character of a figure is among these, and layout measures far more often than it writes.
    private const int Common = 128;
    private readonly IReadOnlyList<FontFile> files;
    private readonly int[] glyphs = new int[Common];
    private readonly double[] advances = new double[Common], kerns = new double[Common * Common];

    public FontFace(IReadOnlyList<FontFile> files)
    {
        this.files = files;
        var font = files[0];
        for (var i = 0; i < Common; i++)
        {
            glyphs[i] = font.Find(i) ?? -1;
            if (glyphs[i] >= 0) advances[i] = (double)font.Advance(glyphs[i]) / font.UnitsPerEm;
        }

        for (var i = 0; i < Common; i++)
            for (var k = 0; k < Common; k++)
                if (glyphs[i] >= 0 && glyphs[k] >= 0) kerns[(i * Common) + k] = (double)font.Kern(glyphs[i], glyphs[k]) / font.UnitsPerEm;
    }

    /// <summary>The glyphs of a text with their pen positions.</summary>
    /// <exception cref="MissingGlyphException">No file has one of the characters.</exception>
    public PlacedGlyph[] Place(string text, out double width)
    {
        var placed = new List<PlacedGlyph>(text.Length);
        width = Walk(text, placed);
        return [.. placed];
    }

    /// <summary>Width of a text in ems, kerning included.</summary>
    /// <exception cref="MissingGlyphException">No file has one of the characters.</exception>
    public double Measure(string text)
    {
        var (pen, last) = (0.0, -1);
        foreach (var character in text)
        {
            if (character >= Common || glyphs[character] < 0) return Walk(text, null);
            // The same sums in the same order as a walk's, so that both give the same width to the last bit.
            if (last >= 0) pen += kerns[(last * Common) + character];
            pen += advances[character];
            last = character;
        }

        return pen;
    }

    private double Walk(string text, List<PlacedGlyph>? placed)
    {
        var pen = 0.0;
        FontFile? lastFont = null;
        var last = 0;
        foreach (var character in text.EnumerateRunes())
        {
            var (font, glyph) = Find(character, text);
            if (ReferenceEquals(font, lastFont)) pen += (double)font.Kern(last, glyph) / font.UnitsPerEm;
            placed?.Add(new(font, glyph, pen));
            pen += (double)font.Advance(glyph) / font.UnitsPerEm;
            (lastFont, last) = (font, glyph);
        }

        return pen;
    }

    private (FontFile Font, int Glyph) Find(Rune character, string text)
    {
        foreach (var file in files)
            if (file.Find(character.Value) is { } glyph) return (file, glyph);
        throw new MissingGlyphException(character, text);
    }
}
