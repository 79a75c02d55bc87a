using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

/// <summary>Money shots of series that are moments of a training run, not models of their own.</summary>
public sealed class TrainingRunTests
{
    private static readonly Figure Grokking = new MoneyShot().Draw(RunSamples.Grokking);

    [Fact]
    public void DrawsWhatWasApproved()
    {
        var figure = new MoneyShot().Draw(RunSamples.ShortRun);
        Approve.Text($"title: {figure.Title}\ndescription: {figure.Description}\ncaption: {figure.Caption}\n{DrawingText.Of(figure.Drawing)}", "Figures/Kinds", "TrainingRunTests.DrawsWhatWasApproved");
    }

    [Fact]
    public void SaysThatItIsWithinOneTrainingRun()
    {
        Assert.Contains("each curve within one training run", Texts(Grokking, "fig-head"), StringComparison.Ordinal);
        Assert.Contains("no point is another model", Grokking.Caption, StringComparison.Ordinal);
        Assert.Contains("Training steps, within one training run (log scale)", Texts(Grokking, "fig-axis"), StringComparison.Ordinal);
    }

    [Fact]
    public void JoinsTheCheckpointsOfARunAndMarksAFewOfMany()
    {
        var runs = Groups(Grokking, "fig-series");
        Assert.Equal(2, runs.Count);
        Assert.All(runs, run => Assert.Single(run.OfType<LineMark>()));
        Assert.All(runs, run => Assert.Equal(13, run.OfType<MarkersMark>().Sum(markers => markers.Points.Count)));
        Assert.Equal(400, Grokking.Table.Rows.Count);
        Assert.Equal(2, runs.SelectMany(run => run.OfType<MarkersMark>()).Select(markers => markers.Shape).Distinct().Count());
    }

    [Fact]
    public void NeverJoinsModels()
    {
        foreach (var evidence in (FigureEvidence[])[RunSamples.ThreeModels, RunSamples.ManyModels, RunSamples.Environments, RunSamples.TestTime])
            Assert.All(Groups(new MoneyShot().Draw(evidence), "fig-series"), group => Assert.Empty(group.OfType<LineMark>()));
    }

    [Fact]
    public void NamesEachEventOnceBesideItsLineAndInTheCaption()
    {
        Assert.Equal(3, Groups(Grokking, "fig-events").Single().OfType<LineMark>().Count());
        var names = Texts(Grokking, "fig-event-names");
        Assert.Contains("(a) warm-up ends", names, StringComparison.Ordinal);
        Assert.Contains("(b)", names, StringComparison.Ordinal);
        Assert.Contains("(c)", names, StringComparison.Ordinal);
        Assert.Contains("(b) learning rate divided by ten at 10K steps", Grokking.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEventOutsideTheCheckpointsIsStillShown()
    {
        var evidence = RunSamples.ShortRun.Series[0];
        var axis = evidence.Series.Axes[0] with { Events = [new(1e8, "run resumed")] };
        var figure = new MoneyShot().Draw(RunSamples.ShortRun with { Series = [evidence with { Series = evidence.Series with { Axes = [axis] } }] });
        Assert.Single(Groups(figure, "fig-events"));
        Assert.Contains("run resumed", Texts(figure, "fig-event-names"), StringComparison.Ordinal);
    }

    [Fact]
    public void ShadesNoHalfOfARise() => Assert.Empty(Groups(new MoneyShot().Draw(RunSamples.ShortRun), "fig-gap"));

    [Fact]
    public void RefusesModelsBesideCheckpoints()
    {
        var models = RunSamples.ShortRun.Series[0] with { };
        models = models with { Series = models.Series with { Id = "models", Axes = [Samples.Axis(ScaleKind.Steps, "steps")] } };
        var refused = Assert.Throws<FigureException>(() => new MoneyShot().Draw(RunSamples.ShortRun with { Series = [RunSamples.ShortRun.Series[0], models] }));
        Assert.Contains("mixes trained models with checkpoints", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SevenHundredCheckpointsStaySmall()
    {
        var figure = new MoneyShot().Draw(RunSamples.DenseRun);
        Assert.InRange(FigureWriter.Svg(figure, FigureTheme.Light).Length, 1, 25_000);
        Assert.InRange(FigureWriter.Svg(new ScalingBib.Figures.Kinds.Sparkline().Draw(RunSamples.DenseRun.Series[0]), FigureTheme.Light).Length, 1, 8_000);
    }

    internal static IReadOnlyList<EquatableArray<Mark>> Groups(Figure figure, string name) => [.. figure.Drawing.Marks.OfType<GroupMark>().Where(group => group.Name == name).Select(group => group.Marks)];

    internal static string Texts(Figure figure, string group) => string.Join(' ', Groups(figure, group).SelectMany(marks => marks.OfType<TextMark>()).Select(text => text.Text.ToString()));
}
