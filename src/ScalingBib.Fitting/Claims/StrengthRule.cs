namespace ScalingBib.Fitting.Claims;

/// <summary>A limit of measured evidence that can be computed.</summary>
/// <param name="Id">Kebab-case id: <c>few-scales</c>.</param>
/// <param name="Words">What the limit is, a phrase: <c>fewer than five tested scales</c>.</param>
/// <param name="Applies">Whether a series has it.</param>
public sealed record StrengthRule(string Id, string Words, Func<MeasuredSeries, bool> Applies);
