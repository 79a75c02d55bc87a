using ScalingBib.Fitting.Gains;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Fitting.Gains;

/// <summary>Curves made for comparison.</summary>
internal static class GainSamples
{
    public static Metric Score { get; } = new()
    {
        Id = "score",
        Name = "Score",
        Description = "A score.",
        Kind = MetricKind.Proportion,
        Direction = Direction.HigherIsBetter,
        UnitId = "percent",
        Floor = Stated<Level>.Known(new(0, "none guess it")),
        Ceiling = Stated<Level>.Known(new(1, "every item right")),
    };

    public static Metric Loss { get; } = Score with
    {
        Id = "loss",
        Name = "Loss",
        Kind = MetricKind.Loss,
        Direction = Direction.LowerIsBetter,
        UnitId = "nats",
        Floor = Stated<Level>.Unknown("a loss has none"),
        Ceiling = Stated<Level>.Unknown("a loss has none"),
    };

    public static DataSeries Series(string id, (double X, double Y)[] points, string metric = "score", ScaleScope scope = ScaleScope.AcrossModels, string task = "task")
    {
        var series = FitSamples.Series([ScaleKind.Tokens], points.Select(point => (new[] { point.X }, point.Y)));
        return series with { Id = id, Label = id, Task = task, MetricId = metric, Axes = [series.Axes[0] with { Scope = scope }] };
    }

    public static GainTask Task((double X, double Y)[] baseline, (double X, double Y)[] method, Metric? metric = null, GainEngine engine = GainEngine.Interpolation)
    {
        var of = metric ?? Score;
        return new() { Name = "gain", Baseline = [Series("base", baseline, of.Id)], Method = [Series("method", method, of.Id)], Metrics = [of], Scale = ScaleKind.Tokens, Engine = engine };
    }

    /// <summary>A law at even places over decades.</summary>
    public static (double X, double Y)[] Along(int sizes, double decades, Func<double, double> law) =>
        [.. Enumerable.Range(0, sizes).Select(i => Math.Pow(10, 6 + (decades * i / (sizes - 1)))).Select(x => (x, law(x)))];
}
