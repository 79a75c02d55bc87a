using ScalingBib.Fitting.Claims;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Claims;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Discussions;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Tests.Content;

namespace ScalingBib.Tests.Fitting.Claims;

/// <summary>What follows from evidence, rule by rule, on a claim of two parts: <c>rise</c>, and <c>often</c>, which needs it.</summary>
public sealed class ClaimAssessorTests
{
    private static readonly Bibliography Sample = SampleContent.Whole.Read().Value.Bibliography;

    private static readonly Paper Tiny = Sample.Find<Paper>("tiny-2020-arithmetic")!;

    // Eight sizes over four decades: no limit applies.
    private static readonly DataSeries Long = Tiny.Series[0] with
    {
        Id = "long",
        Points = [.. Enumerable.Range(0, 8).Select(i => Tiny.Series[0].Points[0] with { X = [Math.Pow(10, 7 + (i * 0.57))], Excluded = null })],
        Provenance = Tiny.Series[0].Provenance with { Extraction = Extraction.Table, Confidence = Confidence.ReadOnce },
    };

    private static readonly Claim Claim = new()
    {
        Ref = new("claims", "rises"),
        Title = "Scores rise",
        Statement = "Scores rise.",
        Scope = "Scores.",
        Added = new(2026, 1, 1),
        Updated = new(2026, 1, 1),
        Parts = [new("rise", "They rise.", []), new("often", "They often rise.", ["rise"])],
    };

    [Fact]
    public void NothingMeasuredIsOpenWhateverIsSaid()
    {
        var said = Thread(new Target(Claim.Ref, "rise"), Stance.Supports);
        var record = Assess([said, Paper("a", "one", new("rises", "rise", Stance.Supports, [], "The paper states it."))]);
        Assert.Equal([ClaimStatus.Open, ClaimStatus.Open], record.Parts.Select(part => part.Status));
        Assert.Equal([EvidenceStrength.Reported, EvidenceStrength.Said], record.Parts[0].Evidence.Select(one => one.Strength));
        Assert.Null(record.Replication);
        Assert.Empty(record.Families);
    }

    [Fact]
    public void OneFamilyIndicatesAndASecondSupports()
    {
        var one = Assess([For("a", "one", "rise")]);
        Assert.Equal(ClaimStatus.Indicated, one.Parts[0].Status);
        Assert.Equal("All that was measured for or against it comes from one family of models, one.", one.Replication);
        Assert.Contains("Moderate evidence from a second paper on another model family would make it supported.", one.Parts[0].Changes);

        // Three papers on one row of models are one family.
        Assert.Equal(ClaimStatus.Indicated, Assess([For("a", "one", "rise"), For("b", "one", "rise"), For("c", "one", "rise")]).Parts[0].Status);
        // One paper on two rows of models chose both.
        var both = Paper("a", "one", new EvidenceLink("rises", "rise", Stance.Supports, ["long", "other"], "Both rise."));
        both = both with { Series = [.. both.Series, both.Series[0] with { Id = "other", ModelFamily = "two" }] };
        Assert.Equal(ClaimStatus.Indicated, Assess([both]).Parts[0].Status);
        var two = Assess([For("a", "one", "rise"), For("b", "two", "rise")]);
        Assert.Equal(ClaimStatus.Supported, two.Parts[0].Status);
        Assert.Null(two.Replication);
    }

    [Fact]
    public void SolidEvidenceOnBothSidesIsContestedAndTheStrongerSideWinsOtherwise()
    {
        var against = Paper("b", "two", new("rises", "rise", Stance.Disputes, ["long"], "It does not."));
        Assert.Equal(ClaimStatus.Contested, Assess([For("a", "one", "rise"), against]).Parts[0].Status);
        Assert.Equal(ClaimStatus.Doubted, Assess([against]).Parts[0].Status);
        var weak = Paper("b", "two", Weakened, new EvidenceLink("rises", "rise", Stance.Disputes, ["long"], "It does not."));
        Assert.Equal(ClaimStatus.Indicated, Assess([For("a", "one", "rise"), weak]).Parts[0].Status);
        Assert.Equal(ClaimStatus.Open, Assess([Paper("a", "one", Weakened, new EvidenceLink("rises", "rise", Stance.Supports, ["long"], "It does.")), weak]).Parts[0].Status);
    }

