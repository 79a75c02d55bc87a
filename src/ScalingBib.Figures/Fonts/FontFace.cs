using System.Text;

namespace ScalingBib.Figures.Fonts;

/// <summary>One weight of the bundled family: its files are asked in turn for each character, as a browser does with <c>unicode-range</c>.</summary>
internal sealed class FontFace
{
    // Nearly all that is written. Layout measures every text many times over, so advances and pairs of these are looked up once; all others take the long way.
    private const string Common = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~×±·°µ²³–—−…’“”αβγδλμσ";
    private const int Last = '−';
    private readonly IReadOnlyList<FontFile> files;

    // By character: one more than its place among the common ones, or 0.
    private readonly byte[] places = new byte[Last + 1];
    private readonly double[] advances = new double[Common.Length];

    // NaN until a pair is first asked for: reading all of them takes longer than most figures. Every thread would write the same number, and a double is written whole.
    private readonly double[] kerns = new double[Common.Length * Common.Length];

    public FontFace(IReadOnlyList<FontFile> files)
    {
        this.files = files;
        kerns.AsSpan().Fill(double.NaN);
        for (var i = 0; i < Common.Length; i++)
        {
            if (FindIn(Common[i]) is not { } found) continue;
            places[Common[i]] = (byte)(i + 1);
            advances[i] = (double)found.Font.Advance(found.Glyph) / found.Font.UnitsPerEm;
        }
    }

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
        var (pen, last) = (0.0, -1);
        foreach (var character in text)
        {
            var at = character <= Last ? places[character] - 1 : -1;
            if (at < 0)
            {
                Place(text, out pen);
                return pen;
            }

            // The same sums in the same order as a placed text has.
            if (last >= 0) pen += Kern(last, at);
            pen += advances[at];
            last = at;
        }

        return pen;
    }

    private double Kern(int first, int second)
    {
        ref var kern = ref kerns[(first * Common.Length) + second];
        var known = Volatile.Read(ref kern);
        if (!double.IsNaN(known)) return known;
        var (before, after) = (FindIn(Common[first])!.Value, FindIn(Common[second])!.Value);
        var read = ReferenceEquals(before.Font, after.Font) ? (double)before.Font.Kern(before.Glyph, after.Glyph) / before.Font.UnitsPerEm : 0;
        Volatile.Write(ref kern, read);
        return read;
    }

    private (FontFile Font, int Glyph)? FindIn(int character)
    {
        foreach (var file in files)
            if (file.Find(character) is { } glyph) return (file, glyph);
        return null;
    }

    private (FontFile Font, int Glyph) Find(Rune character, string text) => FindIn(character.Value) ?? throw new MissingGlyphException(character, text);
}
