using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Gains;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class OverlayScenes : SceneSource
{
    public override string Kind => "comparison-overlay";

    public override Figure Draw(Random random, FigureFormat format) => new ComparisonOverlay().Draw(Evidence(random), format);

    /// <summary>Gains at the method's own scales, near or far from the baseline; to estimate them takes far longer than to draw them.</summary>
    private static GainRecord Gain(Random random, OverlayEvidence evidence) => OverlaySamples.Palm.Gains[0].Record with
    {
        Scale = ScaleKind.Compute,
        Points =
        [
            .. evidence.Members[1].Evidence.Series.Points.Select(point => new GainPoint
            {
                Scale = point.X[0], Value = point.Y, BaselineScale = random.Next(5) == 0 ? null : point.X[0] * Math.Pow(10, (3 * random.NextDouble()) - 1), IsExtrapolated = random.Next(2) == 0, Missing = "Never reached.",
            }),
        ],
    };

    private static OverlayEvidence Evidence(Random random)
    {
        var (low, decades, isRun) = (random.NextDouble() * 12, random.NextDouble() * (random.Next(4) == 0 ? 10 : 3), random.Next(3) == 0);
        var axis = Samples.Axis(ScaleKind.Compute, "flop") with { Scope = isRun ? ScaleScope.WithinTraining : ScaleScope.AcrossModels };
        var members = Enumerable.Range(0, random.Next(2, 11)).Select(index =>
        {
            double[] scales = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
            double[] shares = [.. scales.Select((_, i) => Math.Round(Math.Min(1, (random.NextDouble() * 0.3) + (0.08 * i)), 3))];
            var series = Samples.Proportions($"s{index}", Words(random, random.Next(1, 9)), scales, shares, random.Next(10, 5000)) with { Axes = [axis], Protocol = new(Words(random, 1), random.Next(3), "") };
            return new OverlayMember(new(series, Samples.Accuracy, Samples.Percent, []), random.Next(2) == 0 ? Samples.Brown : OverlaySamples.Tay, (ComparisonRole)random.Next(3));
        });
        var evidence = new OverlayEvidence { Request = Samples.Request("comparison-overlay", Words(random, random.Next(1, 40))), Members = [.. members] };
        return random.Next(2) == 0 ? evidence with { Gains = [new(0, 1, Gain(random, evidence))] } : evidence;
    }
}
