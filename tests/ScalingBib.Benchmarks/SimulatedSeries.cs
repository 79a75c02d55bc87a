using System.Globalization;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Benchmarks;

/// <summary>Series of simulated points.</summary>
internal static class SimulatedSeries
{
    private static readonly Provenance Made = new()
    {
        Version = "1",
        Locator = "simulated",
        Extraction = Extraction.Derived,
        By = "ScalingBib",
        Date = new(2026, 11, 22),
        Confidence = Confidence.ReadOnce,
    };

    /// <summary>A series over one scale of models.</summary>
    public static DataSeries Of(string task, ScaleKind scale, string metric, IEnumerable<(double X, double Y)> points, Uncertainty? noise = null) => new()
    {
        Id = task,
        Label = task,
        Task = task,
        ModelFamily = "simulated",
        MetricId = metric,
        Axes = [new() { Kind = scale, Scope = ScaleScope.AcrossModels, UnitId = "one" }],
        Protocol = new("simulated", null, ""),
        Provenance = Made,
        Uncertainty = noise,
        Points = points.Select(point => new DataPoint { X = [point.X], Y = point.Y, Printed = point.Y.ToString("R", CultureInfo.InvariantCulture) }).ToEquatableArray(),
    };
}
