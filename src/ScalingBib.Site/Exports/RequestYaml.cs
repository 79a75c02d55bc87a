using System.Text;
using ScalingBib.Model.Papers;

namespace ScalingBib.Site.Exports;

/// <summary>What a paper asks of a figure, written back as its entry would say it: an item of <c>figures</c>.</summary>
internal static class RequestYaml
{
    private const int LongestList = 100;

    /// <summary>The item, as the content reader takes it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Lines, the last without a line feed.</returns>
    public static string Write(FigureRequest request)
    {
        var yaml = new StringBuilder();
        yaml.Append("- id: ").Append(request.Id);
        yaml.Append("\n  kind: ").Append(request.Kind);
        if (request.IsMain) yaml.Append("\n  main: true");
        yaml.Append("\n  title: ").Append(Scalar(request.Title));
        if (request.Panels.IsEmpty) List(yaml, "series", request.SeriesIds);
        else Panels(yaml, request.Panels);
        if (!request.LawIds.IsEmpty) List(yaml, "laws", request.LawIds);
        if (request.Order != FigureOrder.AsListed) yaml.Append("\n  order: ").Append(Word(request.Order));
        if (request.Caption.Length > 0) Block(yaml, request.Caption);
        return yaml.ToString();
    }

    private static string Word(FigureOrder order) => order switch
    {
        FigureOrder.Name => "name",
        FigureOrder.Verdict => "verdict",
        FigureOrder.LastValue => "last-value",
        _ => "as-listed",
    };

    private static void Panels(StringBuilder yaml, IEnumerable<FigurePanel> panels)
    {
        yaml.Append("\n  panels:");
        foreach (var panel in panels) yaml.Append("\n    - title: ").Append(Scalar(panel.Title)).Append("\n      series: [ ").AppendJoin(", ", panel.SeriesIds).Append(" ]");
    }

    private static void List(StringBuilder yaml, string name, IEnumerable<string> ids)
    {
        var line = string.Join(", ", ids);
        yaml.Append("\n  ").Append(name).Append(':');
        if (line.Length <= LongestList) yaml.Append(" [ ").Append(line).Append(" ]");
        else foreach (var id in ids) yaml.Append("\n    - ").Append(id);
    }

    private static void Block(StringBuilder yaml, string text)
    {
        // A strip indicator tells a text without a last line feed from one with it.
        yaml.Append(text.EndsWith('\n') ? "\n  caption: |" : "\n  caption: |-");
        foreach (var line in text.TrimEnd('\n').Split('\n')) yaml.Append(line.Length == 0 ? "\n" : "\n    ").Append(line);
    }

    private static string Scalar(string text) => IsPlain(text) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Several words that begin like a sentence, of letters that YAML reads as nothing more than text.</summary>
    private static bool IsPlain(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && char.IsAsciiLetterUpper(text[0]) && text[^1] != ' ' && text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or ',' or '.' or '-' or '%' or '(' or ')');
}
