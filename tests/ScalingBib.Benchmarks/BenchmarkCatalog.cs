using ScalingBib.Benchmarks.Coverage;
using ScalingBib.Benchmarks.Drawing;
using ScalingBib.Benchmarks.Extrapolation;
using ScalingBib.Benchmarks.Fitting;
using ScalingBib.Benchmarks.Gains;
using ScalingBib.Benchmarks.Groups;
using ScalingBib.Benchmarks.Prevalence;
using ScalingBib.Benchmarks.Reading;
using ScalingBib.Benchmarks.Suites;
using ScalingBib.Benchmarks.Verdicts;

namespace ScalingBib.Benchmarks;

/// <summary>Every benchmark, in order of id.</summary>
internal static class BenchmarkCatalog
{
    public static Benchmark[] All { get; } =
    [
        new CoverageBenchmark(),
        new ExtrapolationBenchmark(),
        new FiguresBenchmark(),
        new GainsBenchmark(),
        new GroupsBenchmark(),
        new HoffmannBenchmark(),
        new NistBenchmark(),
        new PrevalenceBenchmark(),
        new ReadingBenchmark(),
        new RefitsBenchmark(),
        new SuiteIntervalsBenchmark(),
        new VerdictsBenchmark(),
    ];
}
