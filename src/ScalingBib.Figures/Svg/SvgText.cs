using System.Text;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>SVG as it grows. Numbers are as short as they can be said: <c>.5</c>, not <c>0.50</c>.</summary>
internal sealed class SvgText
{
    private const int Hundred = 100;
    private readonly StringBuilder svg = new(16 * 1024);

    static SvgText()
    {
        // Hundredths are what is printed.
        if (Point.Decimals != 2) throw new InvalidOperationException("Numbers are written in hundredths.");
    }

    public override string ToString() => svg.ToString();

    public SvgText Raw(string text)
    {
        svg.Append(text);
        return this;
    }

    public SvgText Raw(char character)
    {
        svg.Append(character);
        return this;
    }

    /// <summary>Text that may stand in content and in attributes; control characters, which XML cannot hold, are left out.</summary>
    public SvgText Escaped(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' => svg.Append("&quot;"),
                < ' ' => svg,
                _ => svg.Append(character),
            };
        }

        return this;
    }

    /// <summary>A space, a name and a number in quotes.</summary>
    public SvgText Attribute(string name, double value) => Begin(name).Number(value).Raw('"');

    /// <summary>A space, a name and a text in quotes.</summary>
    public SvgText Attribute(string name, string value) => Begin(name).Escaped(value).Raw('"');

    public SvgText Number(double value) => Hundredths(InHundredths(value));

    public static long InHundredths(double value) => (long)Math.Round(value * Hundred, MidpointRounding.AwayFromZero);

    /// <summary>A number given in hundredths.</summary>
    public SvgText Hundredths(long value)
    {
        if (value < 0) svg.Append('-');
        var size = Math.Abs(value);
        var (whole, part) = (size / Hundred, (int)(size % Hundred));
        if (whole > 0 || part == 0) svg.Append(whole);
        if (part == 0) return this;
        svg.Append('.').Append((char)('0' + (part / 10)));
        if (part % 10 > 0) svg.Append((char)('0' + (part % 10)));
        return this;
    }

    private SvgText Begin(string name)
    {
        svg.Append(' ').Append(name).Append("=\"");
        return this;
    }
}
