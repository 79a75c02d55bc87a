using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Forecasts;

namespace ScalingBib.Tests.Figures;

/// <summary>Forecasts: one with the points it was made from, several of one metric, several of different ones. The predictions are invented.</summary>
internal static class ForecastSamples
{
    public static ForecastRow Addition { get; } = new()
    {
        Id = "addition-at-175b",
        Label = "Two-digit addition at 175B parameters",
        Made = new(2026, 11, 22),
        Kind = ForecastKind.Retrospective,
        Law = "Logistic",
        Axis = Samples.ParameterAxis,
        X = 175e9,
        Metric = Samples.Accuracy,
        Unit = Samples.Percent,
        Predicted = new(0.97, 0.86, 0.995, 0.95),
        Outcome = 1,
        OutcomeAt = "GPT-3 175B, Brown et al. 2020",
    };

    public static ForecastEvidence Single { get; } = new()
    {
        Id = "forecast",
        Title = "Seven smaller models miss where the eighth would land",
        Forecasts = [Addition],
        From = Without(Samples.TwoDigitAddition, 175e9),
        Source = "Brown et al. 2020, Table H.1, p. 63",
    };

    public static ForecastEvidence OneMetric { get; } = new()
    {
        Id = "forecasts",
        Title = "Two of three forecasts held what was measured later",
        Forecasts =
        [
            Addition, Addition with { Id = "subtraction", Label = "Two-digit subtraction at 175B parameters", Made = new(2026, 3, 1), Predicted = new(0.9, 0.7, 0.99, 0.95), Outcome = 0.989 },
            Addition with { Id = "multiplication", Label = "Two-digit multiplication at 175B parameters", Made = new(2025, 7, 9), Kind = ForecastKind.Prospective, Predicted = new(0.12, 0.05, 0.31, 0.9), Outcome = 0.292 },
            Addition with { Id = "five-digits", Label = "Five-digit addition at a trillion parameters, were the same models ever to be made so large", Made = new(2026, 11, 22), Kind = ForecastKind.Prospective, X = 1e12, Predicted = new(0.33, 0.1, 0.8, 0.95), Outcome = null, OutcomeAt = "", NoOutcome = "No such model exists" },
        ],
        Source = "Brown et al. 2020",
    };

    public static ForecastEvidence Mixed { get; } = OneMetric with
    {
        Id = "forecasts-mixed",
        Title = "Forecasts of different quantities by date",
        Forecasts =
        [
            .. OneMetric.Forecasts,
            Addition with { Id = "loss", Label = "Training loss at 1e24 FLOP", Made = new(2024, 1, 2), Axis = Samples.Axis(ScaleKind.Compute, "flop"), X = 1e24, Metric = Samples.Loss, Unit = Samples.NatsPerToken, Predicted = new(1.95, 1.9, 2.02, 0.95), Outcome = 2.2, Law = "Power law" },
            Addition with { Id = "sharp", Label = "A forecast without any width", Made = new(2023, 1, 2), Predicted = new(0.5, 0.5, 0.5, 0.95), Outcome = 0.6 },
        ],
    };

    private static SeriesEvidence Without(SeriesEvidence evidence, double scale)
    {
        var series = evidence.Series with { Points = [.. evidence.Series.Points.Where(point => point.X[0] < scale)] };
        EquatableArray<Estimate> estimates = [new("floor", 0.0375, 0.006, 0.018, 0.058), new("ceiling", 1, null, null, null), new("midpoint", 12.6e9, 0.5e9, 11.6e9, 13.7e9), new("slope", 8.6, 1, 6.6, 10.6)];
        return evidence with { Series = series, Fits = [Samples.Fit("logistic", series, estimates)] };
    }
}
