using ScalingBib.Model.Publishing;
using ScalingBib.Site.Pages.Views;

namespace ScalingBib.Site.Pages.Lists;

/// <summary>A page that lists things, written by the one <c>listing</c> template: a new list is one file with a route, a title and its groups.</summary>
public abstract class ListPage : SitePage
{
    /// <summary>The page's folder: <c>papers/</c>.</summary>
    internal abstract string Folder { get; }

    internal abstract string Title { get; }

    internal sealed override NavigationItem Listed => new(Title, Folder);

    internal sealed override string Template => "listing";

    internal sealed override Type Model => typeof(ListingView);

    internal sealed override IEnumerable<PageAddress> Addresses(Bibliography bibliography, BuildOptions options) => [new(PageAddress.IndexOf(Folder), Title)];

    internal sealed override PageContent Compose(PageAddress address, PageDesk desk)
    {
        var listing = List(desk);
        return new() { Title = Title, Description = listing.Lead, Model = listing };
    }

    /// <summary>What is listed.</summary>
    internal abstract ListingView List(PageDesk desk);
}
