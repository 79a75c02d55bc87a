using System.Text;

namespace ScalingBib.Figures.Fonts;

/// <summary>One weight of the bundled family: its files are asked in turn for each character, as a browser does with <c>unicode-range</c>.</summary>
internal sealed class FontFace(IReadOnlyList<FontFile> files)
{
    /// <summary>The glyphs of a text with their pen positions.</summary>
    /// <exception cref="MissingGlyphException">No file has one of the characters.</exception>
    public PlacedGlyph[] Place(string text, out double width)
    {
        var placed = new List<PlacedGlyph>(text.Length);
        var pen = 0.0;
        FontFile? lastFont = null;
        var last = 0;
        foreach (var character in text.EnumerateRunes())
        {
            var (font, glyph) = Find(character, text);
            if (ReferenceEquals(font, lastFont)) pen += (double)font.Kern(last, glyph) / font.UnitsPerEm;
            placed.Add(new(font, glyph, pen));
            pen += (double)font.Advance(glyph) / font.UnitsPerEm;
            (lastFont, last) = (font, glyph);
        }

        width = pen;
        return [.. placed];
    }

    /// <summary>Width of a text in ems, kerning included.</summary>
    /// <exception cref="MissingGlyphException">No file has one of the characters.</exception>
    public double Measure(string text)
    {
        Place(text, out var width);
        return width;
    }

    private (FontFile Font, int Glyph) Find(Rune character, string text)
    {
        foreach (var file in files)
            if (file.Find(character.Value) is { } glyph) return (file, glyph);
        throw new MissingGlyphException(character, text);
    }
}
