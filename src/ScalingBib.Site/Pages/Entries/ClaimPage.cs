using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Entries;

/// <summary>The page of a claim: the sentence, its parts, and what speaks for and against it side by side.</summary>
public sealed class ClaimPage : SitePage
{
    /// <inheritdoc/>
    public override string Id => "claim";

    internal override string Template => "claim";

    internal override Type Model => typeof(ClaimView);

    internal override IEnumerable<PageAddress> Addresses(Bibliography bibliography, BuildOptions options) =>
        bibliography.Of<Claim>().Select(claim => new PageAddress(PageAddress.IndexOf(claim.Ref.ToString()), claim.Title, claim.Ref));

    internal override PageContent Compose(PageAddress address, PageDesk desk)
    {
        var claim = desk.Bibliography.Find<Claim>(address.Entry!.Value.Id)!;
        var bearing = desk.Material.Backlinks.To(claim.Ref).Where(link => link.Stance is not null).ToArray();
        return new()
        {
            Title = claim.Title,
            Description = claim.Statement,
            CardType = "article",
            Image = FigureParts.Preview(desk.Material.Timelines.GetValueOrDefault(claim.Ref.Id), desk),
            Model = new ClaimView
            {
                Title = claim.Title,
                Statement = claim.Statement,
                Scope = claim.Scope,
                Warnings = desk.Warnings(claim),
                Parts = claim.Parts.Select(part => Part(claim, part, bearing, desk)).ToEquatableArray(),
                DependsOn = claim.DependsOn.Select(id => desk.Link(new("claims", id))).ToEquatableArray(),
                Timeline = desk.Material.Timelines.TryGetValue(claim.Ref.Id, out var timeline) ? FigureParts.Compose(timeline, desk) : null,
                Stands =
                [
                    Stand(Stance.Supports, "Speaks for it", "Nothing entered so far speaks for it.", bearing, desk),
                    Stand(Stance.Disputes, "Speaks against it", "Nothing entered so far speaks against it.", bearing, desk),
                    Stand(Stance.Qualifies, "Narrows it or sets a condition", "Nothing entered so far narrows it.", bearing, desk),
                    Stand(Stance.Asks, "Raises a question", "Nothing entered so far raises a question.", bearing, desk),
                ],
                Body = desk.Prose(claim.Body, claim.Ref, "body"),
                Backlinks = desk.Backlinks(desk.Material.Backlinks.To(claim.Ref).Where(link => link.Stance is null)),
                Updated = PageDesk.Date(claim.Updated),
            },
        };
    }

    private static ClaimPartView Part(Claim claim, ClaimPart part, Backlink[] bearing, PageDesk desk)
    {
        var tally = bearing.Where(link => link.To.Part == part.Id).GroupBy(link => link.Stance!.Value).OrderBy(group => group.Key)
            .Select(group => $"{NumberText.Count(group.Count())} {Phrases.Of(group.Key, group.Count())}");
        return new(
            EntryParts.PartAnchor(part.Id), Phrases.FromId(part.Id), part.Statement,
            part.DependsOn.Select(id => desk.Link(claim.Ref, id, Phrases.FromId(id))).ToEquatableArray(),
            string.Join(", ", tally) is { Length: > 0 } found ? found : "nothing entered so far");
    }

    private static StandView Stand(Stance stance, string heading, string empty, Backlink[] bearing, PageDesk desk) =>
        new(heading, Phrases.ClassOf(stance), empty, bearing
            .Where(link => link.Stance == stance)
            // What bears on several parts is said once; measured evidence comes before what was said about it.
            .GroupBy(link => (link.From, link.FromPart, link.Text))
            .OrderBy(group => group.Key.From.Kind == "papers" ? 0 : 1)
            .Select(group => Bearing([.. group], desk))
            .ToEquatableArray());

    private static BearingView Bearing(Backlink[] links, PageDesk desk)
    {
        var link = links[0];
        var from = desk.Material.Addresses.Find(link.From)?.Label ?? link.From.ToString();
        var series = SeriesOf(link, desk);
        return new(
            link.Kind, desk.Link(link.From, link.FromPart, from),
            links.Select(one => one.To.Part).OfType<string>().Select(part => desk.Link(link.To.Entry, part, Phrases.FromId(part))).ToEquatableArray(),
            link.Text, link.IsQuotation, series.Select(id => desk.Link(link.From, id)).ToEquatableArray(), series.IsEmpty ? null : desk.Sparkline(link.From.Id, series[0]))
        {
            Ratio = RatioWording.FindAlone(link.Text) is not null ? Lenses.ToldChanges.Of(link.Text, [], series.Select(id => new ScalingBib.Model.Discussions.Target(link.From, id)), desk) : null,
        };
    }

    private static EquatableArray<string> SeriesOf(Backlink link, PageDesk desk) =>
        desk.Bibliography.Find(link.From) is Paper paper
            ? paper.Evidence.First(evidence => evidence.ClaimId == link.To.Entry.Id && evidence.Part == link.To.Part && evidence.Note == link.Text).SeriesIds
            : [];
}
