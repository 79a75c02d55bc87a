using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Kinds.Lenses;
using ScalingBib.Fitting.Lenses;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Memo;
using ScalingBib.Model.Papers;
using ScalingBib.Site.Pages;
using ScalingBib.Site.Pages.Lenses;

namespace ScalingBib.Site.Assembly;

/// <summary>Draws a figure through every lens that suits all of its series, and compares the lenses on each.</summary>
internal static class LensStage
{
    // A run of more checkpoints is a path: how straight it is says more of the run than of scale.
    private const int MostPoints = 200;

    /// <summary>The views; none where no lens suits.</summary>
    /// <param name="evidence">The figure.</param>
    /// <param name="print">Prints a view under the name of its lens.</param>
    /// <param name="memo">Where fits are remembered.</param>
    public static EquatableArray<DrawnLens> Draw(FigureEvidence evidence, Func<Lens, Func<FigureFormat, Figure>, DrawnFigure> print, IMemo memo) =>
        evidence.Series.Any(item => item.Series.Points.Count > MostPoints)
            ? []
            : LensView.Of(evidence).Select(lens => new DrawnLens(lens, print(lens, format => LensView.Draw(evidence, lens, memo, format)))).ToEquatableArray();

    /// <summary>The lenses through which a figure is not drawn, each with the reason.</summary>
    public static EquatableArray<(string Lens, string Reason)> Refused(FigureEvidence evidence) => LensCatalog.All
        .Where(lens => lens is not RawLens)
        .Select(lens => (lens.Name, Reason: LensView.FindObstacle(evidence, lens)))
        .Where(pair => pair.Reason is not null)
        .Select(pair => (pair.Name, pair.Reason!)).ToEquatableArray();

    /// <summary>The comparison of lenses on each series of a figure that has views, by id of the series.</summary>
    public static EquatableArray<LensComparison> Compare(FigureEvidence evidence, Paper paper, IMemo memo) =>
        evidence.Series.Select(item => LensLines.Compare(LensView.Subject(item), $"{paper.Ref}/{item.Series.Id}", memo)).ToEquatableArray();
}
