using ScalingBib.Model.Collections;

namespace ScalingBib.Model.Papers;

/// <summary>One pair of axes of a figure that has several.</summary>
/// <param name="Title">What it shows, a few words.</param>
/// <param name="SeriesIds">Series drawn in it, in order of importance; they share metric and scale.</param>
public sealed record FigurePanel(string Title, EquatableArray<string> SeriesIds);