    [Fact]
    public void NothingIsSupportedOnOpenGround()
    {
        var record = Assess([For("a", "one", "often"), For("b", "two", "often")]);
        Assert.Equal([ClaimStatus.Open, ClaimStatus.Indicated], record.Parts.Select(part => part.Status));
        Assert.Contains("By itself it would be supported; it needs the part “rise”, which is open.", record.Parts[1].Reasons);
        Assert.Equal([ClaimStatus.Supported, ClaimStatus.Supported], Assess([For("a", "one", "often"), For("b", "two", "often"), For("c", "one", "rise"), For("d", "two", "rise")]).Parts.Select(part => part.Status));
    }

    [Fact]
    public void TheWholeStandsWhereTheWorstPartItNeedsStands()
    {
        EquatableArray<Entry> papers = [For("c", "one", "rise"), For("d", "two", "rise")];
        Assert.Equal(ClaimStatus.Open, Assess(papers).Whole.Status);
        var needsOne = ClaimAssessor.Assess(Of([Claim with { Needs = ["rise"] }, .. papers]), (paper, series) => new(paper.Ref, series, null, []))[0].Whole;
        Assert.Equal(ClaimStatus.Supported, needsOne.Status);
        Assert.Contains("“rise” is supported", Assert.Single(needsOne.Reasons), StringComparison.Ordinal);
        Assert.Equal("It moves with “often”.", Assert.Single(Assess(papers).Whole.Changes));
    }

    [Fact]
    public void EvidenceThatRestsOnAVerdictNeedsIt()
    {
        var link = new EvidenceLink("rises", "rise", Stance.Supports, ["long"], "It jumps.") { Verdict = ClaimedVerdict.Jump };
        Assert.Equal(EvidenceStrength.Strong, Only(link, JumpVerdict.Jump).Strength);
        var other = Assess([Paper("a", "one", link)], JumpVerdict.Gradual).Parts[0];
        Assert.Equal((ClaimStatus.Open, EvidenceStrength.NotBorneOut), (other.Status, other.Evidence[0].Strength));
        Assert.Contains("1 piece of evidence is not borne out: the series do not have the verdict that it rests on.", other.Reasons);
        Assert.Equal(EvidenceStrength.NotBorneOut, Only(link, null).Strength);

        BearingEvidence Only(EvidenceLink evidence, JumpVerdict? verdict) => Assess([Paper("a", "one", evidence)], verdict).Parts[0].Evidence[0];
    }

    [Fact]
    public void LimitsAreNamedAndStepTheStrengthDown()
    {
        Assert.Empty(LimitsOf(Long));
        Assert.Equal(["few-scales"], LimitsOf(Long with { Points = [Long.Points[0], Long.Points[3], Long.Points[5], Long.Points[7]] }));
        Assert.Equal(["few-scales", "very-few-scales"], LimitsOf(Long with { Points = [Long.Points[0], Long.Points[7]] }));
        Assert.Equal(["short-range"], LimitsOf(Long with { Points = [.. Long.Points.Select((point, i) => point with { X = [1e9 * (1 + i)] })] }));
        Assert.Equal(["read-off-once"], LimitsOf(Long with { Provenance = Long.Provenance with { Extraction = Extraction.Digitised } }));
        Assert.Equal(["second-hand"], LimitsOf(Long with { Provenance = Long.Provenance with { Extraction = Extraction.Restated } }));
        Assert.Equal(["undecided"], LimitsOf(Long, Verdict(JumpVerdict.Undecided) with { Reason = UndecidedReason.Noise }));
        Assert.Empty(LimitsOf(Long, Verdict(JumpVerdict.Undecided) with { Reason = UndecidedReason.TooFewScales }));
        Assert.Equal(["fragile"], LimitsOf(Long, Verdict(JumpVerdict.Jump) with { IsStable = false }));
        Assert.Equal([EvidenceStrength.Strong, EvidenceStrength.Moderate, EvidenceStrength.Moderate, EvidenceStrength.Weak], Enumerable.Range(0, 4).Select(StrengthRules.Of));
    }

