using ScalingBib.Figures;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Random figures of one kind: few and many series, long names, extreme ranges, ties. What a reader could be shown, and worse.</summary>
internal abstract class SceneSource
{
    /// <summary>Id of the kind.</summary>
    public abstract string Kind { get; }

    public abstract Figure Draw(Random random, FigureFormat format);

    /// <summary>Words of random length that nothing can break inside.</summary>
    protected static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => new string((char)('a' + random.Next(26)), random.Next(1, 14))));
}
