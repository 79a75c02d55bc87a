using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class IsoFlopProfileTests
{
    private static readonly Figure Figure = new IsoFlopProfile().Draw(Samples.IsoFlop);

    [Fact]
    public void DrawsWhatWasApproved() =>
        Approve.Text($"title: {Figure.Title}\ndescription: {Figure.Description}\ncaption: {Figure.Caption}\n{DrawingText.Of(Figure.Drawing)}", "Figures/Kinds", "IsoFlopProfileTests.DrawsWhatWasApproved");

    [Fact]
    public void DrawsANarrowOneAsApproved()
    {
        var figure = new IsoFlopProfile().Draw(Samples.IsoFlop, FigureFormat.Narrow);
        Assert.Equal(9, TrainingRunTests.Groups(figure, "fig-names").Single().Count);
        Approve.Text(DrawingText.Of(figure.Drawing), "Figures/Kinds", "IsoFlopProfileTests.DrawsWhatWasApproved_narrow");
    }

    [Fact]
    public void FindsTheNineBudgetsOfThePaper()
    {
        // Figure 4 of the paper, legend on the right.
        var data = new IsoFlopData(Samples.IsoFlop);
        Assert.Equal([6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21], data.Budgets.Values);
    }

    // Of the 245 runs many lie between the budgets: only those the drawing counts as on one may be said to be near one.
    [Fact]
    public void CountsOnlyRunsNearABudgetAsSuch()
    {
        double[] budgets = [6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21];
        var near = Samples.Figure4Runs.Series.Points.Count(point => budgets.Any(budget => Math.Abs(Math.Log(point.X[1] / budget)) <= Math.Log(1.25)));
        Assert.Equal(179, near);
        var head = string.Join(' ', Figure.Drawing.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-head").Marks.OfType<TextMark>().Select(text => text.Text.ToString()));
        Assert.Contains("245 training runs, 179 of them near one of 9 compute budgets (within a factor of 1.25).", head, StringComparison.Ordinal);
        Assert.Contains($"Small faint points: {245 - near} runs more than a factor of 1.25 from every budget.", Figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void FindsBudgetsOnTheOtherGridToo()
    {
        double[] scatter = [0.93, 0.95, 0.97, 1, 1.02, 1.05];
        double[] compute = [.. ((double[])[1e17, 2e17, 5e17, 1e18]).SelectMany(budget => scatter.Select(part => budget * part))];
        Assert.Equal([1e17, 2e17, 5e17, 1e18], ComputeBudgets.Of(compute).Values);
    }

    [Fact]
    public void ShowsEveryRunOnce()
    {
        var tips = Figure.Drawing.Marks.OfType<GroupMark>().SelectMany(group => group.Marks).OfType<MarkersMark>().SelectMany(markers => markers.Points).Count(point => point.Tip.Length > 0);
        Assert.Equal(245, tips);
        Assert.Equal(245, Figure.Table.Rows.Count);
    }

    [Fact]
    public void FindsTheMinimumOfALawWhereItsFormulaSaysItIs()
    {
        // Hoffmann et al. 2022, arXiv:2203.15556, Eq. 4: N = G (C/6)^a, G = (alpha A / (beta B))^(1/(alpha+beta)), a = beta / (alpha+beta).
        var data = new IsoFlopData(Samples.IsoFlop);
        const double a = 406.4, b = 410.7, alpha = 0.34, beta = 0.28;
        var expected = Math.Pow(alpha * a / (beta * b), 1 / (alpha + beta)) * Math.Pow(1e20 / 6, beta / (alpha + beta));
        Assert.Equal(1, data.Minimum(4, data.ReportedAt)!.Value / expected, 4);
    }

    [Fact]
    public void KeepsRunsFarAboveAtTheEdge()
    {
        Assert.Contains("hollow markers ramp-2 triangle", DrawingText.Of(Figure.Drawing), StringComparison.Ordinal);
        Assert.Contains("4 points above the frame", Figure.Caption, StringComparison.Ordinal);
        Assert.Contains("Hollow: 5 points left out of fits", Figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesEveryBudgetBesideItsCurve()
    {
        var names = Figure.Drawing.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-names").Marks.OfType<TextMark>().Select(text => text.Text.ToString());
        Assert.Equal(["6×10^18 FLOP", "10^19", "3×10^19", "6×10^19", "10^20", "3×10^20", "6×10^20", "10^21", "3×10^21"], names);
    }

    [Fact]
    public void RefusesASeriesWithoutCompute()
    {
        var refused = Assert.Throws<FigureException>(() => new IsoFlopProfile().Draw(Samples.MoneyShot));
        Assert.Contains("needs parameters and compute", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DrawsNoCurveWithoutALaw()
    {
        var bare = Samples.IsoFlop with { Series = [Samples.Figure4Runs with { Fits = [] }], Laws = [] };
        var figure = new IsoFlopProfile().Draw(bare);
        Assert.DoesNotContain("line ramp", DrawingText.Of(figure.Drawing), StringComparison.Ordinal);
        Assert.Contains("No fit is drawn.", figure.Description, StringComparison.Ordinal);
    }
}
