using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class LawFanTests
{
    private static readonly Figure Figure = new LawFan().Draw(LawSamples.Chinchilla);

    [Theory]
    [InlineData(FigureFormat.Wide, "wide")]
    [InlineData(FigureFormat.Narrow, "narrow")]
    public void DrawsWhatWasApproved(FigureFormat format, string name)
    {
        var figure = new LawFan().Draw(LawSamples.Chinchilla, format);
        Approve.Text($"title: {figure.Title}\ndescription: {figure.Description}\ncaption: {figure.Caption}\n{DrawingText.Of(figure.Drawing)}", "Figures/Kinds", $"LawFanTests.DrawsWhatWasApproved_{name}");
    }

    // Hoffmann et al. 2022, Eq. 10, at 70e9 parameters and 1.4e12 tokens: 406.4 / 70e9^0.34 = 0.0835 and 410.7 / 1.4e12^0.28 = 0.1632.
    [Fact]
    public void TakesThePrintedLossApart()
    {
        Assert.Contains("At Chinchilla (70B parameters, 1.4T tokens) Approach 3 as printed gives 1.937: 1.69 is irreducible, 0.083 comes from limited size, 0.16 from limited training tokens.", Figure.Caption, StringComparison.Ordinal);
        var parts = new LawParts(new Chinchilla(), [1.69, 406.4, 410.7, 0.34, 0.28]);
        Assert.Equal(406.4 * Math.Pow(70e9, -0.34), parts.OfSize(70e9), 12);
        Assert.Equal(410.7 * Math.Pow(1.4e12, -0.28), parts.OfOther(70e9, 1.4e12), 12);
        Assert.Equal(parts.At(70e9, 1.4e12), parts.Irreducible + parts.OfSize(70e9) + parts.OfOther(70e9, 1.4e12), 12);
    }

    [Fact]
    public void CutsTheFanAtRoundTokenCountsInsideTheData()
    {
        Assert.Equal([3e9, 1e10, 3e10, 1e11], new FannedRuns(LawSamples.Chinchilla).Rays);
        Assert.Equal(4, TrainingRunTests.Groups(Figure, "fig-ray").Count);
        Assert.Equal("3B 10B 30B 100B", TrainingRunTests.Texts(Figure, "fig-names"));
    }

    [Fact]
    public void LiesAboveItsLimitAndTheLimitAboveTheIrreducibleLoss()
    {
        var runs = new FannedRuns(LawSamples.Chinchilla);
        foreach (var law in (LawParts[])[runs.Refit!, runs.Printed!])
        {
            foreach (var size in (double[])[1e7, 1e9, 1e12])
            {
                Assert.Equal(runs.Rays.Select(ray => law.At(size, ray)).OrderDescending(), runs.Rays.Select(ray => law.At(size, ray)));
                Assert.True(law.At(size, runs.Rays[^1]) > law.Limit(size) && law.Limit(size) > law.Irreducible);
            }
        }
    }

    [Fact]
    public void ShowsEveryRunOnceWithAnAddress()
    {
        var runs = TrainingRunTests.Groups(Figure, "fig-cloud").SelectMany(marks => marks.OfType<MarkersMark>()).SelectMany(markers => markers.Points).ToList();
        Assert.Equal(245, runs.Count);
        Assert.Equal(245, runs.Select(run => run.Id).Distinct().Count());
        Assert.Equal(245, Figure.Table.Rows.Count);
    }

    [Fact]
    public void WorksForTheRefitAloneAndForThePrintedLawAlone()
    {
        var refit = new LawFan().Draw(LawSamples.Chinchilla with { Laws = [] });
        Assert.Contains("At the largest run (", refit.Caption, StringComparison.Ordinal);
        Assert.DoesNotContain("as printed", refit.Caption, StringComparison.Ordinal);
        var printed = new LawFan().Draw(LawSamples.Chinchilla with { Series = [Samples.Figure4Runs with { Fits = [] }] });
        Assert.Contains("Level: the irreducible loss as printed, 1.69; no interval is printed with it.", printed.Caption, StringComparison.Ordinal);
        Assert.Contains("No fit is drawn.", printed.Caption, StringComparison.Ordinal);
        Assert.All(TrainingRunTests.Groups(printed, "fig-ray").SelectMany(marks => marks.OfType<LineMark>()), line => Assert.Equal(LineStyle.DashDotted, line.Style));
    }

    [Fact]
    public void FansOutASumWithoutAnIrreducibleLoss()
    {
        var steps = new LawParts(new KaplanSteps(), [6.5e13, 2.1e3, 0.077, 0.76]);
        Assert.False(steps.HasIrreducible);
        Assert.Equal(ScaleKind.Steps, steps.Other);
        Assert.True(steps.AddsUp((1e6, 1e9), (1e3, 1e5)));
        Assert.Equal(Math.Pow(6.5e13 / 1e8, 0.077), steps.Limit(1e8), 10);
    }

    [Fact]
    public void RefusesWhatIsNoSumAndSaysWhy()
    {
        var refused = Assert.Throws<FigureException>(() => new LawFan().Draw(KaplanSamples.Slices with { Request = LawSamples.Chinchilla.Request }));
        Assert.Contains("The parts of the Kaplan (N, D) law do not add up to its loss", refused.Message, StringComparison.Ordinal);
        Assert.Contains("law-slices", refused.Message, StringComparison.Ordinal);
        Assert.Contains("is not one of model size and a second scale", Assert.Throws<FigureException>(() => new LawFan().Draw(Samples.MoneyShot)).Message, StringComparison.Ordinal);
    }
}
