using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>One pair of axes of a money shot with the series on it.</summary>
/// <param name="Title">What it shows; empty for the only one.</param>
/// <param name="Series">Its series.</param>
internal sealed record DrawnPanel(string Title, EquatableArray<DrawnSeries> Series)
{
    private const double Near = 0.9;

    /// <summary>The laws as printed that are drawn here.</summary>
    public EquatableArray<ReportedLaw> Laws { get; init; } = [];

    /// <summary>Best possible values that points come near to, rising; far from them a line would only take room.</summary>
    public EquatableArray<Level> Ceilings => Series.Where(item => item.Ceiling is { } ceiling && item.Series.Points.Any(point => point.Y >= Near * ceiling.Value))
        .Select(item => item.Ceiling!).DistinctBy(level => level.Value).OrderBy(level => level.Value).ToEquatableArray();

    public bool IsSingle => Series.Count == 1;

    public DrawnSeries First => Series[0];

    /// <summary>The panels of a figure in their order; one where it asks for none. A name has one colour and shape in all of them.</summary>
    /// <exception cref="FigureException">Series of one panel cannot stand on one pair of axes, or a panel names a series that the figure does not have.</exception>
    public static EquatableArray<DrawnPanel> Of(FigureEvidence evidence)
    {
        if (evidence.Request.Panels.IsEmpty) return [new DrawnPanel("", DrawnSeries.Of(evidence)) { Laws = [.. evidence.Laws.Where(LawCurve.IsCurve)] }];
        var asked = evidence.Request.Panels.Select(panel => (Panel: panel, Series: panel.SeriesIds.Select(id => Find(evidence, panel, id)).ToEquatableArray())).ToArray();
        if (asked.FirstOrDefault(one => one.Series.IsEmpty).Panel is { } empty) throw new FigureException($"The panel '{empty.Title}' names no series.");
        var all = asked.SelectMany(one => one.Series).ToList();
        if (all.GroupBy(item => item.Series.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new FigureException($"The panels of the figure '{evidence.Request.Id}' name the series '{twice.Key}' twice.");

        // Where each panel has one curve its title names it, and further colours would say nothing.
        var areLone = asked.All(one => one.Series.Count == 1);
        var names = new List<string>();
        var panels = asked.Select(one => new DrawnPanel(one.Panel.Title, DrawnSeries.Of(evidence, one.Series, $"the panel '{one.Panel.Title}'", ColourOf))).ToArray();
        return [.. panels.Select((panel, i) => panel with { Laws = [.. evidence.Laws.Where(law => LawCurve.IsCurve(law) && PlaceOf(law, panels) == i)] })];

        int ColourOf(int index, string name)
        {
            if (areLone) return index;
            if (!names.Contains(name)) names.Add(name);
            return names.IndexOf(name);
        }
    }

    /// <summary>The panel that has the series a law was fitted to, else the first whose values have the unit of the law; -1 for none.</summary>
    private static int PlaceOf(ReportedLaw law, DrawnPanel[] panels)
    {
        var own = Array.FindIndex(panels, panel => panel.Series.Any(item => item.Series.Id == law.SeriesId));
        return own >= 0 ? own : Array.FindIndex(panels, panel => panel.First.Evidence.Unit.Id == law.ResponseUnit);
    }

    private static SeriesEvidence Find(FigureEvidence evidence, FigurePanel panel, string id) =>
        evidence.Series.FirstOrDefault(item => item.Series.Id == id) ?? throw new FigureException($"The panel '{panel.Title}' names the series '{id}', which the figure does not have.");
}
