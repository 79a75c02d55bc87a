using System.Globalization;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>Curves by verdict, a bar for each sampling frame; each bar is the whole frame, so that shares can be compared and numbers read. Under it the share of jumps corrected for error and power.</summary>
public sealed class PrevalenceBar : FigureKind<PrevalenceEvidence>
{
    private const double BarHeight = 26, Gap = 20, ShareHeight = 12, ShareBand = 7, Opaque = 1, BandOpacity = 0.32;

    /// <inheritdoc/>
    public override string Id => "prevalence-bar";

    /// <inheritdoc/>
    public override string Name => "Prevalence bar";

    /// <inheritdoc/>
    public override string Purpose => "How often do curves jump, and out of how many? All curves of a sampling frame by verdict, with the share of jumps corrected for error and power.";

    /// <inheritdoc/>
    public override string Recipe => """
        # content/papers/ID.yaml: how its tasks came to be in it, and proportions across models
        frame: { kind: all-tasks, reason: Table H.1 prints every task of the study. }
        series:
          - id: two-digit-addition-few-shot
            metric: exact-match
            scales:
              - { kind: parameters, scope: across-models, unit: parameters }
        """;

    /// <inheritdoc/>
    public override Figure Draw(PrevalenceEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var shown = evidence.Counts.Where(count => count.Curves > 0).ToArray();
        if (shown.Length == 0) throw new FigureException($"The figure '{evidence.Id}' has no curve to count.");
        return new()
        {
            Id = evidence.Id,
            Title = evidence.Title,
            Description = Sentence.Join(shown.Select(Describe)),
            Caption = Caption(shown),
            Table = Table(shown),
            Drawing = Compose(shown, new(evidence.Title, [], "Source: papers of this site. Verdicts and counts: ScalingBib.", format)),
        };
    }

    private static string Describe(PrevalenceRecord count)
    {
        var parts = VerdictPart.All.Where(part => part.CurvesOf(count) > 0).Select(part => $"{Numbers.Count(part.CurvesOf(count))} {part.Lower}");
        return $"{Head(count)}: {string.Join(", ", parts)}.{(count.Share is null ? "" : " " + Share(count))}";
    }

    private static string Caption(PrevalenceRecord[] shown) => Sentence.Join(
    [
        "Each bar is all curves of a frame, settings counted singly; the numbers are curves.",
        shown.Any(count => count.Share is not null)
            ? "Under it, on a line from 0% to 100%: the share of tasks that jump, corrected for the false jumps and the missed ones to be expected, as a tick; its interval as a band; the share as counted, undecided among the rest, as an open circle."
            : "",
        shown.Any(count => count is { Share: not null, Interval: not null }) ? "Intervals come from leaving out each model family in turn." : "",
        shown.Any(count => count is { Share: not null, Interval: null, WithinTheseFamilies: not null }) ? "Where there are too few families for that, the interval takes the tasks for a sample and speaks of no other family; it is outlined and not filled." : "",
        .. shown.Where(count => count is { Share: null, NoShare: not null }).Select(count => $"{FrameNames.Of(count.Frame)}: {Sentence.Ended(count.NoShare!)}"),
    ]);

    private static Drawing Compose(PrevalenceRecord[] shown, Sheet sheet)
    {
        sheet.AddLegend(Keys(shown));
        foreach (var count in shown) sheet.Add((canvas, top) => DrawFrame(canvas, sheet, count, top + Gap));
        sheet.Add((_, top) => top + (Gap / 2));
        return sheet.Close();
    }

