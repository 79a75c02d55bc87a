using System.Text;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>Ids of the points of a series, for links to single markers: made from what names a point, not from its place among the others.</summary>
internal sealed class PointIds
{
    private readonly Dictionary<DataPoint, string> ids = new(ReferenceEqualityComparer.Instance);

    /// <param name="item">The series.</param>
    /// <param name="marked">Its points that get a marker, in the order of the series.</param>
    public PointIds(DrawnSeries item, IEnumerable<DataPoint> marked)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var point in marked)
        {
            var name = Kebab(point.Label) is { Length: > 0 } label ? label : "at-" + Kebab(ScaleWords.Short(item.Scale, point.X[0]));
            // Two readings of one model are told apart by their order in the source.
            var count = taken[name] = taken.GetValueOrDefault(name) + 1;
            ids[point] = $"{item.Key}-{name}{(count == 1 ? "" : "-" + Numbers.Count(count))}";
        }
    }

    /// <summary>The id of a point; empty for one without a marker.</summary>
    public string Of(DataPoint point) => ids.GetValueOrDefault(point, "");

    /// <summary>Letters, digits and single hyphens: <c>gpt-3-6-7b</c>. Raised digits count as digits.</summary>
    public static string Kebab(string text)
    {
        var kebab = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(character, StringComparison.Ordinal);
            if (raised >= 0) kebab.Append((char)('0' + raised));
            else if (char.IsAsciiLetterOrDigit(character)) kebab.Append(char.ToLowerInvariant(character));
            else if (kebab.Length > 0 && kebab[^1] != '-') kebab.Append('-');
        }

        return kebab.ToString().TrimEnd('-');
    }
}
