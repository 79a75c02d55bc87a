using ScalingBib.Figures;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Random figures of one kind: few and many series, long names, extreme ranges, ties. What a reader could be shown, and worse.</summary>
internal abstract class SceneSource
{
    // Latin with its marks, and Greek: what the bundled fonts promise.
    private static readonly string[] Letters = ["a", "b", "k", "m", "q", "w", "A", "M", "W", "é", "ł", "ß", "ğ", "Ø", "ŷ", "α", "β", "λ", "Ω", "ώ", "5", "%", "(x)"];

    /// <summary>Id of the kind.</summary>
    public abstract string Kind { get; }

    public abstract Figure Draw(Random random, FigureFormat format);

    /// <summary>Words of random length that nothing can break inside.</summary>
    protected static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    /// <summary>Scales in ascending order: spread evenly or at random, few decades or many, some of them equal, or all powers of two.</summary>
    protected static double[] Scales(Random random, int count)
    {
        if (random.Next(6) == 0) return [.. Enumerable.Range(0, count).Select(i => Math.ScaleB(1, (random.Next(2) == 0 ? 1 : 2) * (i + 3))).Distinct()];
        var (low, decades) = (random.NextDouble() * 12, random.NextDouble() * (random.Next(4) == 0 ? 12 : 4));
        double[] scales = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (decades * random.NextDouble()))).Order()];
        if (count > 1 && random.Next(5) == 0) scales[1] = scales[0];
        return scales;
    }

    private static string Word(Random random) => random.Next(8) == 0
        ? string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Letters[random.Next(Letters.Length)]))
        : new string((char)('a' + random.Next(26)), random.Next(1, 14));
}
