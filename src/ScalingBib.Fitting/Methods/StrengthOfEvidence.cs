using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class StrengthOfEvidence : StatisticalMethod
{
    public override string Id => "evidence-strength";

    public override string Title => "Strength of evidence and status of a claim";

    public override string Answer => "What can this evidence carry, and where does that leave the claim?";

    public override string Formula => @"\text{strong}:\ l = 0 \qquad \text{moderate}:\ 1 \le l \le 2 \qquad \text{weak}:\ l \ge 3";

    public override string Text => """
        Evidence of a paper rests on series. Each limit that the rules can compute counts once, $l$ is their number.
        The limits: fewer than five tested scales; one or two; less than one and a half factors of ten;
        a verdict undecided although the scales would do; a verdict that changes with floor, ceiling or noise; no fit that converged; values read off a figure by one reader; values at second hand; a scale that is computed.
        Evidence of several series has the strength that at least half of them reach.

        Evidence may name the verdict it rests on. Series with another one do not bear it out; where none does, it counts for nothing and says so.
        What a paper states without numbers here is *reported*; an excerpt of a thread is *said*. Neither moves a status.

        A claim, or a part of it, is **supported** when moderate or strong evidence of two papers, on two model families, speaks for it and none of that strength against; **indicated** when the stronger side is for it, with less than that;
        **refuted** and **doubted** are the same on the other side; **contested** when moderate or strong evidence stands on both; else **open**.
        What needs an unsupported part, or claim, is indicated at most; a whole on which nothing bears by itself stands where the worst of the parts it needs stands. Evidence that qualifies sets conditions.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "Families are the unit: forty tasks of one row of models are one family.",
        "Stance is a person's reading, reviewed like any other line of content. The rules weigh evidence; they do not read it.",
        "Limits count alike. A weight for each would be an opinion in the dress of arithmetic.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "A second paper on another family of models, more than any number of further tasks.",
        "A datum that is corrected: verdicts and limits are computed anew, and the status follows.",
        "Other rules. They have a version, printed beside each status.",
    ];

    public override string Here => """
        The page of a claim prints the strength of each piece with its limits, the status with the rule that applies, and what would change it; there is no score.
        The rules cannot see whether a task tests what the claim is about, nor whether two papers share data; the note of the evidence has to say it.
        """;

    public override EquatableArray<string> Sources =>
    [
        "Ours. The idea of starting high and stepping down for named limits is that of GRADE: Guyatt et al., “GRADE: an emerging consensus on rating quality of evidence and strength of recommendations”, *BMJ* 336 (2008) 924–926.",
    ];
}
