using System.Text.Json;

namespace ScalingBib.Site.Exports;

/// <summary>What the JSON of a figure says beside the numbers drawn; kinds differ in it.</summary>
/// <param name="Sources">Writes where the numbers come from; stands before them. <c>null</c> where they are our own.</param>
/// <param name="Evidence">Writes what was computed from them; stands after them. <c>null</c> where the numbers drawn are all there is.</param>
internal sealed record FigureBacking(Action<Utf8JsonWriter>? Sources, Action<Utf8JsonWriter>? Evidence)
{
    /// <summary>Behind a simulation or a count there is nothing but what it shows.</summary>
    public static FigureBacking None { get; } = new(null, null);
}
