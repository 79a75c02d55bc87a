using ScalingBib.Content.Fields;
using ScalingBib.Content.Settings;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Content.Kinds.Papers;

/// <summary>Reads a table as printed: each row becomes a series, and what the rows share is said once.</summary>
internal sealed class TableReader
{
    // Field of the table, and where a series has it.
    private static readonly (string Table, string Series)[] SharedFields =
        [("family", "family"), ("metric", "metric"), ("scale", "scales/0"), ("protocol", "protocol"), ("provenance", "provenance"), ("uncertainty", "uncertainty"), ("fits", "fits"),
        ("second-extraction", "second-extraction"), ("frame", "frame")];

    private readonly DataSeries template;
    private readonly SeriesAxes axes;
    private readonly EquatableArray<Column> columns;
    private readonly double factor;
    private readonly bool columnsAreWhole;
    private readonly Provenance? second;
    private readonly IReadOnlyList<(string Series, SharedField Field)> shared;

    private TableReader(MapReader map, EntryFile file)
    {
        var id = map.Id();
        var metricId = map.Id("metric");
        factor = file.Vocabulary.FactorOfMetric(metricId);
        axes = map.Map("scale", scale => SeriesAxes.Single(scale, file.Vocabulary));
        columns = map.RequiredList("columns", value => value.Map(ReadColumn));
        template = new()
        {
            Id = "",
            Label = "",
            Task = "",
            ModelFamily = map.Id("family"),
            MetricId = metricId,
            Axes = axes.All,
            Protocol = map.Map("protocol", ProtocolReader.Read),
            Provenance = map.Map("provenance", ProvenanceReader.Read),
            Uncertainty = map.OptionalMap("uncertainty", noise => UncertaintyReader.Read(noise, factor)),
            TableId = id,
            Frame = map.OptionalMap("frame", FrameReader.Read),
            Points = [],
            Fits = map.List("fits", value => value.Map(FitReader.Read)),
        };
        second = map.OptionalMap("second-extraction", again => again.Map("provenance", ProvenanceReader.Read));

        var (log, owner) = (map.Scope.Log, map.Scope.Owner);
        columnsAreWhole = log.IsWhole(owner, $"{map.Path}/columns");
        shared = [.. SharedFields.Select(field => (field.Series, log.Share(owner, map.Line, field.Table)))];
    }

    /// <summary>Reads one table.</summary>
    /// <returns>A series for each row.</returns>
    public static EquatableArray<DataSeries> Read(MapReader map, EntryFile file)
    {
        var table = new TableReader(map, file);
        return map.Required("rows", "a list of rows", value => value.Items(table.ReadRow, "series"));
    }

    private DataSeries ReadRow(MapReader row)
    {
        var (log, owner) = (row.Scope.Log, row.Scope.Owner);
        foreach (var (field, what) in shared) log.Repeat(owner, row.Line, field, what);

        var series = template with
        {
            Id = row.Id(),
            Label = row.Text("label"),
            Task = row.Id("task"),
            Floor = row.OptionalStated("floor", value => value.Map(level => Scaled.Level(level, factor))),
            AnswerLength = row.OptionalStated("answer-length", value => value.Map(Scaled.AnswerLength)),
        };
        var remarks = ReadRemarks(row);
        // Which point stands for which column; -1 where the cell is empty.
        var pointOf = new List<int>();
        var counted = CountedCells.Read(row, columnsAreWhole ? columns.Count : null, factor);
        if (counted is not null) series = series with { Uncertainty = counted.Shared };
        series = Cells(row, counted, (values, counts) => Fill(series, values, remarks, row.Line, pointOf, counted, counts));
        var readings = row.Optional("second", values => new Readings(ReadSecond(values, pointOf, row.Line)));
        if (readings is null) return series;
        if (second is null) row.Report(PaperDiagnostics.SecondForm, "the row has second values and the table does not say where they were read", "`second-extraction` of the table, with its provenance", "add `second-extraction: { provenance: … }` to the table");
        return second is null ? series : series with { SecondExtraction = new() { Provenance = second, Readings = readings.All } };
    }

