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

    /// <summary>Height that the panel takes at a width, everything included.</summary>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    /// <param name="paperWidth">Width of the whole sheet: a title may be wider than its frame, but not leave the sheet.</param>
    public double HeightOf(double left, double right, double paperWidth) =>
        (YLines(left, right).Count * TextStyle.AxisTitle.LineHeight) + TopGap + PlotHeight + PlotArea.FootHeight(XLines(left, right, paperWidth).Count) + FootGap;

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
        var place = top;
        foreach (var line in YLines(left, right))
        {
            TextStyle.AxisTitle.Write(canvas, line, new(left, place + 12));
            place += TextStyle.AxisTitle.LineHeight;
        }

        place += TopGap;
        var area = new PlotArea(Frame(left, right, place), X, Y);
        under(canvas, area);
        area.DrawGrid(canvas);
        area.DrawAxes(canvas, XLines(left, right, paperWidth));
        draw(canvas, area);
        return top + HeightOf(left, right, paperWidth);
    }

    private Box Frame(double left, double right, double top) => new(left + PlotArea.LabelRoom(Y), top, right - RightRoom, top + PlotHeight);

    private IReadOnlyList<RichText> YLines(double left, double right) => Titles.Y.Runs.Count == 1 && Titles.Y.Runs[0].Text.Length == 0 ? [] : TextWrap.Lines(Titles.Y, TextStyle.AxisTitle, right - left);

    private IReadOnlyList<RichText> XLines(double left, double right, double paperWidth)
    {
        var frame = Frame(left, right, 0);
        var middle = (frame.Left + frame.Right) / 2;
        // A panel that fills the sheet may use its margins too.
        var (first, last) = right - left > paperWidth / 2 ? (0, paperWidth) : (left, right);
        return TextWrap.Lines(Titles.X, TextStyle.AxisTitle, 2 * Math.Min(middle - first, last - middle) * 0.98);
    }
}
