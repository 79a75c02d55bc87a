namespace ScalingBib.Figures.Kinds;

/// <summary>What a fit leaves over at one point.</summary>
/// <param name="Index">Position in the series' points.</param>
/// <param name="X">Scale, base unit.</param>
/// <param name="Fitted">Fitted response, base unit.</param>
/// <param name="Value">The residual.</param>
internal sealed record ResidualPoint(int Index, double X, double Fitted, double Value);
