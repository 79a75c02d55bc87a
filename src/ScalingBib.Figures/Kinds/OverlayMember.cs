using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>One curve of a comparison overlay.</summary>
/// <param name="Evidence">The series with its fits; its label is what it is called.</param>
/// <param name="Paper">The paper it was read in; <c>null</c> where the numbers come from elsewhere.</param>
/// <param name="Role">Which side it is on.</param>
public sealed record OverlayMember(SeriesEvidence Evidence, Paper? Paper, ComparisonRole Role);
