using System.Globalization;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Figures;

/// <summary>Figures of several panels, and a series with all that a money shot can show. Made up, with fit records written by hand.</summary>
internal static class PanelSamples
{
    private static readonly double[] Sizes = [1.2e8, 4e8, 1e9, 2.7e9, 6.7e9, 1.3e10, 7e10];

    /// <summary>Accuracy left, cross-entropy right, of the same two families.</summary>
    public static FigureEvidence AccuracyAndLoss { get; } = Of(
        "accuracy-and-loss", "Accuracy jumps where cross-entropy falls evenly",
        ("Accuracy", [Accuracy("base", "Emoji movie, base model", 9e9), Accuracy("tuned", "Emoji movie, tuned model", 4e9)]),
        ("Cross-entropy", [Loss("base", "Emoji movie, base model", 2.9), Loss("tuned", "Emoji movie, tuned model", 2.6)]));

    /// <summary>Three panels of one curve each, on other scales.</summary>
    public static FigureEvidence ThreeScales { get; } = Of(
        "three-scales", "The same score over three scales",
        ("Over size", [RunSamples.ThreeModels.Series[0]]),
        ("Over pretraining loss", [RunSamples.PretrainingLoss.Series[0]]),
        ("Over trials of a task at test time", [RunSamples.TestTime.Series[0]]));

    /// <summary>A loss with its fit and band, the law as printed, a run left out and some values read a second time.</summary>
    public static FigureEvidence Everything { get; } = All();

    private static FigureEvidence All()
    {
        var evidence = Loss("everything", "Test loss of a family", 2.9);
        var points = evidence.Series.Points.Select((point, i) => i == 2 ? point with { Y = point.Y * 1.06, Excluded = "its learning rate was too high" } : point).ToEquatableArray();
        var series = evidence.Series with
        {
            Points = points,
            SecondExtraction = new() { Provenance = Samples.From("Table 3 of the appendix") with { By = "B. Second" }, Readings = [new(0, points[0].Y + 0.02, "0"), new(4, points[4].Y, "0")] },
        };
        var fit = Samples.Fit("power-law", series, [.. evidence.Fits[0].Estimates], FitObjective.LogLeastSquares);
        var law = new ReportedLaw
        {
            Id = "printed",
            Label = "Eq. 4",
            Law = new("power-law"),
            Constants = [new("A", 2.9 * Math.Pow(1e9, 0.052), "8.52", null), new("alpha", 0.052, "0.052", null)],
            ResponseUnit = "nats-per-token",
            Definitions = [],
            Domain = "",
            Provenance = Samples.From("Eq. 4"),
        };
        return new() { Request = Samples.Request("money-shot", "Everything that a figure can show at once", "everything") with { Id = "everything" }, Paper = Samples.Brown, Series = [evidence with { Series = series, Fits = [fit] }], Laws = [law] };
    }

    public static FigureEvidence Of(string id, string title, params (string Title, SeriesEvidence[] Series)[] panels) => new()
    {
        Request = Samples.Request("money-shot", title, [.. panels.SelectMany(panel => panel.Series.Select(item => item.Series.Id))]) with
        {
            Id = id,
            Panels = [.. panels.Select(panel => new FigurePanel(panel.Title, [.. panel.Series.Select(item => item.Series.Id)]))],
        },
        Paper = Samples.Brown,
        Series = [.. panels.SelectMany(panel => panel.Series)],
    };

    private static SeriesEvidence Accuracy(string id, string label, double midpoint)
    {
        var series = Samples.Proportions($"{id}-accuracy", label, Sizes, [.. Sizes.Select(size => Math.Round(0.05 + (0.8 / (1 + Math.Pow(size / midpoint, -3))), 3))], 250);
        EquatableArray<Estimate> estimates = [new("floor", 0.05, 0.006, 0.038, 0.062), new("ceiling", 0.85, 0.03, 0.79, 0.91), new("midpoint", midpoint, midpoint / 12, midpoint * 0.85, midpoint * 1.18), new("slope", 6.9, 0.7, 5.4, 8.4)];
        return new(series, Samples.Accuracy, Samples.Percent, [Samples.Fit("logistic", series, estimates)]);
    }

    private static SeriesEvidence Loss(string id, string label, double atBillion)
    {
        var series = new DataSeries
        {
            Id = $"{id}-loss",
            Label = label,
            Task = "emoji-movie",
            ModelFamily = "sample",
            MetricId = "training-loss",
            Axes = [Samples.ParameterAxis],
            Protocol = new("few-shot", null, ""),
            Provenance = Samples.From("Figure 2", Extraction.Digitised),
            Uncertainty = new Uncertainty.Digitising(0.02),
            Points = [.. Sizes.Select((size, i) => new DataPoint { X = [size], Y = Math.Round(atBillion * Math.Pow(size / 1e9, -0.05) * (i % 2 == 0 ? 1.01 : 0.99), 3), Printed = "0", Label = $"{(size / 1e9).ToString("0.0#", CultureInfo.InvariantCulture)}B" })],
        };
        EquatableArray<Estimate> estimates = [new("A", atBillion * Math.Pow(1e9, 0.05), 0.05, 8, 8.3), new("alpha", 0.05, 0.0003, 0.049, 0.051)];
        return new(series, Samples.Loss with { Name = "Cross-entropy" }, Samples.NatsPerToken, [Samples.Fit("power-law", series, estimates, FitObjective.LogLeastSquares)]);
    }
}
