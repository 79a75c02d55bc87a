using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Kinds.Lenses;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Papers;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

/// <summary>Money shots of several panels: axes of their own, names and rules shared.</summary>
public sealed class MoneyShotPanelTests
{
    private static readonly Figure Figure = new MoneyShot().Draw(PanelSamples.AccuracyAndLoss);

    [Theory]
    [InlineData(FigureFormat.Wide)]
    [InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format)
    {
        var figure = new MoneyShot().Draw(PanelSamples.AccuracyAndLoss, format);
        Approve.Text($"description: {figure.Description}\ncaption: {figure.Caption}\n{DrawingText.Of(figure.Drawing)}", "Figures/Kinds", $"MoneyShotPanelTests.DrawsWhatWasApproved_{format}");
    }

    [Fact]
    public void StandSideBySideWhenWideAndUnderEachOtherWhenNarrow()
    {
        var (wide, narrow) = (Frames(Figure), Frames(new MoneyShot().Draw(PanelSamples.AccuracyAndLoss, FigureFormat.Narrow)));
        Assert.Equal(wide[0].Y, wide[1].Y);
        Assert.True(wide[0].X < wide[1].X);
        Assert.True(narrow[0].Y < narrow[1].Y);
    }

    [Fact]
    public void ANameHasOneColourAndShapeInAllPanelsAndOneKey()
    {
        var marks = Panels(Figure).Select(panel => panel.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-series").Select(group => group.Marks.OfType<MarkersMark>().First()).Select(mark => (mark.Colour, mark.Shape)).ToList()).ToList();
        Assert.Equal(2, marks[0].Distinct().Count());
        Assert.Equal(marks[0], marks[1]);
        var legend = TrainingRunTests.Texts(Figure, "fig-legend");
        Assert.Equal(legend.IndexOf("Base model", StringComparison.Ordinal), legend.LastIndexOf("Base model", StringComparison.Ordinal));
        Assert.Contains("Tuned model", legend, StringComparison.Ordinal);
    }

    [Fact]
    public void TellsEachPanelInItsWords()
    {
        Assert.Contains("Panel 1, Accuracy. ", Figure.Description, StringComparison.Ordinal);
        Assert.Contains("Panel 2, Cross-entropy. ", Figure.Description, StringComparison.Ordinal);
        Assert.Contains("Tuned model rises most, by", Figure.Description, StringComparison.Ordinal);
        Assert.Contains("At 70B parameters, from low to high: Tuned model", Figure.Description, StringComparison.Ordinal);
        Assert.Contains("Vertical axis: cross-entropy, logarithmic.", Figure.Caption, StringComparison.Ordinal);
        Assert.Equal(28, Figure.Table.Rows.Count);
        Assert.Equal(["series", "metric", "model", "parameters", "value"], Figure.Table.Columns.Take(5).Select(column => column.Id));
        Assert.Equal("Cross-entropy, nats/token", Figure.Table.Rows[27][1]);
    }

    [Fact]
    public void PanelsMayHaveScalesOfTheirOwn()
    {
        var figure = new MoneyShot().Draw(PanelSamples.ThreeScales);
        var titles = Panels(figure).Select(panel => string.Join(' ', panel.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-axis").SelectMany(group => group.Marks).OfType<TextMark>().Select(text => text.Text.ToString()))).ToList();
        Assert.Contains("Parameters", titles[0], StringComparison.Ordinal);
        Assert.Contains("Pretraining loss", titles[1], StringComparison.Ordinal);
        Assert.Contains("trials", titles[2], StringComparison.Ordinal);
        Assert.Single(Panels(figure).SelectMany(panel => panel.Marks.OfType<GroupMark>()).Where(group => group.Name == "fig-series").SelectMany(group => group.Marks.OfType<MarkersMark>()).Where(mark => !mark.IsHollow).Select(mark => mark.Colour).Distinct());
    }

    [Fact]
    public void OnePanelKeepsTheRulesOfAFigure()
    {
        var mixed = PanelSamples.Of("mixed", "Mixed", ("Both", [RunSamples.ShortRun.Series[0], RunSamples.ThreeModels.Series[0]]), ("Size", [RunSamples.PretrainingLoss.Series[0]]));
        Assert.Contains("of the panel 'Both' lie on different scales", Refused(mixed), StringComparison.Ordinal);
        var steps = RunSamples.ShortRun.Series[0];
        var models = steps with { Series = steps.Series with { Id = "models", Axes = [Samples.Axis(ScalingBib.Model.Evidence.ScaleKind.Steps, "steps")] } };
        Assert.Contains("The panel 'Steps' mixes trained models with checkpoints", Refused(PanelSamples.Of("scopes", "Scopes", ("Steps", [steps, models]))), StringComparison.Ordinal);
        Assert.Contains("name the series 'short' twice", Refused(PanelSamples.Of("twice", "Twice", ("A", [steps]), ("B", [steps]))), StringComparison.Ordinal);
        var unknown = PanelSamples.AccuracyAndLoss with { Request = PanelSamples.AccuracyAndLoss.Request with { Panels = [new FigurePanel("A", ["nothing"])] } };
        Assert.Contains("names the series 'nothing', which the figure does not have", Refused(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public void ALensIsNotLaidOverPanels() => Assert.Empty(LensView.Of(PanelSamples.AccuracyAndLoss));

    [Fact]
    public void ALawAsPrintedStandsInThePanelOfItsUnit()
    {
        var figure = new MoneyShot().Draw(PanelSamples.AccuracyAndLoss with { Laws = PanelSamples.Everything.Laws });
        Assert.Equal([false, true], Panels(figure).Select(panel => panel.Marks.OfType<GroupMark>().Any(group => group.Name == "fig-laws")));
    }

    private static string Refused(FigureEvidence evidence) => Assert.Throws<FigureException>(() => new MoneyShot().Draw(evidence)).Message;

    private static List<GroupMark> Panels(Figure figure) => [.. figure.Drawing.Marks.OfType<GroupMark>().Where(group => group.Name == "fig-panel")];

    /// <summary>The left end of the bottom line of each panel's frame.</summary>
    private static List<Point> Frames(Figure figure) => [.. Panels(figure).Select(panel => panel.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-axis").Marks.OfType<SegmentsMark>().First().Ends[0])];
}
