using System.Globalization;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>Curves by verdict, a bar for each sampling frame; each bar is the whole frame, so that shares can be compared and numbers read.</summary>
public static class VerdictBars
{
    private const double BarHeight = 26, Gap = 14, Foot = 12, Opaque = 1;
    private const string UnjudgedLabel = "Too few sizes or too short a range";

    // Verdicts in the order they are drawn, with the colour of each; greys say that nothing was decided.
    private static readonly (string Label, JumpVerdict Verdict, bool IsUnjudged, Role Fill, Role Ink)[] Parts =
    [
        ("Jump", JumpVerdict.Jump, false, Role.Series2, Role.Background),
        ("Gradual", JumpVerdict.Gradual, false, Role.Series1, Role.Background),
        ("Flat", JumpVerdict.Flat, false, Role.Series3, Role.Background),
        ("Falling", JumpVerdict.Falling, false, Role.Series6, Role.Background),
        ("Non-monotone", JumpVerdict.NonMonotone, false, Role.Series4, Role.Background),
        ("Undecided", JumpVerdict.Undecided, false, Role.Series8, Role.Background),
        (UnjudgedLabel, JumpVerdict.Undecided, true, Role.Grid, Role.Ink),
    ];

    /// <summary>Draws the bars.</summary>
    /// <param name="id">Kebab-case id of the figure.</param>
    /// <param name="counts">Counts of single frames, at least one with a curve.</param>
    /// <param name="format">The sheet it is composed for.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FigureException">There is no curve.</exception>
    public static Figure Draw(string id, EquatableArray<PrevalenceRecord> counts, FigureFormat format = FigureFormat.Wide)
    {
        var shown = counts.Where(count => count.Curves > 0).ToArray();
        if (shown.Length == 0) throw new FigureException($"The figure '{id}' has no curve to count.");
        var bars = shown.Select(count => (Count: count, Parts: Parts.Select(part => Curves(count, part.Verdict, part.IsUnjudged)).ToArray())).ToArray();
        return new()
        {
            Id = id,
            Title = "Curves by verdict and sampling frame",
            Description = Sentence.Join(bars.Select(bar => $"{Head(bar.Count)}: {string.Join(", ", Parts.Zip(bar.Parts).Where(part => part.Second > 0).Select(part => $"{Numbers.Count(part.Second)} {Lower(part.First.Label)}"))}.")),
            Caption = "Each bar is all curves of a frame, settings counted singly; the numbers are curves.",
            Table = Table(bars),
            Drawing = Compose(bars, SheetSize.Of(format)),
        };
    }

    private static int Curves(PrevalenceRecord count, JumpVerdict verdict, bool isUnjudged) =>
        count.Tallies.Where(tally => tally.Verdict == verdict && IsUnjudged(tally) == isUnjudged).Sum(tally => tally.Curves);

    private static bool IsUnjudged(VerdictTally tally) => tally.Reason is UndecidedReason.TooFewScales or UndecidedReason.ShortRange;

    private static Drawing Compose((PrevalenceRecord Count, int[] Parts)[] bars, SheetSize size)
    {
        var canvas = new Canvas();
        double inner = size.Inner, top = 14;
        var legend = new Legend(Parts.Where((_, part) => bars.Any(bar => bar.Parts[part] > 0)).Select(part => LegendKey.Band(part.Label, part.Fill, Opaque)), inner);
        legend.Draw(canvas, new(size.Margin, top));
        top += legend.Height + Gap;
        foreach (var (count, parts) in bars)
        {
            foreach (var line in TextWrap.Lines(Head(count), TextStyle.Label, 0.95 * inner))
            {
                TextStyle.Label.Write(canvas, line, new(size.Margin, top + TextStyle.Label.Size));
                top += TextStyle.Label.LineHeight;
            }

            top += 3;
            var place = top;
            canvas.Group("fig-bar", group => DrawBar(group, count, parts, size, place));
            top += BarHeight + Gap;
        }

        return new(size.Width, Math.Ceiling(top - Gap + Foot), canvas.Marks);
    }

    private static void DrawBar(Canvas canvas, PrevalenceRecord count, int[] parts, SheetSize size, double top)
    {
        var left = size.Margin;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == 0) continue;
            var wide = size.Inner * parts[i] / count.Curves;
            // A hair of background tells neighbours apart without their hues.
            canvas.Rect(new(left, top, left + Math.Max(wide - 1, 0.8), top + BarHeight), Parts[i].Fill);
            RichText number = Numbers.Count(parts[i]);
            if (TextStyle.Label.Measure(number) + 6 <= wide)
                canvas.Text(number, new(left + ((wide - 1) / 2), top + (BarHeight / 2) + 4.4), TextStyle.Label.Size, Parts[i].Ink, TextAnchor.Middle, TextStyle.Label.Weight);
            left += wide;
        }
    }

    private static string Head(PrevalenceRecord count) =>
        $"{FrameNames.Of(count.Frame)}: {Sentence.Count(count.Curves, "curve")} of {Sentence.Count(count.Tasks, "task")}, {(count.Families.Count == 1 ? "1 model family" : $"{Numbers.Count(count.Families.Count)} model families")}";

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static DataTable Table((PrevalenceRecord Count, int[] Parts)[] bars) => new(
        [new("frame", "Frame", "", false), .. Parts.Select(part => new DataColumn(part.IsUnjudged ? "unjudged" : VerdictNames.Of(part.Verdict), part.Label, "", true))],
        [.. bars.Select(bar => (EquatableArray<string>)[FrameNames.Of(bar.Count.Frame), .. bar.Parts.Select(part => part.ToString(CultureInfo.InvariantCulture))])]);
}
