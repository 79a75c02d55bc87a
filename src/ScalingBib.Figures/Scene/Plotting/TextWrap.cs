namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Breaks text into lines by measured width.</summary>
internal static class TextWrap
{
    /// <summary>Lines no wider than <paramref name="width"/>; the last two are balanced when that leaves no lone word. A word too long for a line is cut where it fits.</summary>
    public static List<string> Lines(string text, TextStyle style, double width)
    {
        var words = MeasuredWords.Of(text, style, width);
        var greedy = words.Breaks(width);
        if (greedy.Count < 2) return words.Lines(greedy);
        // Narrower until one more line would be needed, or a word would have to be cut: lines of about one length read better than a full one and a remnant.
        var best = greedy;
        for (var narrower = width * 0.98; narrower > width * 0.5 && narrower >= words.Widest; narrower -= width * 0.02)
        {
            var breaks = words.Breaks(narrower, greedy.Count);
            if (breaks.Count > greedy.Count) break;
            best = breaks;
        }

        return words.Lines(best);
    }

    /// <summary>At most so many lines; where the text needs more, or a word is too long for a line, it ends in an ellipsis. Whoever shortens says the whole text elsewhere.</summary>
    public static List<string> Shortened(string text, TextStyle style, double width, int most)
    {
        var words = text.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var fits = words.TakeWhile(word => style.Measure(word) <= width).Count();
        if (fits == words.Length && Lines(text, style, width) is var whole && whole.Count <= most) return whole;
        var measured = MeasuredWords.Of(string.Join(' ', words.Take(fits)), style, width);
        var lines = measured.Lines(measured.Breaks(width));
        if (lines.Count >= most && !(lines.Count == most && fits < words.Length)) lines = [.. lines.Take(most - 1), string.Join(' ', lines.Skip(most - 1)) + (fits < words.Length ? " " + words[fits] : "")];
        else if (lines.Count < most) lines.Add(words[fits]);
        else lines[^1] += " " + words[fits];
        var last = lines[^1];
        while (last.Length > 1 && style.Measure(last + "…") > width) last = last[..^(char.IsLowSurrogate(last[^1]) ? 2 : 1)];
        lines[^1] = last.TrimEnd(' ', ',') + "…";
        return lines;
    }

    /// <summary>Lines of a label. One with an exponent is made by us and short; only plain ones may need breaking.</summary>
    public static IReadOnlyList<RichText> Lines(RichText label, TextStyle style, double width, double part = 1) =>
        label.Runs.Count > 1 || style.Measure(label) <= width ? [label] : [.. Lines(label.ToString(), style, part * width).Select(RichText.Of)];

    /// <summary>Lines that break between sentences where one does not fit behind the last, and inside a sentence only when it is longer than a line.</summary>
    public static List<string> Sentences(IReadOnlyList<string> sentences, TextStyle style, double width)
    {
        var lines = new List<string>();
        foreach (var sentence in sentences.Where(sentence => sentence.Length > 0))
        {
            var longer = lines.Count == 0 ? sentence : $"{lines[^1]} {sentence}";
            if (lines.Count > 0 && style.Measure(longer) <= width) lines[^1] = longer;
            else lines.AddRange(Lines(sentence, style, width));
        }

        return lines;
    }

    /// <summary>Lines that each hold as much as fits, without any balance.</summary>
    internal static List<string> Greedy(string text, TextStyle style, double width)
    {
        var words = MeasuredWords.Of(text, style, width);
        return words.Lines(words.Breaks(width));
    }
}
