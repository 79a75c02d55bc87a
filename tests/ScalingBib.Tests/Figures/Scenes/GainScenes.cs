using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Gains;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Gains of any size at any scale, with intervals that may have no end, in place of those of one pair of curves: to estimate them takes far longer than to draw them.</summary>
internal sealed class GainScenes : SceneSource
{
    private static readonly GainRecord Estimated = GainCurve.RecordOf(GainFigures.FewSizes);

    public override string Kind => "gain-curve";

    public override Figure Draw(Random random, FigureFormat format) => new GainCurve().Draw(Evidence(random, 0.01), format);

    public static FigureEvidence Evidence(Random random, double least)
    {
        var (low, decades, count) = (random.NextDouble() * 12, random.NextDouble() * 6, random.Next(1, 12));
        var kind = random.Next(2) == 0 ? ScaleKind.Parameters : ScaleKind.Compute;
        GainPoint Point(double scale)
        {
            var gain = least * Math.Pow(10, 4 * random.NextDouble());
            return new()
            {
                Scale = scale,
                Value = random.NextDouble(),
                BaselineScale = gain * scale,
                IsExtrapolated = random.Next(3) == 0,
                Low = random.Next(4) == 0 ? null : gain * random.NextDouble(),
                High = random.Next(4) == 0 ? null : gain * (1 + (50 * random.NextDouble())),
            };
        }

        double[] scales = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        return GainFigures.FewSizes with
        {
            Request = GainFigures.FewSizes.Request with { Title = Words(random, random.Next(1, 40)) },
            Series = [.. GainFigures.FewSizes.Series.Select(item => item with { Series = item.Series with { Axes = [Samples.Axis(kind, "parameters")] } })],
            Gain = Estimated with { Scale = kind, Points = [.. scales.Select(Point)], Curve = random.Next(2) == 0 ? [] : [.. scales.Select(Point)] },
            PublishedGains = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new PublishedGain(Math.Round(Math.Pow(10, (random.NextDouble() * 4) - 1), 2), Samples.Brown.Ref, "Abstract", "a saving"))],
        };
    }
}
