using System.Globalization;
using ScalingBib.Fitting;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Tests.Fitting;

/// <summary>Tasks that several tests fit.</summary>
internal static class FitSamples
{
    public static readonly double[] Gpt3Sizes = [125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9, 13e9, 175e9];

    /// <summary>Brown et al. 2020, arXiv:2005.14165, Table H.1: two-digit addition, few-shot, percent of 2,000 items.</summary>
    public static readonly double[] TwoDigitAddition = [0.0200, 0.0410, 0.0350, 0.0450, 0.0890, 0.119, 0.555, 1.000];

    public static FitTask Task(string law, MetricKind kind, double[] x, double[] y, int? items = null, FitObjective objective = FitObjective.Auto, string name = "tests/sample") =>
        Task(LawCatalog.Find(new LawId(law))!, kind, [.. x.Select(v => new[] { v })], y, items, objective, name);

    public static FitTask Task(ScalingLaw law, MetricKind kind, double[][] x, double[] y, int? items = null, FitObjective objective = FitObjective.Auto, string name = "tests/sample") => new()
    {
        Name = name,
        Law = law,
        Metric = Metric(kind),
        Series = Series(law.Scales.IsEmpty ? [ScaleKind.Parameters] : law.Scales, x.Zip(y), items is { } n ? new Uncertainty.Items(n) : null),
        Settings = new FitSettings { Objective = objective },
    };

    public static FitTask Gpt3() => Task("logistic", MetricKind.Proportion, Gpt3Sizes, TwoDigitAddition, 2000, name: "papers/brown-2020-gpt3/two-digit-addition-few-shot/logistic");

    /// <summary>The 240 runs that the replication keeps, or all 245.</summary>
    public static FitTask Hoffmann(FitObjective objective, bool keepAll = false)
    {
        var rows = File.ReadLines(Path.Combine(TestData(), "hoffmann-2022-figure-4.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => keepAll || cells[4] != "yes")
            .Select(cells => cells[1..4].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        return Task(new Chinchilla(), MetricKind.Loss, [.. rows.Select(r => new[] { r[0], r[1] / (6 * r[0]) })], [.. rows.Select(r => r[2])], objective: objective, name: "tests/hoffmann");
    }

    /// <summary>A series of made points.</summary>
    public static DataSeries Series(EquatableArray<ScaleKind> scales, IEnumerable<(double[] X, double Y)> points, Uncertainty? noise = null) => new()
    {
        Id = "sample",
        Label = "Sample",
        Task = "sample",
        ModelFamily = "sample",
        MetricId = "metric",
        Axes = scales.Select(kind => new ScaleAxis { Kind = kind, Scope = ScaleScope.AcrossModels, UnitId = "one" }).ToEquatableArray(),
        Protocol = new Protocol("sample", null, ""),
        Provenance = new Provenance
        {
            Version = "v1",
            Locator = "here",
            Extraction = Extraction.Derived,
            By = "tests",
            Date = new DateOnly(2026, 11, 22),
            Confidence = Confidence.ReadOnce,
        },
        Uncertainty = noise,
        Points = points.Select(point => new DataPoint { X = point.X.ToEquatableArray(), Y = point.Y, Printed = point.Y.ToString("R", CultureInfo.InvariantCulture) }).ToEquatableArray(),
    };

    public static Metric Metric(MetricKind kind) => new()
    {
        Id = "metric",
        Name = "Metric",
        Description = "A metric.",
        Kind = kind,
        Direction = kind == MetricKind.Loss ? Direction.LowerIsBetter : Direction.HigherIsBetter,
        UnitId = "one",
        Floor = Stated<Level>.Unknown("a sample"),
        Ceiling = Stated<Level>.Unknown("a sample"),
    };

    /// <summary>The folder in the repository: the build's output stands inside it.</summary>
    private static string TestData()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ScalingBib.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in their repository.");
        return Path.Combine(folder.FullName, "tests", "ScalingBib.Tests", "TestData", "Fitting");
    }
}
