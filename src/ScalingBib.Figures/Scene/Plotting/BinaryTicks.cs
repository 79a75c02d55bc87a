using System.Globalization;

namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Ticks of a logarithmic axis in base two: every power has one, and as many are labelled as have room. Up to 65,536 a number is written out (4,096), beyond as a power (2^20).</summary>
internal sealed class BinaryTicks(double min, double max)
{
    private const int MostLabels = 9, FewestValues = 3;
    private const double LargestInFull = 65536;

    /// <summary>The choices, most labels first.</summary>
    public IEnumerable<IReadOnlyList<Tick>> Sets
    {
        get
        {
            var (first, last) = ((int)Math.Ceiling(Math.Log2(min) - 1e-9), (int)Math.Floor(Math.Log2(max) + 1e-9));
            var count = last - first + 1;
            for (var every = Math.Max(1, (count + MostLabels - 1) / MostLabels); every == 1 || every < count; every++) yield return Powers(first, count, every);
        }
    }

    /// <summary>True for at least three different values that are all whole powers of two.</summary>
    public static bool Suit(IReadOnlyCollection<double> values) => values.All(IsPower) && values.Distinct().Take(FewestValues).Count() == FewestValues;

    private static bool IsPower(double value) => double.IsNormal(value) && value > 0 && (BitConverter.DoubleToInt64Bits(value) & 0xF_FFFF_FFFF_FFFF) == 0;

    private static List<Tick> Powers(int first, int count, int every)
    {
        // Fractions have no short way to be written out.
        var areInFull = first >= 0 && Math.ScaleB(1, first + count - 1) <= LargestInFull;
        var divided = Enumerable.Range(first, count).Count(power => power % every == 0);
        var phase = divided >= 2 ? 0 : ((first % every) + every) % every;
        return
        [
            .. Enumerable.Range(first, count).Select(power => new Tick(Math.ScaleB(1, power), ((power % every) + every) % every == phase ? Label(power, areInFull) : null)),
        ];
    }

    private static RichText Label(int power, bool isInFull) =>
        isInFull ? Numbers.Count(1L << power) : RichText.Of("2").Raise(power.ToString(CultureInfo.InvariantCulture).Replace('-', '−'));
}
