using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>The numbers of an overlay: every point of every curve with its paper and side, what the drawn fit says there, and the gain where one was estimated.</summary>
internal static class OverlayTable
{
    public static DataTable Of(OverlayEvidence evidence, EquatableArray<DrawnMember> members)
    {
        var first = members[0].Drawn;
        var symbol = first.Evidence.Unit.Symbol;
        var (hasFits, hasSecond) = (members.Any(member => !member.Drawn.Fits.IsEmpty), members.Any(member => member.Drawn.Series.SecondExtraction is not null));
        List<DataColumn> columns =
        [
            new("series", "Series", "", false), new("side", "Side", "", false), new("paper", "Paper", "", false), new("protocol", "Tested", "", false), new("model", "Model or run", "", false),
            new(ScaleWords.ColumnId(first.Scale), Sentence.Capital(ScaleWords.Name(first.Scale)), "", true),
            new("value", first.Evidence.Metric.Name + ", as printed", symbol, true), new("low", "Interval, low", symbol, true), new("high", "Interval, high", symbol, true),
        ];
        if (hasSecond) columns.Add(new("second", "Read a second time", symbol, true));
        if (hasFits) columns.Add(new("fitted", "Fitted", symbol, true));
        if (!evidence.Gains.IsEmpty)
            columns.AddRange([new("baseline", "Gain over", "", false), new("baseline-scale", "Scale it needs for this value", "", true), new("gain", "Gain", "", true), new("gain-low", "Gain, low", "", true), new("gain-high", "Gain, high", "", true), new("gain-note", "On the gain", "", false)]);
        columns.AddRange([new("excluded", "Left out of fits", "", false), new("note", "Note", "", false)]);
        return new([.. columns], [.. members.SelectMany((member, index) => Rows(evidence, members, member, index, hasFits, hasSecond))]);
    }

    private static IEnumerable<EquatableArray<string>> Rows(OverlayEvidence evidence, EquatableArray<DrawnMember> members, DrawnMember member, int index, bool hasFits, bool hasSecond)
    {
        var drawn = member.Drawn;
        var fitted = drawn.Fits.IsEmpty ? [] : drawn.Fits[0].Record.Points.ToDictionary(point => point.Index);
        var again = (drawn.Series.SecondExtraction?.Readings ?? []).ToDictionary(reading => reading.Point);
        for (var i = 0; i < drawn.Series.Points.Count; i++)
        {
            var point = drawn.Series.Points[i];
            var bar = drawn.Bar(point);
            List<string> row =
            [
                drawn.Series.Label, $"{member.Member.Role}".ToLowerInvariant(), member.Member.Paper?.ShortCitation ?? "", member.Protocol, point.Label, Numbers.Exact(point.X[0]), point.Printed,
                bar is null ? "" : drawn.Values.Cell(bar.Low), bar is null ? "" : drawn.Values.Cell(bar.High),
            ];
            if (hasSecond) row.Add(again.GetValueOrDefault(i)?.Printed ?? "");
            if (hasFits) row.Add(fitted.GetValueOrDefault(i) is { } says ? drawn.Values.Cell(says.Fitted) : "");
            if (!evidence.Gains.IsEmpty) row.AddRange(Gain(evidence, members, index, point.X[0]));
            yield return [.. row, point.Excluded ?? "", point.Note];
        }
    }

    /// <summary>The first gain of a curve at a scale of its own.</summary>
    private static IEnumerable<string> Gain(OverlayEvidence evidence, EquatableArray<DrawnMember> members, int method, double scale)
    {
        foreach (var gain in evidence.Gains.Where(gain => gain.Method == method))
        {
            if (gain.Record.Points.FirstOrDefault(point => point.Scale == scale) is not { } point) continue;
            return [members[gain.Baseline].Name, Cell(point.BaselineScale), Cell(point.Gain), Cell(point.Low), Cell(point.High), point.Missing ?? (point.IsExtrapolated ? "baseline extrapolated" : point.NoInterval ?? "")];
        }

        return ["", "", "", "", "", ""];
    }

    private static string Cell(double? value) => value is { } number ? Numbers.Significant(number, 5) : "";
}
