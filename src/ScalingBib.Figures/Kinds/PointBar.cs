using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Intervals;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>The interval bar of one point, with the source of noise it shows.</summary>
/// <param name="Low">Lower end, base unit.</param>
/// <param name="High">Upper end, base unit.</param>
/// <param name="Method">What the bar is: <c>95% Wilson intervals over 2,000 items</c>.</param>
/// <param name="Noise">Which noise it shows and what it leaves out, a clause.</param>
internal sealed record PointBar(double Low, double High, string Method, string Noise)
{
    private const double Level = 0.95;
    private const double NormalQuantile = 1.959963984540054; // of 0.975

    /// <summary>The bar of a point; <c>null</c> where its noise is not stated.</summary>
    public static PointBar? Of(DataSeries series, DataPoint point, ValueWords values) => (point.Uncertainty ?? series.Uncertainty) switch
    {
        Uncertainty.Items items when point.Y is >= 0 and <= 1 => Wilson(point.Y, items.Count),
        Uncertainty.StandardError error => Around(point.Y, NormalQuantile * error.Value, "95% normal intervals from the printed standard error", "the noise that the source counts in it, and no other"),
        Uncertainty.Seeds seeds => Around(point.Y, seeds.StandardDeviation, $"one standard deviation between {Numbers.Count(seeds.Count)} seeds either way", "the noise between training runs, and not that of the test items"),
        Uncertainty.Digitising reading => Around(point.Y, reading.Resolution, $"reading error of the figure, {values.Text(reading.Resolution)} either way", "how finely the figure can be read, and not the noise of what was measured"),
        _ => null,
    };

    private static PointBar Wilson(double share, int items)
    {
        var (low, high) = WilsonInterval.At(share, items, Level);
        return new(low, high, $"95% Wilson intervals over {Numbers.Count(items)} items", "the noise of drawing test items, and not that between training runs");
    }

    private static PointBar Around(double value, double half, string method, string noise) => new(value - half, value + half, method, noise);
}
