using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Claims;

namespace ScalingBib.Tests.Figures;

/// <summary>Timelines of claims: a few real dates, and sixty entries over ten years with a crowd on one day.</summary>
internal static class TimelineSamples
{
    public static TimelineEvidence Few { get; } = new()
    {
        Id = "timeline",
        Title = "Abilities often appear abruptly with scale",
        Source = "4 papers and 1 discussion of this site",
        Entries =
        [
            Entry("brown", new(2020, 5, 28), Stance.Supports, TimelineKind.Paper, "Brown et al. 2020", "Two-digit addition rises from 11.9% to 55.5% between 6.7B and 13B parameters.", "exists"),
            Entry("wei", new(2022, 6, 15), Stance.Supports, TimelineKind.Paper, "Wei et al. 2022", "Abilities absent in smaller models are present in larger ones.", "exists"),
            Entry("fit-addition", new(2020, 5, 28), Stance.Supports, TimelineKind.Fit, "Verdict: two-digit addition, few-shot", "A jump; every smooth shape is rejected.", "not-the-grid"),
            Entry("schaeffer", new(2023, 4, 28), Stance.Disputes, TimelineKind.Paper, "Schaeffer et al. 2023", "Under a metric that counts tokens the jump goes.", "not-the-metric"),
            Entry("often", new(2022, 7, 3), Stance.Asks, TimelineKind.Discussion, "Are jumps often observed?", "Three examples are cited again and again.", "often"),
            Entry("power", new(2022, 6, 9), Stance.Qualifies, TimelineKind.Paper, "Srivastava et al. 2022", "Some tasks break through, most rise gradually.", "often"),
        ],
    };

    public static TimelineEvidence Sixty { get; } = Few with
    {
        Id = "timeline-sixty",
        Title = "A claim that sixty papers, fits and excerpts bear on",
        Entries =
        [
            .. Enumerable.Range(0, 60).Select(i => Entry(
                $"entry-{i}", i % 6 == 0 ? new(2021, 3, 14) : new DateOnly(2016, 1, 1).AddDays(i * 61), (Stance)(i * 7 % 4), (TimelineKind)(i % 3),
                i % 9 == 0 ? $"A discussion with a long name about what was found, number {i}" : $"Author {i} et al. {2016 + (i / 6)}", $"What entry {i} says of it.", i % 5 == 0 ? "often" : "")),
        ],
    };

    public static TimelineEntry Entry(string id, DateOnly date, Stance lane, TimelineKind kind, string label, string tip, string part = "") =>
        new() { Id = id, Date = date, Lane = lane, Kind = kind, Label = label, Tip = tip, Part = part };
}
