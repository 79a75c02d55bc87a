using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Units;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Papers;

/// <summary>What a series measured and how, in words.</summary>
internal static class SeriesFacts
{
    private const int MostValues = 12;

    public static EquatableArray<FactView> Of(DataSeries series, Metric metric, Unit unit)
    {
        var facts = new List<FactView>
        {
            new("Metric", $"{metric.Name}. {metric.Description}"),
            new("Models", $"family {series.ModelFamily}, {string.Join(" and ", series.Axes.Select(axis => Phrases.Of(axis.Scope)).Distinct())}"),
            new("Setting", Setting(series.Protocol)),
            new("Noise", Phrases.Of(series.Uncertainty, unit.Symbol)),
            new("Floor", Level(series.Floor ?? metric.Floor, unit)),
            new("Ceiling", Level(metric.Ceiling, unit)),
        };
        if ((series.AnswerLength ?? metric.AnswerLength) is { } length) facts.Add(new("Answer length", Length(length)));
        foreach (var axis in series.Axes)
        {
            if (axis.DerivedBy is { } rule) facts.Add(new(Phrases.Of(axis.Kind), $"derived by us: {rule}"));
            else if (axis.Definition.Length > 0) facts.Add(new(Phrases.Of(axis.Kind), axis.Definition));
        }
        return facts.ToEquatableArray();
    }

    /// <summary>What happened inside a training run: a jump there need not be one of scale.</summary>
    public static EquatableArray<FactView> Events(DataSeries series) => series.Axes
        .SelectMany(axis => axis.Events.Select(what => new FactView($"{Phrases.Of(axis.Kind)}: {NumberText.Scale(what.At)}", what.What))).ToEquatableArray();

    /// <summary>The value at the smallest and the largest scale: <c>2.00 → 100.0%</c>; for many scales the lowest and highest.</summary>
    public static string Range(DataSeries series, Unit unit)
    {
        if (series.Points.IsEmpty) return "no points";
        var ordered = (series.Axes.Count == 1 ? series.Points.OrderBy(point => point.X[0]) : series.Points.OrderBy(point => point.Y)).ToArray();
        var (first, last) = (ordered[0].Printed.Replace('-', '−'), ordered[^1].Printed.Replace('-', '−'));
        if (ordered.Length == 1) return Phrases.WithUnit(first, unit);
        return Phrases.WithUnit(series.Axes.Count == 1 ? $"{first} → {last}" : $"{first} to {last}", unit);
    }

    /// <summary>The value at each scale, smallest first: <c>33.7, 43.6, 51.0%</c>, without what is left out of fits; of many values, or of values over several scales, the ends.</summary>
    public static string Values(DataSeries series, Unit unit)
    {
        var points = series.Points.Where(point => point.Excluded is null).ToArray();
        if (series.Axes.Count > 1 || points.Length is < 2 or > MostValues || !series.Missing.IsEmpty) return Range(series, unit);
        return Phrases.WithUnit(string.Join(", ", points.OrderBy(point => point.X[0]).Select(point => point.Printed.Replace('-', '−'))), unit);
    }

    /// <summary>Each scale with how far it reaches: <c>Parameters, 125M to 175B</c>.</summary>
    public static string Scales(DataSeries series) => string.Join("; ", series.Axes.Select((axis, index) => Scale(series, axis, index)));

    private static string Scale(DataSeries series, ScaleAxis axis, int index)
    {
        var name = Phrases.Of(axis.Kind) + (axis.DerivedBy is null ? "" : ", derived") + (axis.Scope == ScaleScope.WithinTraining ? " within one run" : "");
        if (series.Points.IsEmpty) return name;
        var (low, high) = (NumberText.Scale(series.Points.Min(point => point.X[index])), NumberText.Scale(series.Points.Max(point => point.X[index])));
        return low == high ? $"{name}, {low}" : $"{name}, {low} to {high}";
    }

    private static string Setting(Protocol protocol)
    {
        var setting = char.ToUpperInvariant(protocol.Setting[0]) + protocol.Setting[1..];
        if (protocol.Shots is { } shots) setting += shots == 0 ? ", no example in the context" : $", {Phrases.Plural(shots, "example", "examples")} in the context";
        return protocol.Description.Length > 0 ? $"{setting}. {protocol.Description}" : setting;
    }

    private static string Level(Stated<Level> level, Unit unit) => level.IsKnown
        ? $"{Phrases.WithUnit(NumberText.Digits(level.Value.Value / unit.Factor, 3), unit)}: {level.Value.Basis}"
        : $"not known: {level.Reason}";

    private static string Length(Stated<AnswerLength> length) => length.IsKnown
        ? $"{NumberText.Plain(length.Value.Tokens)} {(length.Value.Tokens == 1 ? "token" : "tokens")}: {length.Value.Basis}"
        : $"not known: {length.Reason}";
}