    private static IEnumerable<LegendKey> Keys(PrevalenceRecord[] shown)
    {
        foreach (var part in VerdictPart.All.Where(part => shown.Any(count => part.CurvesOf(count) > 0)))
        {
            yield return new(part.Label, (canvas, box) =>
            {
                var sample = new Box(box.Left, ((box.Top + box.Bottom) / 2) - 6, box.Right, ((box.Top + box.Bottom) / 2) + 6);
                canvas.Rect(sample, part.Fill, Opaque);
                Hatch.Draw(canvas, sample, part.Hatch);
            });
        }

        if (shown.Any(count => count.Share is not null))
        {
            yield return new("Corrected share of jumps", (canvas, box) =>
            {
                var middle = (box.Top + box.Bottom) / 2;
                canvas.Rect(new(box.Left, middle - (ShareBand / 2), box.Right, middle + (ShareBand / 2)), Role.Series2, BandOpacity);
                canvas.Segments([new((box.Left + box.Right) / 2, middle - (ShareHeight / 2)), new((box.Left + box.Right) / 2, middle + (ShareHeight / 2))], Role.Ink, 1.8);
            });
        }

        if (shown.Any(count => count is { Share: not null, ObservedShare: not null })) yield return LegendKey.Marker("As counted", MarkerShape.Circle, Role.Ink, isHollow: true, radius: 3.4);
    }

    private static double DrawFrame(Canvas canvas, Sheet sheet, PrevalenceRecord count, double top)
    {
        foreach (var line in TextWrap.Lines(Head(count), TextStyle.Label, 0.95 * (sheet.Right - sheet.Left)))
        {
            TextStyle.Label.Write(canvas, line, new(sheet.Left, top + TextStyle.Label.Size));
            top += TextStyle.Label.LineHeight;
        }

        top += 3;
        DrawBar(canvas, sheet, count, top);
        top += BarHeight;
        return count.Share is { } share ? DrawShare(canvas, sheet, count, share, top + 8) : top;
    }

    private static void DrawBar(Canvas canvas, Sheet sheet, PrevalenceRecord count, double top)
    {
        var (left, inner) = (sheet.Left, sheet.Right - sheet.Left);
        var boxes = new List<(VerdictPart Part, int Curves, Box Box, double Wide)>();
        foreach (var part in VerdictPart.All.Where(part => part.CurvesOf(count) > 0))
        {
            var wide = inner * part.CurvesOf(count) / count.Curves;
            // A hair of background tells neighbours apart without their hues.
            boxes.Add((part, part.CurvesOf(count), new(left, top, left + Math.Max(wide - 1, 0.8), top + BarHeight), wide));
            left += wide;
        }

        canvas.Group("fig-bar", group => { foreach (var (part, _, box, _) in boxes) group.Rect(box, part.Fill); });
        canvas.Group("fig-patterns", group => { foreach (var (part, _, box, _) in boxes) Hatch.Draw(group, box, part.Hatch); });
        canvas.Group("fig-counts", group => { foreach (var (part, curves, box, wide) in boxes) WriteCount(group, part, curves, box, wide); });
    }

    /// <summary>The number with its word, the number alone, or nothing, whichever has room; what is left out stands in the table.</summary>
    private static void WriteCount(Canvas canvas, VerdictPart part, int curves, Box box, double wide)
    {
        string[] texts = [$"{part.Label} {Numbers.Count(curves)}", Numbers.Count(curves)];
        if (Array.Find(texts, text => TextStyle.Label.Measure(text) + 12 <= wide) is not { } text) return;
        var (middle, half) = ((box.Left + box.Right) / 2, (TextStyle.Label.Measure(text) / 2) + 4);
        if (part.Hatch != HatchStyle.None) canvas.Rect(new(middle - half, box.Top + 4, middle + half, box.Bottom - 4), part.Fill);
        canvas.Text(text, new(middle, ((box.Top + box.Bottom) / 2) + 4.4), TextStyle.Label.Size, part.Ink, TextAnchor.Middle, TextStyle.Label.Weight);
    }

