using ScalingBib.Fitting.Gains;

namespace ScalingBib.Figures.Kinds;

/// <summary>What one curve of an overlay is worth against another.</summary>
/// <param name="Baseline">Index of the baseline among <see cref="OverlayEvidence.Members"/>.</param>
/// <param name="Method">Index of the method.</param>
/// <param name="Record">The gain, estimated from these two curves and no others.</param>
public sealed record OverlayGain(int Baseline, int Method, GainRecord Record);
