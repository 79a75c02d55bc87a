using ScalingBib.Model.Evidence;

namespace ScalingBib.Site.Pages;

/// <summary>Where a figure and its files stand.</summary>
/// <param name="Folder">Folder of its files: <c>papers/brown-2020-gpt3</c>.</param>
/// <param name="Id">Their name without an ending, unique in the folder.</param>
/// <param name="Kind">Id of its kind.</param>
/// <param name="Page">Route of the page that shows it.</param>
/// <param name="Entry">The entry it was made from; <c>null</c> for a figure of the whole site.</param>
internal sealed record FigurePlace(string Folder, string Id, string Kind, string Page, EntryRef? Entry)
{
    /// <summary>The kind of what is shown of a page where its address is shared.</summary>
    public const string Card = "social-card";

    private const string CardName = "card";

    /// <summary>What programs call it: <c>papers/brown-2020-gpt3#two-digit-addition</c>.</summary>
    public string Name => $"{Folder}#{Id}";

    /// <summary>Anchor on its page; empty for what stands in the head of the page.</summary>
    public string Anchor => Kind == Card ? "" : EntryParts.FigureAnchor(Id);

    /// <summary>The place of its social card: <c>two-digit-addition.card.png</c> beside <c>two-digit-addition.png</c>.</summary>
    public FigurePlace OfCard => this with { Id = $"{Id}.{CardName}", Kind = Card };

    /// <summary>The route of one of its files.</summary>
    /// <param name="ending">One of <see cref="FigureEnding"/>.</param>
    public string RouteOf(string ending) => $"{Folder}/{Id}{ending}";
}
