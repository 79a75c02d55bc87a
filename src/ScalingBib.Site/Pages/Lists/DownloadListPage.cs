using ScalingBib.Model.Collections;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Site.Exports;
using ScalingBib.Site.Pages.Papers;
using ScalingBib.Site.Pages.Views;

namespace ScalingBib.Site.Pages.Lists;

/// <summary>All files to take away: the bibliography in every format, and the numbers of every figure.</summary>
public sealed class DownloadListPage : ListPage
{
    private static readonly string[] FileEndings = [FigureEnding.Csv, FigureEnding.Json, FigureEnding.Light, FigureEnding.Png];

    /// <inheritdoc/>
    public override string Id => "download-list";

    internal override string Folder => "downloads/";

    internal override string Title => "Downloads";

    internal override ListingView List(PageDesk desk) => new()
    {
        Title = Title,
        Lead = "The bibliography in each format, and the numbers behind each figure.",
        Empty = "There is nothing to download yet.",
        Groups =
        [
            new("The whole bibliography", ExportCatalog.All.Select(format => new ListingItemView
            {
                Title = format.Name,
                Address = desk.To(RouteOf(format)),
                Facts = [format.MediaType],
            }).ToEquatableArray()),
            .. desk.Bibliography.Of<Paper>().Select(paper => new ListingGroupView(desk.Citation(paper), Items(paper, desk).ToEquatableArray())),
            .. desk.Bibliography.Of<Comparison>().Select(comparison => new ListingGroupView(comparison.Title, Items(comparison, desk).ToEquatableArray())).Where(group => !group.Items.IsEmpty),
        ],
    };

    /// <summary>The file of all papers in a format.</summary>
    internal static string RouteOf(ExportFormat format) => $"bibliography/scalingbib{format.Extension}";

    private static IEnumerable<ListingItemView> Items(Paper paper, PageDesk desk)
    {
        yield return new()
        {
            Title = paper.Title,
            Address = desk.Link(paper.Ref).Address,
            Standing = desk.StandingOf(paper.Ref),
            Links = ExportCatalog.All.Select(format =>
                new LinkView(format.Name, desk.To($"{FigurePaths.Folder(paper.Ref.Id)}/{paper.Ref.Id}{format.Extension}"))).ToEquatableArray(),
        };
        foreach (var figure in paper.Figures)
            if (desk.Material.Figures.TryGetValue((paper.Ref.Id, figure.Id), out var drawn)) yield return Item(drawn, desk.Link(paper.Ref, figure.Id).Address, paper.Ref, desk);
    }

    private static IEnumerable<ListingItemView> Items(Comparison comparison, PageDesk desk) => desk.Material.Drawn.Where(drawn => drawn.Place.Entry == comparison.Ref && drawn.Place.Kind != FigurePlace.Card)
        .Select(drawn => Item(drawn, desk.To(drawn.Place.Page, drawn.Place.Anchor), comparison.Ref, desk));

    private static ListingItemView Item(DrawnFigure drawn, Templates.Url? address, EntryRef entry, PageDesk desk) => new()
    {
        Title = drawn.Figure.Title,
        Address = address,
        Standing = desk.StandingOf(entry),
        Links = FileEndings.Select(ending => new LinkView(ending[1..].ToUpperInvariant(), desk.To(drawn.Place.RouteOf(ending)))).ToEquatableArray(),
    };
}
