using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Lenses;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Memo;

namespace ScalingBib.Figures.Kinds.Lenses;

/// <summary>A money shot seen through a lens: the same points, with their curves drawn through the lens and the straight line that is fitted under it.</summary>
public static class LensView
{
    // Beyond this many times the median one point would press all others onto the axis.
    private const double MostOverMedian = 200;

    /// <summary>The lenses other than the raw one through which every series of a figure can be seen.</summary>
    /// <param name="evidence">The figure.</param>
    /// <returns>The lenses, in the order of the catalogue; none for another kind than a money shot.</returns>
    public static EquatableArray<Lens> Of(FigureEvidence evidence) => evidence.Request.Kind != "money-shot" || evidence.Series.IsEmpty
        ? []
        : LensCatalog.All.Where(lens => lens is not RawLens && FindObstacle(evidence, lens) is null).ToEquatableArray();

    /// <summary>Why a figure is not drawn through a lens.</summary>
    /// <param name="evidence">The figure.</param>
    /// <param name="lens">The lens.</param>
    /// <returns>A sentence; <c>null</c> when it is.</returns>
    public static string? FindObstacle(FigureEvidence evidence, Lens lens)
    {
        if (!evidence.Request.Panels.IsEmpty) return "A lens changes one pair of axes, and the figure has panels.";
        var found = evidence.Series.Select(item => (item.Series.Label, Reason: lens.FindObstacle(Subject(item)))).ToArray();
        if (found.FirstOrDefault(one => one.Reason is not null) is { Reason: { } reason } first) return found.All(one => one.Reason == reason) ? reason : $"{first.Label}: {reason}";
        double[] shown = [.. evidence.Series.SelectMany(item => lens.Look(Subject(item))).Select(point => point.Value).OfType<double>().Order()];
        if (shown.Length == 0) return "No point has a value under it.";
        return lens is OddsLens && shown[^1] > MostOverMedian * shown[shown.Length / 2]
            ? $"One point has odds of {Numbers.Significant(shown[^1], 3)} to 1, which would press all others onto the axis."
            : null;
    }

    /// <summary>A series as lenses take it.</summary>
    /// <param name="evidence">The series with its fits.</param>
    /// <returns>The subject.</returns>
    public static LensSubject Subject(SeriesEvidence evidence) => LensSubject.Of(evidence.Series, evidence.Metric, evidence.Fits);

    /// <summary>Composes the view.</summary>
    /// <param name="evidence">What the figure is drawn from.</param>
    /// <param name="lens">One of <see cref="Of"/>.</param>
    /// <param name="memo">Where fits are remembered.</param>
    /// <param name="format">The sheet it is composed for.</param>
    /// <returns>The figure; its id is that of the figure, a dash and that of the lens.</returns>
    /// <exception cref="FigureException">The figure cannot be drawn, or not through this lens.</exception>
    public static Figure Draw(FigureEvidence evidence, Lens lens, IMemo memo, FigureFormat format = FigureFormat.Wide)
    {
        var drawn = DrawnSeries.Of(evidence);
        if (FindObstacle(evidence, lens) is { } obstacle)
            throw new FigureException($"The figure '{evidence.Request.Id}' cannot be seen through the lens '{lens.Id}': {obstacle}");
        var series = drawn.Select(item => See(item, lens, evidence, memo)).ToEquatableArray();
        var plot = new LensPlot(evidence, series, format);
        var words = new LensWords(evidence, series, format);
        return new()
        {
            Id = $"{evidence.Request.Id}-{lens.Id}",
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = EvidenceTable.Of([.. evidence.Series], item => DrawnFit.Of(item).FirstOrDefault()?.Record),
            Drawing = plot.DrawOn(new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format)),
        };
    }

    private static LensedSeries See(DrawnSeries item, Lens lens, FigureEvidence evidence, IMemo memo)
    {
        var subject = Subject(item.Evidence);
        return new(item, lens, subject, lens.Look(subject), LensLines.Fit(lens, subject, $"{evidence.Paper?.Ref.ToString() ?? evidence.Source}/{item.Series.Id}", memo));
    }
}
