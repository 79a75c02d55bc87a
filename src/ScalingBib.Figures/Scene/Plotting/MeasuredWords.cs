namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>The words of a text with their widths, each measured once, however often lines of them are tried.</summary>
internal sealed class MeasuredWords
{
    private readonly string[] words;
    private readonly double[] widths, joints;
    private readonly TextStyle style;

    private MeasuredWords(string[] words, TextStyle style)
    {
        (this.words, this.style) = (words, style);
        widths = [.. words.Select(word => style.Measure(word))];
        joints = new double[words.Length];
        for (var i = 1; i < words.Length; i++) joints[i] = Joint(words[i - 1], words[i]);
    }

    public static MeasuredWords Of(string text, TextStyle style) => new(text.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries), style);

    /// <summary>As many words on each line as fit; a word too long for a line is cut where it fits.</summary>
    /// <param name="width">Width of a line.</param>
    /// <param name="enough">More lines than this are not asked for; one more says that there are more.</param>
    public List<string> Lines(double width, int enough = int.MaxValue) =>
        widths.Any(wide => wide > width) ? new MeasuredWords([.. words.SelectMany(word => Cut(word, width))], style).Fill(width, enough) : Fill(width, enough);

    private List<string> Fill(double width, int enough)
    {
        var lines = new List<string>();
        var (first, taken) = (0, 0.0);
        for (var i = 0; i < words.Length && lines.Count <= enough; i++)
        {
            var longer = i == first ? widths[i] : taken + joints[i] + widths[i];
            if (i > first && longer > width)
            {
                lines.Add(Join(first, i));
                (first, longer) = (i, widths[i]);
            }

            taken = longer;
        }

        if (first < words.Length && lines.Count <= enough) lines.Add(Join(first, words.Length));
        return lines;
    }

    private string Join(int from, int to) => string.Join(' ', words, from, to - from);

    /// <summary>Width of the space between two words, with the kerning of both its sides.</summary>
    private double Joint(string before, string after)
    {
        string[] ends = [before[^(before.Length > 1 && char.IsLowSurrogate(before[^1]) ? 2 : 1)..], after[..(after.Length > 1 && char.IsHighSurrogate(after[0]) ? 2 : 1)]];
        return style.Measure($"{ends[0]} {ends[1]}") - style.Measure(ends[0]) - style.Measure(ends[1]);
    }

    private IEnumerable<string> Cut(string word, double width)
    {
        while (style.Measure(word) > width)
        {
            var fits = word.Length - 1;
            while (fits > 1 && style.Measure(word[..fits]) > width) fits--;
            if (fits > 0 && char.IsHighSurrogate(word[fits - 1])) fits--;
            if (fits < 1) break;
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
