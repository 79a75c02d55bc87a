using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;
using ScalingBib.Site.Pages.Views;

namespace ScalingBib.Site.Pages.Papers;

/// <summary>A paper's figures as its page shows them.</summary>
internal static class PaperFigures
{
    /// <summary>The figures that could be drawn, in the entry's order.</summary>
    public static EquatableArray<FigureView> Compose(Paper paper, PageDesk desk, bool isMain) => paper.Figures
        .Where(request => request.IsMain == isMain)
        .Select(request => Compose(paper, request, desk))
        .OfType<FigureView>()
        .ToEquatableArray();

    /// <summary>The picture of a paper in a list; <c>null</c> when it could not be drawn.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="desk">The page it stands on.</param>
    /// <param name="mayBeInline">False on a page of many, where pictures are fetched as readers come to them.</param>
    public static PictureView? Small(Paper paper, PageDesk desk, bool mayBeInline = true) =>
        Main(paper, desk) is { } drawn ? FigureParts.Small(drawn, desk, mayBeInline) : null;

    /// <summary>The paper's money shot; <c>null</c> where it asks for none, or it could not be drawn.</summary>
    public static DrawnFigure? Main(Paper paper, PageDesk desk) =>
        paper.Figures.FirstOrDefault(figure => figure.IsMain) is { } request ? desk.Material.Figures.GetValueOrDefault((paper.Ref.Id, request.Id)) : null;

    /// <summary>The tables of the numbers drawn, on the pages of their series.</summary>
    internal static EquatableArray<LinkView> Tables(Paper paper, FigureRequest request, PageDesk desk) => request.SeriesIds
        .Select(id => paper.Series.First(series => series.Id == id))
        .Select(series => new LinkView(series.Label, desk.To(SeriesPaths.Of(paper.Ref.Id, series.Id), SeriesPaths.TableAnchor(series.Id)))).ToEquatableArray();

    private static FigureView? Compose(Paper paper, FigureRequest request, PageDesk desk) =>
        desk.Material.Figures.TryGetValue((paper.Ref.Id, request.Id), out var drawn)
            ? FigureParts.Compose(drawn, desk) with
            {
                Caption = desk.Prose(request.Caption, paper.Ref, $"figures/{request.Id}/caption", 4),
                Tables = Tables(paper, request, desk),
                Lenses = Lenses.FigureLenses.Compose(paper, request, desk),
            }
            : null;
}
