using System.Collections.Immutable;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Prevalence;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Site.Pages.Verdicts;

namespace ScalingBib.Site.Pages.Prevalence;

/// <summary>How often curves jump, for each sampling frame and for all together.</summary>
internal sealed class PrevalenceCounts
{
    // Means over tasks are never counted, so they have no count.
    private static readonly FrameKind[] Frames = [FrameKind.AllTasks, FrameKind.Filtered, FrameKind.AuthorsPick, FrameKind.Ours];

    private PrevalenceCounts(CountedSeries[] series)
    {
        Series = series.ToEquatableArray();
        var curves = series.Select(one => one.Judged).OfType<JudgedCurve>().ToEquatableArray();
        ByFrame = Frames.Select(frame => PrevalenceCounter.Count(new() { Frame = frame, Curves = curves })).ToEquatableArray();
        Together = PrevalenceCounter.Count(new() { Curves = curves });
    }

    /// <summary>Every series of every paper, in the order of the content.</summary>
    public EquatableArray<CountedSeries> Series { get; }

    /// <summary>The counts of single frames, those without a curve among them.</summary>
    public EquatableArray<PrevalenceRecord> ByFrame { get; }

    /// <summary>The count of all frames.</summary>
    public PrevalenceRecord Together { get; }

    /// <summary>The count with a denominator of its own.</summary>
    public PrevalenceRecord Whole => ByFrame[0];

    /// <summary>Makes the counts from the verdicts of the site.</summary>
    public static PrevalenceCounts Of(Bibliography bibliography, ImmutableDictionary<(string Paper, string Series), JumpRecord> verdicts) =>
        new([.. bibliography.Of<Paper>().SelectMany(paper => paper.Series.Select(series => Of(paper, series, bibliography, verdicts[(paper.Ref.Id, series.Id)])))]);

    private static CountedSeries Of(Paper paper, DataSeries series, Bibliography bibliography, JumpRecord verdict)
    {
        var reason = Eligibility.WhyNot(paper, series, bibliography.Metric(series.MetricId), verdict, JudgedScale.Of(series));
        return new(paper, series, verdict, reason, reason is null ? Eligibility.Judged(paper, series, verdict) : null);
    }
}
