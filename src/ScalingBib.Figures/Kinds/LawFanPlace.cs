namespace ScalingBib.Figures.Kinds;

/// <summary>The point at which a law fan takes the loss apart.</summary>
/// <param name="Name">What stands there: <c>Chinchilla</c>, <c>the largest run</c>.</param>
/// <param name="Size">Model size.</param>
/// <param name="Other">The other scale.</param>
internal sealed record LawFanPlace(string Name, double Size, double Other);
