using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Claims;

/// <summary>What one series carries of a piece of evidence.</summary>
/// <param name="Series">The series.</param>
/// <param name="IsBorneOut">False where it has another verdict than the one that the evidence rests on, or none.</param>
/// <param name="Strength">Its strength; <see cref="EvidenceStrength.NotBorneOut"/> where it is not borne out.</param>
/// <param name="Limits">What limits it.</param>
public sealed record SeriesStrength(MeasuredSeries Series, bool IsBorneOut, EvidenceStrength Strength, EquatableArray<StrengthRule> Limits);
