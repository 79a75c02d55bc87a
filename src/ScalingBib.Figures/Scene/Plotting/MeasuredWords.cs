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

    /// <summary>Width of the widest word; no line can be narrower.</summary>
    public double Widest => widths.DefaultIfEmpty(0).Max();

    /// <summary>The words of a text, those cut that are too wide for a line.</summary>
    public static MeasuredWords Of(string text, TextStyle style, double width)
    {
        var words = new MeasuredWords(text.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries), style);
        return words.Widest <= width ? words : new([.. words.words.SelectMany(word => Cut(word, style, width))], style);
    }

    /// <summary>Numbers of the words that begin lines when each line holds as many as fit.</summary>
    /// <param name="width">Width of a line.</param>
    /// <param name="enough">How many lines are of interest; one more says that there are more.</param>
    public List<int> Breaks(double width, int enough = int.MaxValue)
    {
        var breaks = new List<int>();
        var taken = double.PositiveInfinity;
        for (var i = 0; i < words.Length && breaks.Count <= enough; i++)
        {
            taken += joints[i] + widths[i];
            if (taken <= width) continue;
            breaks.Add(i);
            taken = widths[i];
        }

        return breaks;
    }

    /// <summary>The lines that begin at given words.</summary>
    public List<string> Lines(List<int> breaks) =>
        [.. breaks.Select((from, line) => string.Join(' ', words, from, (line + 1 < breaks.Count ? breaks[line + 1] : words.Length) - from))];

    /// <summary>Width of the space between two words, with the kerning of both its sides.</summary>
    private double Joint(string before, string after)
    {
        var last = before[^(before.Length > 1 && char.IsLowSurrogate(before[^1]) ? 2 : 1)..];
        var first = after[..(after.Length > 1 && char.IsHighSurrogate(after[0]) ? 2 : 1)];
        return style.Measure($"{last} {first}") - style.Measure(last) - style.Measure(first);
    }

    private static IEnumerable<string> Cut(string word, TextStyle style, double width)
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
