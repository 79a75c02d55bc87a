using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>What happened during a training run, as thin vertical lines: a spike beside one has a cause that is not scale.</summary>
/// <param name="series">The runs.</param>
/// <param name="areInLegend">True for a small plot, which has room for letters only: the legend says what they stand for.</param>
internal sealed class EventLines(EquatableArray<DrawnSeries> series, bool areInLegend = false)
{
    private const double LineWidth = 1, LabelGap = 5;
    private const int MostLines = 4, MostKeys = 6;
    private static readonly double[] Widths = [190, 130, 95, 75];
    private static readonly TextStyle Style = TextStyle.Value with { Fill = Role.Muted };

    /// <summary>The events of all series, each once, from early to late.</summary>
    public IReadOnlyList<ScaleEvent> All { get; } = [.. series.SelectMany(item => item.Series.Axes[0].Events).Distinct().OrderBy(item => item.At).ThenBy(item => item.What, StringComparer.Ordinal)];

    /// <summary>All events with their places, a sentence; empty where there is none.</summary>
    public string Sentence => All.Count == 0 ? "" : $"Vertical dotted lines: {Words.Sentence.List([.. All.Select((item, i) => $"{Letter(i)}{item.What.TrimEnd('.')} at {series[0].ScaleText(item.At)}")])}.";

    /// <summary>What the letters in a small plot stand for; of many events the caption tells.</summary>
    public IEnumerable<LegendKey> Keys => !areInLegend || All.Count > MostKeys ? [] : All.Select((item, i) => new LegendKey(Letter(i) + item.What.TrimEnd('.'), (canvas, box) =>
    {
        var middle = (box.Left + box.Right) / 2;
        canvas.Line([new(middle, box.Top + 2), new(middle, box.Bottom - 2)], Role.Muted, LineWidth, LineStyle.Dotted);
    }));

    public void DrawLines(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        foreach (var at in All.Select(item => item.At).Distinct())
        {
            Point[] line = [new(area.X(at), area.Frame.Top), new(area.X(at), area.Frame.Bottom)];
            canvas.Line(line, Role.Muted, LineWidth, LineStyle.Dotted);
            placer.Keep(line);
        }
    }

    /// <summary>Beside each line, where there is room for what happened; else its letter, which the caption explains.</summary>
    public void DrawLabels(Canvas canvas, PlotArea area, LabelPlacer placer)
    {
        for (var i = 0; i < All.Count; i++)
        {
            var x = area.X(All[i].At);
            var text = Letter(i) + All[i].What.TrimEnd('.');
            if (!areInLegend && Widths.Select(width => TextWrap.Lines(text, Style, width)).Any(lines => lines.Count <= MostLines && placer.TryWrite(canvas, lines, Style, Beside(x, area.Frame)))) continue;
            placer.TryWrite(canvas, Letter(i).Length > 0 ? Letter(i).TrimEnd() : "event", Style, Beside(x, area.Frame));
        }
    }

    /// <summary>One event needs no letter, unless the legend is to name it.</summary>
    private string Letter(int index) => All.Count == 1 && !areInLegend ? "" : index < 26 ? $"({(char)('a' + index)}) " : $"({Numbers.Count(index + 1)}) ";

    private static IEnumerable<(Point At, TextAnchor Anchor)> Beside(double x, Box frame)
    {
        for (var y = frame.Top + Style.LineHeight; y < frame.Bottom - 4; y += Style.LineHeight)
        {
            yield return (new(x + LabelGap, y), TextAnchor.Start);
            yield return (new(x - LabelGap, y), TextAnchor.End);
        }
    }
}