    private static double DrawShare(Canvas canvas, Sheet sheet, PrevalenceRecord count, double share, double top)
    {
        var middle = top + (ShareHeight / 2);
        double X(double part) => sheet.Left + (part * (sheet.Right - sheet.Left));
        canvas.Group("fig-share", group =>
        {
            group.Segments([new(sheet.Left, middle), new(sheet.Right, middle), .. ((double[])[0, 0.25, 0.5, 0.75, 1]).SelectMany(part => new[] { new Point(X(part), middle - 3), new Point(X(part), middle + 3) })], Role.Axis, 1);
            if (count.Interval is { } interval)
            {
                group.Rect(new(X(interval.Low), middle - (ShareBand / 2), Math.Max(X(interval.High), X(interval.Low) + 1), middle + (ShareBand / 2)), Role.Series2, BandOpacity);
            }
            else if (count.WithinTheseFamilies is { } within)
            {
                var (low, high, up, down) = (X(within.Low), Math.Max(X(within.High), X(within.Low) + 1), middle - (ShareBand / 2), middle + (ShareBand / 2));
                group.Line([new(low, up), new(high, up), new(high, down), new(low, down), new(low, up)], Role.Series2, 1.2);
            }

            if (count.ObservedShare is { } observed) group.Markers([new(new(X(observed), middle), $"as counted: {Percent(observed)}")], MarkerShape.Circle, 3.4, Role.Ink, isHollow: true);
            group.Segments([new(X(share), middle - (ShareHeight / 2)), new(X(share), middle + (ShareHeight / 2))], Role.Ink, 1.8);
            group.Markers([new(new(X(share), middle), Share(count), FrameId(count))], MarkerShape.Circle, 1.2, Role.Ink);
        });
        top += ShareHeight + 3;
        foreach (var line in TextWrap.Lines(Share(count), Small, 0.9 * (sheet.Right - sheet.Left)))
        {
            Small.Write(canvas, line, new(sheet.Left, top + 11));
            top += Small.LineHeight;
        }

        return top;
    }

    private static TextStyle Small { get; } = TextStyle.Value with { Fill = Role.Muted };

    /// <summary>The corrected share with what it rests on: <c>Corrected share of jumps: 12% (95% interval 3% to 31%)</c>.</summary>
    private static string Share(PrevalenceRecord count)
    {
        var interval = count.Interval ?? count.WithinTheseFamilies;
        var range = interval is null ? count.NoInterval is null ? "" : " (no interval)" : $" ({FitWords.Level(interval.Level)} interval {Percent(interval.Low)} to {Percent(interval.High)}{(count.Interval is null ? ", of more tasks for these families alone" : "")})";
        return $"Corrected share of jumps: {Percent(count.Share!.Value)}{range}; {(count.ObservedShare is { } observed ? $"{Percent(observed)} as counted" : "not counted")}, over {Sentence.Count(count.RatedTasks, "task")} with known error rates.";
    }

    private static string Percent(double share) => $"{Numbers.Plain(100 * share, 1)}%";

    private static string FrameId(PrevalenceRecord count) => count.Frame is { } frame ? $"{frame}".ToLowerInvariant() : "together";

    private static string Head(PrevalenceRecord count) =>
        $"{FrameNames.Of(count.Frame)}: {Sentence.Count(count.Curves, "curve")} of {Sentence.Count(count.Tasks, "task")}, {(count.Families.Count == 1 ? "1 model family" : $"{Numbers.Count(count.Families.Count)} model families")}";

    private static DataTable Table(PrevalenceRecord[] shown) => new(
        [
            new("frame", "Frame", "", false), .. VerdictPart.All.Select(part => new DataColumn(part.IsUnjudged ? "unjudged" : VerdictNames.Of(part.Verdict), part.Label, "", true)),
            new("counted-share", "Share as counted", "", true), new("share", "Corrected share", "", true), new("low", "Interval, low", "", true), new("high", "Interval, high", "", true), new("interval-over", "Interval over", "", false),
        ],
        [
            .. shown.Select(count => (EquatableArray<string>)
            [
                FrameNames.Of(count.Frame), .. VerdictPart.All.Select(part => part.CurvesOf(count).ToString(CultureInfo.InvariantCulture)), Cell(count.ObservedShare), Cell(count.Share),
                .. (count.Interval ?? count.WithinTheseFamilies) is { } interval ? (string[])[Cell(interval.Low), Cell(interval.High), count.Interval is null ? "tasks" : "families"] : ["", "", ""],
            ]),
        ]);

    private static string Cell(double? value) => value is { } number ? Numbers.Significant(number, 4) : "";
}
