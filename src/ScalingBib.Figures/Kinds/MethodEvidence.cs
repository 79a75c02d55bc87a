using ScalingBib.Fitting.Methods;

namespace ScalingBib.Figures.Kinds;

/// <summary>All that a method figure is drawn from.</summary>
/// <param name="Id">Kebab-case id of the figure.</param>
/// <param name="Plot">What was simulated; its places, ranges and lines have as many values as places, and a logarithmic axis positive ones.</param>
public sealed record MethodEvidence(string Id, MethodPlot Plot);
