using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;
using ScalingBib.Site.Pages.Papers;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Lists;

/// <summary>All papers, the newest first.</summary>
public sealed class PaperListPage : ListPage
{
    private const int FewPapers = 12;

    /// <inheritdoc/>
    public override string Id => "paper-list";

    internal override string Folder => "papers/";

    internal override string Title => "Papers";

    internal override ListingView List(PageDesk desk) => new()
    {
        Title = Title,
        Lead = "Each paper with the numbers read out of it, the newest first.",
        Empty = "No paper is entered yet.",
        Groups = desk.Bibliography.Of<Paper>()
            .OrderByDescending(paper => paper.Published)
            .GroupBy(paper => paper.Published.Year)
            .Select(year => new ListingGroupView(
                year.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), year.Select(paper => Item(paper, desk)).ToEquatableArray()))
            .ToEquatableArray(),
    };

    private static ListingItemView Item(Paper paper, PageDesk desk) => new()
    {
        Title = paper.Title,
        Address = desk.Link(paper.Ref).Address,
        Standing = desk.StandingOf(paper.Ref),
        Kicker = desk.Citation(paper),
        Summary = paper.Summary,
        Picture = PaperFigures.Small(paper, desk, desk.Bibliography.Of<Paper>().Count() <= FewPapers),
        Facts =
        [
            Phrases.Plural(paper.Series.Count, "series", "series"),
            Phrases.Plural(paper.Series.Sum(series => series.Points.Count), "point", "points"),
            Phrases.Plural(paper.Laws.Count, "reported law", "reported laws"),
        ],
        Links = paper.Topics.Select(topic => desk.Link(new("topics", topic))).ToEquatableArray(),
    };
}
