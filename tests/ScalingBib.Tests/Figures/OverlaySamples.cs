using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Gains;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Memo;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Figures;

/// <summary>Overlays: PaLM and U-PaLM along one run as printed, and three settings of two papers with fits and protocols of their own.</summary>
internal static class OverlaySamples
{
    public static Paper Tay { get; } = Samples.Brown with
    {
        Ref = new("papers", "tay-2022-upalm"),
        Title = "Transcending Scaling Laws with 0.1% Extra Compute",
        Authors = [new("Yi", "Tay", null), new("B.", "Second", null), new("C.", "Third", null)],
        ArXiv = Stated<ArXivId>.Known(new("2210.11399", 2)),
        Published = new(2022, 10, 20),
    };

    private static readonly double[] Tokens = [182e9, 329e9, 780e9];

    /// <summary>The averages under Table 8.</summary>
    public static OverlayEvidence Palm { get; } = WithGain(new()
    {
        Request = Samples.Request("comparison-overlay", "PaLM and U-PaLM along one training run") with { Id = "overlay" },
        Members =
        [
            new(Run("palm", "PaLM 540B", [0.627, 0.638, 0.665]), Tay, ComparisonRole.Baseline),
            new(Run("u-palm", "U-PaLM 540B", [0.641, 0.662, 0.694]), Tay, ComparisonRole.Method),
        ],
    });

    /// <summary>Three curves of two papers, tested differently, with their fits and without a gain.</summary>
    public static OverlayEvidence Settings { get; } = new()
    {
        Request = Samples.Request("comparison-overlay", "Examples in the context move the same jump to smaller models") with { Id = "overlay-settings" },
        Members =
        [
            new(Samples.TwoDigitAddition, Samples.Brown, ComparisonRole.Peer), new(Samples.TwoDigitAdditionOneShot, Samples.Brown, ComparisonRole.Peer),
            new(Named(Samples.TwoDigitAdditionZeroShot, "Two-digit addition, without examples, as somebody else repeated it"), Tay, ComparisonRole.Peer),
        ],
    };

    /// <summary>A method that is worth more than its baseline was ever trained for, and a loss.</summary>
    public static OverlayEvidence Loss { get; } = WithGain(new()
    {
        Request = Samples.Request("comparison-overlay", "Another optimiser reaches the same loss with half of the compute") with { Id = "overlay-loss" },
        Members =
        [
            new(LossOf("adam", "Adam", 2.6), Samples.Hoffmann, ComparisonRole.Baseline),
            new(LossOf("muon", "A newer optimiser", 2.52), Tay, ComparisonRole.Method),
        ],
    });

    /// <summary>The same evidence with the gain of its second member over its first.</summary>
    public static OverlayEvidence WithGain(OverlayEvidence evidence)
    {
        var (baseline, method) = (evidence.Members[0].Evidence, evidence.Members[1].Evidence);
        var task = new GainTask
        {
            Name = $"test/{evidence.Request.Id}",
            Baseline = [baseline.Series],
            Method = [method.Series],
            Metrics = [.. new[] { baseline.Metric, method.Metric }.Distinct()],
            Scale = baseline.Series.Axes[0].Kind,
        };
        return GainEstimator.FindObstacle(task) is null ? evidence with { Gains = [new(0, 1, GainEstimator.Estimate(task, NoMemo.Instance))] } : evidence;
    }

    private static SeriesEvidence Named(SeriesEvidence evidence, string label) => evidence with { Series = evidence.Series with { Label = label } };

    private static SeriesEvidence Run(string id, string label, double[] shares)
    {
        var series = Samples.Proportions(id, label, Tokens, shares) with
        {
            MetricId = "average",
            Uncertainty = null,
            Axes = [Samples.Axis(ScaleKind.Tokens, "tokens") with { Scope = ScaleScope.WithinTraining, Definition = "tokens seen by PaLM before the continuation" }],
            Provenance = Samples.From("Table 8, p. 17"),
        };
        return new(series, Samples.Accuracy with { Id = "average", Name = "Average score" }, Samples.Percent, []);
    }

    private static SeriesEvidence LossOf(string id, string label, double amplitude)
    {
        double[] compute = [1e18, 1e19, 1e20, 1e21];
        var series = Samples.Proportions(id, label, compute, [.. compute.Select((x, i) => Math.Round((amplitude * Math.Pow(x / 1e20, -0.05)) + (i % 2 == 0 ? 0.004 : -0.004), 3))]) with
        {
            MetricId = "training-loss",
            Uncertainty = new Uncertainty.StandardError(0.006),
            Axes = [Samples.Axis(ScaleKind.Compute, "flop")],
            Provenance = Samples.From("Figure 2", Extraction.Digitised),
        };
        return new(series, Samples.Loss, Samples.NatsPerToken, []);
    }
}