    [Fact]
    public void OnePairOfModelsIsSaid()
    {
        var pair = Paper("a", "one", new EvidenceLink("rises", null, Stance.Qualifies, ["long", "other"], "Both rise alike."));
        pair = pair with { Series = [.. pair.Series, pair.Series[0] with { Id = "other", ModelFamily = "two" }] };
        Assert.Equal("All that was measured for or against it rests on one pair of models, one and two.", Assess([pair]).Replication);
    }

    [Fact]
    public void ARetractedPaperMeasuresNothing()
    {
        var record = Assess([For("a", "one", "rise") with { Status = PaperStatus.Retracted }]);
        Assert.Equal((ClaimStatus.Open, EvidenceStrength.Reported), (record.Parts[0].Status, record.Parts[0].Evidence[0].Strength));
    }

    [Fact]
    public void AClaimNeedsTheClaimsBeforeIt()
    {
        var first = Claim with { Ref = new("claims", "first"), Title = "First", Parts = [], DependsOn = ["rises"] };
        Paper[] papers = [.. ((string[])["one", "two"]).Select(family => Paper(family, family, new EvidenceLink("first", null, Stance.Supports, ["long"], "It holds.")))];
        var records = ClaimAssessor.Assess(Of([first, Claim, .. papers]), (paper, series) => new(paper.Ref, series, null, []));
        Assert.Equal(ClaimStatus.Indicated, records.Single(record => record.Id == "first").Whole.Status);

        // A circle is reported elsewhere; here it must end.
        var circle = Claim with { DependsOn = ["first"] };
        Assert.Equal(2, ClaimAssessor.Assess(Of([first, circle, .. papers]), (paper, series) => new(paper.Ref, series, null, [])).Count);
    }

    private static DataSeries Weakened => Long with { Points = [Long.Points[0], Long.Points[0] with { X = [Long.Points[0].X[0] * 2] }] };

    private static string[] LimitsOf(DataSeries series, JumpRecord? jump = null) => [.. StrengthRules.LimitsOf(new(Tiny.Ref, series, jump, [])).Select(rule => rule.Id)];

    private static Paper For(string id, string family, string part) => Paper(id, family, new EvidenceLink("rises", part, Stance.Supports, ["long"], "It rises."));

    private static Paper Paper(string id, string family, EvidenceLink link) => Paper(id, family, Long, link);

    private static Paper Paper(string id, string family, DataSeries series, EvidenceLink link) =>
        Tiny with { Ref = new("papers", id), Series = [series with { ModelFamily = family }], Evidence = [link], Figures = [], Laws = [] };

    private static Discussion Thread(Target target, Stance stance) => new()
    {
        Ref = new("discussions", "thread"),
        Title = "A thread",
        Added = new(2026, 1, 1),
        Updated = new(2026, 1, 1),
        Venue = Stated<string>.Unknown("Not shown."),
        Date = Stated<DateOnly>.Unknown("Not shown."),
        Address = Stated<Uri>.Unknown("Not shown."),
        Summary = "Somebody says so.",
        Excerpts = [new() { Id = "one", Author = Stated<string>.Unknown("Not shown."), Date = Stated<DateOnly>.Unknown("Not shown."), Form = ExcerptForm.Paraphrase, Text = "It rises.", Stance = stance, BearsOn = [target] }],
    };

    private static Bibliography Of(EquatableArray<Entry> entries) => Sample with { Entries = entries };

    private static ClaimRecord Assess(EquatableArray<Entry> entries, JumpVerdict? verdict = null) =>
        ClaimAssessor.Assess(Of([Claim, .. entries]), (paper, series) => new(paper.Ref, series, verdict is { } one ? Verdict(one) : null, []))[0];

    private static JumpRecord Verdict(JumpVerdict verdict) => new()
    {
        Name = "x",
        Verdict = verdict,
        Words = "",
        Scales = 8,
        Points = 8,
        WithinTraining = false,
        IsStable = true,
        Seed = 1,
        EngineVersion = "1",
    };
}
