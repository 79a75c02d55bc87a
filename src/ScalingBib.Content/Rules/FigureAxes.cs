using ScalingBib.Model.Collections;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Papers;

namespace ScalingBib.Content.Rules;

/// <summary>The pairs of axes of a figure: one, or one for each of its panels.</summary>
internal static class FigureAxes
{
    /// <summary>The series on each, with the field that lists them.</summary>
    public static IEnumerable<(string Field, EquatableArray<string> SeriesIds)> Of(FigureRequest figure) => figure.Panels.IsEmpty
        ? [(FieldPath.Join(FieldPath.Figure(figure.Id), "series"), figure.SeriesIds)]
        : figure.Panels.Select((panel, i) => (FieldPath.Join(FieldPath.Figure(figure.Id), "panels", FieldPath.At(i), "series"), panel.SeriesIds));
}