    /// <summary>The row's values: as printed, or as counts of right items.</summary>
    private static DataSeries Cells(MapReader row, CountedCells? counted, Func<ValueReader, bool, DataSeries> fill)
    {
        if (!row.Has("successes"))
        {
            row.Optional("successes", value => value);
            return row.Required("values", "a list, one value for each column", values => fill(values, false));
        }

        if (row.Has("values")) row.Report(PaperDiagnostics.CountForm, "the row has values and counts", "`values` or `successes`", "remove one of the two");
        else if (counted is null) row.Report(PaperDiagnostics.CountForm, "the row counts right items and does not say of how many", "`items`", "add `items: n`, or a list of one for each column");
        row.Optional("values", value => value);
        return row.Required("successes", "a list, one count for each column", values => fill(values, true));
    }

    private EquatableArray<SecondReading> ReadSecond(ValueReader values, List<int> pointOf, int row)
    {
        var cells = values.Values();
        if (columnsAreWhole && cells.Count != columns.Count && !values.Scope.Log.IsBroken(values.Scope.Owner, values.Path))
            values.Report(PaperDiagnostics.SecondLength, FormattableString.Invariant($"{cells.Count} second values stand here for {columns.Count} columns"), "one value for each column", "write `null` for a cell that was not read again");
        var readings = new List<SecondReading>();
        foreach (var (cell, point) in cells.Zip(pointOf).Where(pair => !pair.First.IsNull))
        {
            if (point >= 0) readings.Add(SecondExtractionReader.ReadValue(cell, row, point, factor));
            else cell.Report(PaperDiagnostics.SecondForm, "a second value stands here for a cell without a first one", "`null`, as in `values`", "look at both texts; what was read belongs into `values`, and the doubt under `remarks`");
        }

        return [.. readings];
    }

    private Dictionary<string, string> ReadRemarks(MapReader row)
    {
        var remarks = new Dictionary<string, string>(StringComparer.Ordinal);
        if (row.Optional("remarks", value => value.Entries()) is not { } stated) return remarks;
        var labels = columns.Select(column => column.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var (label, value) in stated)
        {
            remarks[label] = value.Prose();
            if (columnsAreWhole && !labels.Contains(label))
                value.Report(PaperDiagnostics.StrayRemark, $"no column has the label '{label}'", "the label of a column", Spelling.Help(label, labels));
        }

        return remarks;
    }

    private DataSeries Fill(DataSeries series, ValueReader values, Dictionary<string, string> remarks, int row, List<int> pointOf, CountedCells? counted, bool areCounts)
    {
        var cells = values.Cells();
        if (columnsAreWhole && cells.Count != columns.Count && !values.Scope.Log.IsBroken(values.Scope.Owner, values.Path))
            values.Report(PaperDiagnostics.RowLength, FormattableString.Invariant($"the row has {cells.Count} values and the table {columns.Count} columns"), "one value for each column", "write `null` for an empty cell, and say why under `remarks`");

        var listed = values.Scope.Fields.Add(row, "points");
        var points = new List<DataPoint>(columns.Count);
        var missing = new List<MissingPoint>();
        foreach (var ((cell, column), place) in cells.Zip(columns).Select((pair, place) => (pair, place)))
        {
            var remark = remarks.GetValueOrDefault(column.Label) ?? "";
            if (cell.IsNull)
            {
                if (remark.Length == 0) cell.Report(PaperDiagnostics.EmptyCell, $"the cell of '{column.Label}' is null and no reason is given", "a value, or a reason under `remarks`", $"add `{column.Label}: why there is no value` under `remarks`");
                missing.Add(new(column.Label, remark) { X = column.X });
                pointOf.Add(-1);
                continue;
            }

            pointOf.Add(points.Count);
            var point = values.Scope.Record(listed, FieldPath.At(points.Count), cell.Span, new(areCounts ? "successes" : "values", place, column.Label));
            values.Scope.Record(point, "x", column.Place);
            var (y, shown) = areCounts ? counted?.Read(cell, place) ?? (double.NaN, "") : Printed(cell.Number());
            points.Add(new() { X = column.X, Y = y, Printed = shown, Label = column.Label, Note = remark, Uncertainty = counted?.Own(place) });
        }

        return series with { Points = [.. points], Missing = [.. missing] };
    }

    private (double Value, string Text) Printed(PrintedNumber number) => (Scaled.By(number.Value, factor), number.Text);

    // The points of a column share its values.
    private Column ReadColumn(MapReader map) => new(map.Text("label"), axes.Complete([map.Number("x").Value]), map.KeySpan("x"));

    private sealed record Readings(EquatableArray<SecondReading> All);

    private sealed record Column(string Label, EquatableArray<double> X, TextSpan Place);
}
