using ScalingBib.Fitting;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Fitting;

/// <summary>What a fit knows about its own weakness, in the words a reader sees.</summary>
public sealed class CaveatsTests
{
    private static readonly double[] Sizes = [1e6, 1e7, 1e8, 1e9, 1e10, 1e11];
    private static readonly FitTask Loss = FitSamples.Task("power-law", MetricKind.Loss, Sizes, [4, 3.3, 2.4, 2.1, 1.6, 1.3]);
    private static readonly FitTask Share = FitSamples.Task("log-linear", MetricKind.Proportion, Sizes, [0.24, 0.26, 0.25, 0.27, 0.6, 0.9], 100);

    [Fact]
    public void ACoarseGridNamesItsLargestGap()
    {
        var task = FitSamples.Task("power-law", MetricKind.Loss, [1e6, 2e6, 1e7, 3e9, 1e10], [4, 3.9, 3.3, 2.1, 1.9]);
        Assert.Contains("Coarse grid: nothing was measured between 1e7 and 3e9, a gap of 2.48 decades; what the curve does inside it is the family's word.", Of(task));
        Assert.DoesNotContain(Of(Loss), c => c.StartsWith("Coarse grid", StringComparison.Ordinal));
    }

    [Fact]
    public void ASingleSeedIsNamedUnlessRunsWereRepeated()
    {
        Assert.Contains(Of(Loss), c => c.StartsWith("Single seed", StringComparison.Ordinal));
        Assert.DoesNotContain(Of(Loss with { Series = Loss.Series with { Uncertainty = new Uncertainty.Seeds(5, 0.1) } }), c => c.StartsWith("Single seed", StringComparison.Ordinal));
    }

    [Fact]
    public void PointsAtChanceAndAtTheTopAreCounted()
    {
        Assert.Contains("Floor unknown: the chance level of this task is not stated, so a small score may be chance.", Of(Share));
        var known = Share with { Metric = Share.Metric with { Floor = Stated<Level>.Known(new Level(0.25, "four options")), Ceiling = Stated<Level>.Known(new Level(1, "all right")) } };
        Assert.Contains("Near floor: 4 of 6 points are within noise of chance (0.25), where progress does not show.", Of(known));
        Assert.DoesNotContain(Of(known), c => c.StartsWith("Near ceiling", StringComparison.Ordinal));

        var high = FitSamples.Task("log-linear", MetricKind.Proportion, Sizes, [0.5, 0.7, 0.99, 1, 1, 1], 50);
        Assert.Contains("Near ceiling: 4 of 6 points are within noise of the best possible value (1), where progress does not show.", Of(high with { Metric = known.Metric }));
    }

    [Fact]
    public void WhereNumbersComeFromIsNamed()
    {
        var read = Loss with { Series = Loss.Series with { Uncertainty = new Uncertainty.Digitising(0.02), Provenance = Loss.Series.Provenance with { Extraction = Extraction.Digitised } } };
        Assert.Contains("Digitised: all 6 points are read off a figure. The reading error of each parameter is stated by itself.", Of(read));
        Assert.Contains("Second extraction missing: nobody has read these points twice.", Of(read));
        Assert.Contains("Digitised: all 6 points are read off a figure. No resolution is stated, so what the reading moved is not known.", Of(read with { Series = read.Series with { Uncertainty = null } }));
        Assert.Contains("Restated: all 6 points are printed in another paper than the one that measured it.", Of(Loss with { Series = Loss.Series with { Provenance = Loss.Series.Provenance with { Extraction = Extraction.Restated } } }));
        Assert.Contains("Derived axis: the scale is computed by C = 6 N D, not stated by the source.", Of(Loss with { Series = Loss.Series with { Axes = [Loss.Series.Axes[0] with { DerivedBy = "C = 6 N D" }] } }));
        Assert.Contains(Of(Loss with { Series = Loss.Series with { Axes = [Loss.Series.Axes[0] with { Scope = ScaleScope.WithinTraining }] } }), c => c.StartsWith("Within training", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMissingEndHasASentenceThatTheCaveatsRepeat()
    {
        var flat = FitSamples.Task("logistic", MetricKind.Proportion, Sizes, [0.25, 0.26, 0.24, 0.25, 0.255, 0.245], 400);
        var record = Fitter.Fit(flat);
        Assert.All(record.Estimates, e => Assert.Equal(e.Low is null || e.High is null, e.Missing is not null));
        Assert.All(record.Estimates.Where(e => e.Missing?.StartsWith("The points do not identify", StringComparison.Ordinal) == true), e => Assert.Contains(e.Missing!, record.Caveats));
        Assert.Contains(record.Estimates, e => e.Missing is not null);
    }

    private static EquatableArray<string> Of(FitTask task)
    {
        FitRecord record = Fitter.Fit(task);
        return record.Caveats;
    }
}
