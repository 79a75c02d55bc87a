using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>The numbers of a figure: every point of its series with what the first drawn fit says about it.</summary>
internal static class EvidenceTable
{
    /// <param name="series">The series.</param>
    /// <param name="fitOf">The fit whose values are listed; <c>null</c> for none.</param>
    public static DataTable Of(IReadOnlyList<SeriesEvidence> series, Func<SeriesEvidence, FitRecord?> fitOf)
    {
        var first = series[0];
        // Panels may differ in metric; then each row says what it counts.
        var isMixed = series.Any(item => item.Metric.Id != first.Metric.Id || item.Unit != first.Unit);
        var symbol = isMixed ? "" : first.Unit.Symbol;
        var columns = new List<DataColumn>();
        if (series.Count > 1) columns.Add(new("series", "Series", "", false));
        if (isMixed) columns.Add(new("metric", "Metric and unit", "", false));
        columns.Add(new("model", "Model or run", "", false));
        var scales = series.SelectMany(item => item.Series.Axes.Select(axis => axis.Kind)).Distinct().ToList();
        columns.AddRange(scales.Select(kind => new DataColumn(ScaleWords.ColumnId(kind), Sentence.Capital(ScaleWords.Name(kind)), kind == ScaleKind.Compute ? "FLOP" : "", true)));
        columns.AddRange(
        [
            new("value", (isMixed ? "Value" : first.Metric.Name) + ", as printed", symbol, true),
        ]);
        var hasSecond = series.Any(item => item.Series.SecondExtraction is not null);
        if (hasSecond) columns.Add(new("second", "Read a second time", symbol, true));
        columns.AddRange(
        [
            new("low", "Interval, low", symbol, true),
            new("high", "Interval, high", symbol, true),
            new("fitted", "Fitted", symbol, true),
            new("residual", "Residual", "", true),
            new("excluded", "Left out of fits", "", false),
            new("note", "Note", "", false),
        ]);
        return new([.. columns], [.. series.SelectMany(item => Rows(item, fitOf(item), series.Count > 1, isMixed, scales, hasSecond))]);
    }

    private static IEnumerable<EquatableArray<string>> Rows(SeriesEvidence item, FitRecord? fit, bool hasSeriesColumn, bool hasMetricColumn, IReadOnlyList<ScaleKind> scales, bool hasSecond)
    {
        var values = new ValueWords(item.Metric, item.Unit);
        var again = (item.Series.SecondExtraction?.Readings ?? []).ToDictionary(reading => reading.Point);
        var fitted = (fit?.Points ?? []).ToDictionary(point => point.Index);
        for (var i = 0; i < item.Series.Points.Count; i++)
        {
            var point = item.Series.Points[i];
            var bar = PointBar.Of(item.Series, point, values);
            var says = fitted.GetValueOrDefault(i);
            var row = new List<string>();
            if (hasSeriesColumn) row.Add(item.Series.Label);
            if (hasMetricColumn) row.Add(item.Unit.Symbol.Length == 0 ? item.Metric.Name : $"{item.Metric.Name}, {item.Unit.Symbol}");
            row.Add(point.Label);
            row.AddRange(scales.Select(item.Series.AxisOf).Select(axis => axis < 0 ? "" : Numbers.Exact(point.X[axis])));
            row.Add(point.Printed);
            if (hasSecond) row.Add(again.GetValueOrDefault(i)?.Printed ?? "");
            row.AddRange(
            [
                bar is null ? "" : values.Cell(bar.Low),
                bar is null ? "" : values.Cell(bar.High),
                says is null ? "" : values.Cell(says.Fitted),
                says is null ? "" : Numbers.Significant(says.Residual, 4),
                point.Excluded ?? "",
                point.Note,
            ]);
            yield return [.. row];
        }
    }
}
