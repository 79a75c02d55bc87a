using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>Panels side by side on a wide sheet, two or three in a row, and under each other on a narrow one; frames of a row stand on one line.</summary>
/// <param name="Columns">Panels in a row.</param>
/// <param name="PlotHeight">Height of a frame.</param>
internal sealed record PanelGrid(int Columns, double PlotHeight)
{
    private const double Gap = 26, TopGap = 14;
    private static readonly TextStyle Style = TextStyle.Label;

    /// <summary>The grid for so many panels.</summary>
    public static PanelGrid Of(FigureFormat format, int count) => format == FigureFormat.Narrow
        ? new(1, count == 1 ? 260 : 200)
        : count == 1 ? new(1, 316) : count is 2 or 4 ? new(2, 240) : new(3, 200);

    /// <summary>Width of a panel on a sheet.</summary>
    public double WidthOn(Sheet sheet) => (sheet.Right - sheet.Left - ((Columns - 1) * Gap)) / Columns;

    /// <summary>Draws the panels.</summary>
    public void Draw(Sheet sheet, IReadOnlyList<GridPanel> panels)
    {
        foreach (var row in panels.Chunk(Columns)) sheet.Add((canvas, top) => DrawRow(canvas, sheet, top + TopGap, row));
    }

    private double DrawRow(Canvas canvas, Sheet sheet, double top, GridPanel[] row)
    {
        var width = WidthOn(sheet);
        var titles = row.Select(panel => TextWrap.Lines(panel.Title, Style, width * 0.95)).ToArray();
        var heads = row.Select((panel, i) => (titles[i].Count * Style.LineHeight) + panel.Panel.HeadOf(0, width)).ToArray();
        var bottom = top;
        for (var i = 0; i < row.Length; i++)
        {
            var left = sheet.Left + (i * (width + Gap));
            var (panel, lines) = (row[i] with { Panel = row[i].Panel with { HeadGap = heads.Max() - heads[i] } }, titles[i]);
            canvas.Group("fig-panel", group =>
            {
                for (var k = 0; k < lines.Count; k++) Style.Write(group, lines[k], new(left, top + (k * Style.LineHeight) + 12));
                bottom = Math.Max(bottom, panel.Panel.Draw(group, left, left + width, top + (lines.Count * Style.LineHeight), sheet.Width, panel.Under, panel.Draw));
            });
        }

        return bottom;
    }
}
