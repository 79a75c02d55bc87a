using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>The legend of a money shot, one for all its panels: what a stroke means is said once.</summary>
internal sealed class MoneyShotKeys(FigureEvidence evidence, EquatableArray<DrawnPanel> panels, IReadOnlyList<MoneyShotPlot> plots)
{
    private readonly DrawnSeries[] series = [.. panels.SelectMany(panel => panel.Series)];

    /// <summary>The keys in order: points, fits, bands, laws, levels.</summary>
    /// <param name="namesSeries">True where no label beside a curve names it.</param>
    public IEnumerable<LegendKey> All(bool namesSeries) => [.. Points(namesSeries), .. Fits(), .. Laws(), .. Levels(), .. plots.SelectMany(plot => plot.EventKeys)];

    private bool IsSingle => series.Length == 1;

    /// <summary>Several panels of one curve each share a colour.</summary>
    private Role Lead => series.Select(item => item.Role).Distinct().Count() == 1 ? series[0].Role : Role.Ink;

    private double Radius => plots[0].Radius;

    private IEnumerable<LegendKey> Points(bool namesSeries)
    {
        var showsBars = plots.Any(plot => plot.ShowsBars);
        if (namesSeries && series.DistinctBy(item => item.Role).Count() > 1)
            foreach (var item in series.DistinctBy(item => (item.Role, item.Shape))) yield return LegendKey.Marker(item.Name, item.Shape, item.Role, hasPath: item.IsRun);
        else
            yield return LegendKey.Marker($"{(evidence.Paper is null ? "Measured" : "Reported")} {What()}", series[0].Shape, Lead, hasBar: showsBars, radius: Radius, hasPath: series[0].IsRun);
        if (series.FirstOrDefault(item => item.Series.SecondExtraction is not null) is { } again)
            yield return LegendKey.Marker("Read a second time", SeriesMarks.SecondShape(again), Lead, isHollow: true, radius: SeriesMarks.SecondRadius);
        if (series.Any(item => item.Series.Points.Any(point => point.Excluded is not null))) yield return LegendKey.Marker("Left out of fits", series[0].Shape, Lead, isHollow: true);
        if (series.FirstOrDefault(item => item.Predicted.Any()) is { } predicted)
            yield return LegendKey.Marker($"Predicted, {PredictionMarks.Bars(predicted)}", PredictionMarks.ShapeOf(predicted), Lead, isHollow: true, hasBar: true, radius: PredictionMarks.Radius(Radius));
    }

    private string What() => series.Select(item => item.Evidence.Metric.Name).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one.ToLowerInvariant() : "values";

    private IEnumerable<LegendKey> Fits()
    {
        if (IsSingle)
        {
            foreach (var (fit, index) in series[0].Fits.Select((fit, index) => (fit, index)))
                yield return LegendKey.Line(FitWords.Key(fit.Law, fit.Record, series[0].Scale), MoneyShotPlot.FitRole(series[0], index), MoneyShotPlot.CurveWidth, LineStyle.Solid);
        }
        else if (series.SelectMany(item => item.Fits.Take(1)).Select(fit => fit.Law.Name).Distinct().ToList() is { Count: > 0 } laws)
        {
            yield return LegendKey.Line(laws.Count == 1 ? $"{laws[0]} fit" : "Fit", Lead, MoneyShotPlot.CurveWidth, LineStyle.Solid);
        }

        var banded = panels.Where(MoneyShotPlot.HasBands).SelectMany(panel => panel.Series.SelectMany(item => item.Fits.Take(1)).Where(fit => CurveBands.Has(fit.Record)).Select(fit => (Panel: panel, fit.Record))).ToList();
        if (banded.Count > 0) yield return CurveBands.Key(banded[0].Record, Lead, MoneyShotPlot.BandOpacity(banded[0].Panel));
    }

    private IEnumerable<LegendKey> Laws()
    {
        foreach (var panel in panels)
            foreach (var (law, index) in panel.Laws.Select((law, index) => (law, index)))
                yield return LegendKey.Line($"{law.Label}, as printed", MoneyShotPlot.LawRole(panel, index), MoneyShotPlot.LawWidth, LineStyle.DashDotted);
    }

    private IEnumerable<LegendKey> Levels()
    {
        var known = series.Where(item => item.Chance is not null).OrderBy(item => item.Chance!.Value).ToList();
        var levels = known.Select(item => item.Values.Text(item.Chance!.Value)).Distinct(StringComparer.Ordinal).ToList();
        // Levels of several metrics have no order, and many are one thing in as many places.
        var told = levels switch { [var only] => $" ({only})", [var least, .., var most] when panels.Count == 1 => $" ({least} to {most})", _ => "" };
        if (levels.Count > 0) yield return LegendKey.Line($"Chance{told}", Role.Chance, 1.4, LineStyle.Level);
        var ceilings = panels.SelectMany(panel => panel.Ceilings.Select(level => panel.First.Values.Text(level.Value))).Distinct(StringComparer.Ordinal).ToList();
        if (ceilings.Count > 0) yield return LegendKey.Line($"Ceiling{(ceilings.Count == 1 ? $" ({ceilings[0]})" : "")}", Role.Muted, MoneyShotPlot.CeilingWidth, LineStyle.Dotted);
    }
}
