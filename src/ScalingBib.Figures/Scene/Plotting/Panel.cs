namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>One pair of axes on a sheet: the title of the vertical axis on top, the frame, and below it the horizontal axis with its title. A figure has one or several.</summary>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="PlotHeight">Height of the frame.</param>
/// <param name="RightRoom">Room right of the frame, inside the panel.</param>
/// <param name="Titles">Titles of both axes.</param>
internal sealed record Panel(Axis X, Axis Y, double PlotHeight, double RightRoom, (RichText X, RichText Y) Titles)
{
    private const double TopGap = 8, FootGap = 8;

    // Readers without the font get a wider one, and not every renderer honours textLength.
    private const double TitlePart = 0.9;

    // Nothing is written closer to the edge of the sheet.
    private const double Border = 3;

    /// <summary>Height that the panel takes at a width, everything included.</summary>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    /// <param name="paperWidth">Width of the whole sheet: a title may be wider than its frame, but not leave the sheet.</param>
    public double HeightOf(double left, double right, double paperWidth)
    {
        var area = AreaOf(left, right, 0, paperWidth);
        return HeightOf(YLines(left, right).Count, XLines(area.Frame, left, right, paperWidth).Count);
    }

    /// <summary>The rectangle of the data with both axes, whose ticks are those that have room there.</summary>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    /// <param name="top">Top edge of the frame.</param>
    /// <param name="paperWidth">Width of the whole sheet.</param>
    public PlotArea AreaOf(double left, double right, double top, double paperWidth)
    {
        var y = Y.Up(PlotHeight);
        var frame = new Box(left + PlotArea.LabelRoom(y), top, right - RightRoom, top + PlotHeight);
        // Labels of a panel that fills the sheet may reach into its margins.
        var edges = FillsSheet(left, right, paperWidth) ? (Border, paperWidth - Border) : (left, right);
        return new(frame, X.Across(frame.Left, frame.Right, edges), y, edges);
    }

    /// <summary>Height above the frame, for panels whose frames are to stand on one line.</summary>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    public double HeadOf(double left, double right) => (YLines(left, right).Count * TextStyle.AxisTitle.LineHeight) + TopGap;

    /// <summary>Draws the panel.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    /// <param name="top">Top edge.</param>
    /// <param name="paperWidth">Width of the whole sheet.</param>
    /// <param name="under">Draws what lies under the grid.</param>
    /// <param name="draw">Draws the data.</param>
    /// <returns>The bottom edge.</returns>
    public double Draw(Canvas canvas, double left, double right, double top, double paperWidth, Action<Canvas, PlotArea> under, Action<Canvas, PlotArea> draw)
    {
        var yTitle = YLines(left, right);
        for (var i = 0; i < yTitle.Count; i++) TextStyle.AxisTitle.Write(canvas, yTitle[i], new(left, top + (i * TextStyle.AxisTitle.LineHeight) + 12));
        var area = AreaOf(left, right, top + (yTitle.Count * TextStyle.AxisTitle.LineHeight) + TopGap, paperWidth);
        var xTitle = XLines(area.Frame, left, right, paperWidth);
        under(canvas, area);
        area.DrawGrid(canvas);
        area.DrawAxes(canvas, xTitle);
        draw(canvas, area);
        return top + HeightOf(yTitle.Count, xTitle.Count);
    }

    private double HeightOf(int yLines, int xLines) => (yLines * TextStyle.AxisTitle.LineHeight) + TopGap + PlotHeight + PlotArea.FootHeight(xLines) + FootGap;

    private static bool FillsSheet(double left, double right, double paperWidth) => right - left > paperWidth / 2;

    private IReadOnlyList<RichText> YLines(double left, double right) => Titles.Y.Runs.Count == 1 && Titles.Y.Runs[0].Text.Length == 0 ? [] : TextWrap.Lines(Titles.Y, TextStyle.AxisTitle, TitlePart * (right - left));

    private IReadOnlyList<RichText> XLines(Box frame, double left, double right, double paperWidth)
    {
        var middle = (frame.Left + frame.Right) / 2;
        var (first, last) = FillsSheet(left, right, paperWidth) ? (0, paperWidth) : (left, right);
        return TextWrap.Lines(Titles.X, TextStyle.AxisTitle, 2 * Math.Min(middle - first, last - middle) * TitlePart);
    }
}
