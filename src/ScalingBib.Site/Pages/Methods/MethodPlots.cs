using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Methods;
using ScalingBib.Model.Collections;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Methods;

/// <summary>The simulation of a method page: its drawing for wide and for narrow pages, and its numbers.</summary>
internal static class MethodPlots
{
    private const string Name = "simulation";
    private const int LongTable = 12;

    /// <summary>The simulation of a method, made anew; <c>null</c> where it has none.</summary>
    public static MethodPlotView? Compose(StatisticalMethod method, PageDesk desk)
    {
        if (method.Plot() is not { } plot) return null;
        var id = $"{method.Id}-{Name}";
        var wide = new MethodFigure().Draw(new(id, plot));
        return new(
            desk.Inline(wide, Name), desk.Inline(new MethodFigure().Draw(new(id, plot), FigureFormat.Narrow), Name), desk.Prose(wide.Caption, 4), wide.Description,
            Numbers(wide), wide.Table.Rows.Count > LongTable);
    }

    private static TableView Numbers(Figure figure) => new()
    {
        Id = $"{Name}-numbers",
        Caption = "The numbers drawn",
        RowHead = figure.Table.Columns[0].Label,
        Columns = figure.Table.Columns.Skip(1).Select(column => new ColumnView(column.Label, null)).ToEquatableArray(),
        Rows = figure.Table.Rows.Select((row, index) => new RowView(
            $"{Name}-{NumberText.Count(index + 1)}", Shown(row[0]), row.Skip(1).Select(Shown).ToEquatableArray(), null, null, null, false)).ToEquatableArray(),
        Exclusions = [],
    };

    private static string Shown(string cell) => cell.Replace('-', '−');
}
