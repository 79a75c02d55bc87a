using ScalingBib.Fitting.Claims;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Discussions;
using ScalingBib.Site.Pages.Lenses;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Claims;

/// <summary>What bears on a claim, by stance, each with what it can carry.</summary>
internal sealed class ClaimBearing(Claim claim, ClaimRecord record, PageDesk desk)
{
    public StandView Stand(Stance stance, string heading, string empty) => new(
        heading, Phrases.ClassOf(stance), empty,
        All.Where(one => one.Stance == stance)
            // What bears on several parts is said once.
            .GroupBy(one => (one.Source, one.Excerpt, one.Words))
            .OrderByDescending(group => group.Max(one => one.Strength)).ThenBy(group => group.First().Date ?? DateOnly.MaxValue)
            .Select(group => Bearing([.. group])).ToEquatableArray());

    private IEnumerable<BearingEvidence> All => record.Whole.Evidence.Concat(record.Parts.SelectMany(part => part.Evidence));

    private BearingView Bearing(BearingEvidence[] same)
    {
        var one = same.MaxBy(evidence => evidence.Strength)!;
        var from = desk.Material.Addresses.Find(one.Source)?.Label ?? one.Source.ToString();
        var ids = one.Series.Select(series => series.Series.Series.Id).ToArray();
        return new(
            one.Excerpt is null ? "Paper" : "Discussion", desk.Link(one.Source, one.Excerpt, from),
            same.Select(evidence => evidence.Part).OfType<string>().Select(part => desk.Link(claim.Ref, part, Phrases.FromId(part))).ToEquatableArray(),
            one.Words, IsQuotation(one), ids.Select(id => desk.Link(one.Source, id)).ToEquatableArray(), ids.Length == 0 ? null : desk.Sparkline(one.Source.Id, ids[0]))
        {
            Ratio = RatioWording.FindAlone(one.Words) is not null ? ToldChanges.Of(one.Words, [], ids.Select(id => new Target(one.Source, id)), desk) : null,
            Strength = ClaimWords.Of(one.Strength),
            StrengthClass = $"strength-{ClaimWords.Of(one.Strength).Replace(' ', '-')}",
            Limits = Limits(one),
            Unborne = Unborne(one),
            IsContradicted = one.IsContradicted,
        };
    }

    private bool IsQuotation(BearingEvidence one) =>
        one.Excerpt is { } id && desk.Bibliography.Find<Discussion>(one.Source.Id)?.Excerpts.FirstOrDefault(excerpt => excerpt.Id == id)?.Form == ExcerptForm.Quotation;

    /// <summary>What limits its series: a limit that all share is said of all.</summary>
    private static EquatableArray<string> Limits(BearingEvidence one)
    {
        var borne = one.Series.Where(series => series.IsBorneOut).ToArray();
        return borne.SelectMany(series => series.Limits).GroupBy(limit => limit.Id)
            .Select(group => group.Count() == borne.Length ? group.First().Words : $"{group.First().Words} ({NumberText.Count(group.Count())} of {NumberText.Count(borne.Length)} series)")
            .ToEquatableArray();
    }

    /// <summary>The series that have another verdict than the evidence rests on, each with its own.</summary>
    private EquatableArray<UnborneView> Unborne(BearingEvidence one) => one.Series.Where(series => !series.IsBorneOut)
        .Select(series => new UnborneView(desk.Link(one.Source, series.Series.Series.Id), Verdict(series.Series.Jump))).ToEquatableArray();

    private static string Verdict(JumpRecord? jump) => jump switch
    {
        null => "no verdict",
        { Verdict: { } verdict } => VerdictNames.Of(verdict, jump.Reason),
        _ => jump.NoVerdict?.TrimEnd('.') ?? "no verdict",
    };
}
