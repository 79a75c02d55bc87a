using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>What most texts of a large group have in common: written once, on the group.</summary>
/// <param name="Fill">Their colour.</param>
/// <param name="Size">Their font size.</param>
/// <param name="Weight">Their weight.</param>
internal sealed record TextAttributes(Role Fill, double Size, FontWeight Weight)
{
    // In a smaller group the attributes would take as much room as they save.
    private const int Fewest = 24;

    /// <summary>The commonest attributes of the texts in a group and its groups; <c>null</c> where there are few.</summary>
    public static TextAttributes? SharedBy(GroupMark group)
    {
        var texts = Texts(group).ToList();
        return texts.Count < Fewest ? null : texts.GroupBy(text => new TextAttributes(text.Fill, text.Size, text.Weight)).MaxBy(alike => alike.Count())!.Key;
    }

    private static IEnumerable<TextMark> Texts(GroupMark group) => group.Marks.SelectMany(mark => mark switch
    {
        TextMark text => [text],
        GroupMark inner => Texts(inner),
        _ => Enumerable.Empty<TextMark>(),
    });
}
