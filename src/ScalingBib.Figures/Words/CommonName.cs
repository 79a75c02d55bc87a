namespace ScalingBib.Figures.Words;

/// <summary>Labels of several series often share a part: <c>Two-digit addition, few-shot</c> and <c>Two-digit addition, one-shot</c>. It is said once.</summary>
internal static class CommonName
{
    public static (string Common, IReadOnlyList<string> Own) Split(IReadOnlyList<string> labels)
    {
        var parts = labels.Select(label => label.Split(", ")).ToList();
        if (parts.Count < 2) return ("", labels);
        // Each label keeps at least one part of its own.
        var most = parts.Min(part => part.Length) - 1;
        var (before, after) = (0, 0);
        while (before < most && parts.All(part => part[before] == parts[0][before])) before++;
        while (before + after < most && parts.All(part => part[^(after + 1)] == parts[0][^(after + 1)])) after++;
        // A comma inside brackets parts nothing.
        if (after > 0 && !parts.All(part => IsWhole(part[before..^after]) && IsWhole(part[^after..]))) after = 0;
        if (before + after == 0) return ("", labels);
        return (Sentence.Capital(string.Join(", ", parts[0].Take(before).Concat(parts[0].TakeLast(after)))), [.. parts.Select(part => Sentence.Capital(string.Join(", ", part[before..^after])))]);
    }

    private static bool IsWhole(string[] parts) => string.Concat(parts) is var text && text.Count(character => character == '(') == text.Count(character => character == ')');
}
