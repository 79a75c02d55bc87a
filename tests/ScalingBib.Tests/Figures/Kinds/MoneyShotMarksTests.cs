using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Kinds.Lenses;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Lenses;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Memo;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

/// <summary>What the marks of a money shot say: bands in grades, ids of points, gaps, all of it at once, wide and narrow.</summary>
public sealed class MoneyShotMarksTests
{
    private static readonly Figure Figure = new MoneyShot().Draw(Samples.MoneyShot);

    [Theory]
    [InlineData("money-shot", FigureFormat.Narrow)]
    [InlineData("three-settings", FigureFormat.Narrow)]
    [InlineData("everything", FigureFormat.Wide)]
    [InlineData("everything", FigureFormat.Narrow)]
    [InlineData("logit", FigureFormat.Narrow)]
    [InlineData("verdict", FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(string sample, FigureFormat format)
    {
        var figure = sample switch
        {
            "logit" => LensView.Draw(Samples.MoneyShot, LensCatalog.Find("logit")!, NoMemo.Instance, format),
            "verdict" => new JumpVerdictFigure().Draw(VerdictSamples.Verdict, format),
            "everything" => new MoneyShot().Draw(PanelSamples.Everything, format),
            "three-settings" => new MoneyShot().Draw(Samples.ThreeSettings, format),
            _ => new MoneyShot().Draw(Samples.MoneyShot, format),
        };
        Approve.Text($"description: {figure.Description}\ncaption: {figure.Caption}\n{DrawingText.Of(figure.Drawing)}", "Figures/Kinds", $"MoneyShotMarksTests.DrawsWhatWasApproved_{sample}_{format}");
    }

    [Fact]
    public void ABandHasThreeGradesThatHoldEachOtherAndIsFainterPastTheData()
    {
        var areas = TrainingRunTests.Groups(Figure, "fig-bands").Single().OfType<AreaMark>().ToList();
        Assert.Equal(9, areas.Count);
        Assert.Equal([0.06, 0.12, 0.06], areas.Chunk(3).Select(stretch => stretch.Select(area => area.Opacity).Distinct().Single()));
        foreach (var stretch in areas.Chunk(3))
        {
            var heights = stretch.Select(area => area.Points.Max(point => point.Y) - area.Points.Min(point => point.Y)).ToList();
            Assert.Equal(heights.OrderDescending(), heights);
        }

        Assert.Contains("50, 80 and 95% band", TrainingRunTests.Texts(Figure, "fig-legend"), StringComparison.Ordinal);
        Assert.Equal(3, TrainingRunTests.Groups(Figure, "fig-legend").Single().OfType<RectMark>().Count());
    }

    [Fact]
    public void AWiderLevelIsDrawnAsTheFitHasIt()
    {
        var fit = Samples.TwoDigitAddition.Fits[0] with { Level = 0.7 };
        Assert.Equal([0.5, 0.7], CurveBands.Levels(fit));
        Assert.Equal("50 and 70%", CurveBands.Words(fit));
    }

    [Fact]
    public void TheCaptionSaysWhichNoiseIsShownAndWhatIsLeftOut()
    {
        Assert.Contains("They stand for the noise of drawing test items, and not that between training runs.", Figure.Caption, StringComparison.Ordinal);
        Assert.Contains("it shows the noise of test items, and leaves out the choice of law and differences between training runs", Figure.Caption, StringComparison.Ordinal);
        var wider = Samples.TwoDigitAddition with { Fits = [Samples.TwoDigitAddition.Fits[0] with { Dispersion = 9 }] };
        Assert.Contains("3 times as wide as the items alone would make it", new MoneyShot().Draw(Samples.MoneyShot with { Series = [wider] }).Caption, StringComparison.Ordinal);
        var everything = new MoneyShot().Draw(PanelSamples.Everything).Caption;
        Assert.Contains("how finely the figure can be read, and not the noise of what was measured", everything, StringComparison.Ordinal);
        Assert.Contains("how the points scatter about the curve, whatever makes them", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPointHasAnIdThatOtherPointsDoNotChange()
    {
        var all = Ids(Figure);
        Assert.Equal(8, all.Count);
        Assert.Equal(all.Distinct(), all);
        Assert.Contains("two-digit-addition-few-shot-gpt-3-6-7b", all);
        var fewer = Samples.TwoDigitAddition with { Series = Samples.TwoDigitAddition.Series with { Points = [.. Samples.TwoDigitAddition.Series.Points.Skip(3)] }, Fits = [] };
        Assert.Equal(all.Skip(3), Ids(new MoneyShot().Draw(Samples.MoneyShot with { Series = [fewer] })));
        Assert.Contains($"id=\"{Figure.Id}-two-digit-addition-few-shot-gpt-3-175b\"", FigureWriter.Svg(Figure, FigureTheme.Light), StringComparison.Ordinal);
    }

    [Fact]
    public void PointsWithoutNamesAndSeriesOfOneNameAreToldApart()
    {
        var same = Samples.Proportions("same", "One", [1e9, 1e9, 6.7e9], [0.1, 0.2, 0.3]);
        var evidence = new SeriesEvidence(same, Samples.Accuracy, Samples.Percent, []);
        var figure = new MoneyShot().Draw(Samples.MoneyShot with { Series = [evidence, evidence with { Series = same with { Label = "Two" } }] });
        Assert.Equal(["same-at-1b", "same-at-1b-2", "same-at-6-7b", "same-2-at-1b", "same-2-at-1b-2", "same-2-at-6-7b"], Ids(figure));
    }

    [Fact]
    public void NoLineIsDrawnAcrossAMissingValue()
    {
        var run = RunSamples.ShortRun.Series[0];
        var at = Math.Sqrt(run.Series.Points[9].X[0] * run.Series.Points[10].X[0]);
        var broken = run with { Series = run.Series with { Missing = [new MissingPoint("step 170", "the log was lost") { X = [at] }] } };
        var figure = new MoneyShot().Draw(RunSamples.ShortRun with { Series = [broken] });
        var lines = TrainingRunTests.Groups(figure, "fig-series").Single().OfType<LineMark>().ToList();
        var points = TrainingRunTests.Groups(figure, "fig-series").Single().OfType<MarkersMark>().Single().Points;
        Assert.Equal([points[9].At.X, points[23].At.X], lines.Select(line => line.Points[^1].X));
        Assert.Equal([points[0].At.X, points[10].At.X], lines.Select(line => line.Points[0].X));
        Assert.Contains("Without a value: step 170 (the log was lost), where the line is broken.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void ATipSaysWhyAPointIsLeftOut()
    {
        var hollow = TrainingRunTests.Groups(new MoneyShot().Draw(PanelSamples.Everything), "fig-series").SelectMany(group => group.OfType<MarkersMark>()).First(mark => mark.IsHollow);
        Assert.EndsWith("left out of fits: its learning rate was too high", hollow.Points[0].Tip, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNinthSeriesIsNotTheFirstAgain()
    {
        var series = Enumerable.Range(0, 12).Select(i => new SeriesEvidence(Samples.Proportions($"s{i}", $"Task {i}", [1e8, 1e9], [0.1, 0.2]), Samples.Accuracy, Samples.Percent, []));
        var marks = TrainingRunTests.Groups(new MoneyShot().Draw(Samples.MoneyShot with { Series = [.. series] }), "fig-series").Select(group => group.OfType<MarkersMark>().First()).Select(mark => (mark.Colour, mark.Shape)).ToList();
        Assert.Equal(12, marks.Distinct().Count());
    }

    [Fact]
    public void SaysHowSureItIs()
    {
        Assert.Contains("the last between 99.8% and 100%.", Figure.Description, StringComparison.Ordinal);
        var judged = Samples.TwoDigitAddition with { Jump = VerdictSamples.Jump };
        Assert.Contains("Jump verdict: jump, another under some other floors, ceilings or noise.", Describe(judged), StringComparison.Ordinal);
        Assert.Contains("Jump verdict: gradual, the same under other floors, ceilings and noise.", Describe(judged with { Jump = VerdictSamples.Jump with { Verdict = JumpVerdict.Gradual, IsStable = true } }), StringComparison.Ordinal);

        static string Describe(SeriesEvidence evidence) => new MoneyShot().Draw(Samples.MoneyShot with { Series = [evidence] }).Description;
    }

    [Fact]
    public void OfSeveralSeriesTellsTheOrderAndTheLargestChange()
    {
        var description = new MoneyShot().Draw(Samples.ThreeSettings).Description;
        Assert.StartsWith("At 175B parameters, from high to low: Few-shot 100%, One-shot 99.6% and Zero-shot 76.9%. Few-shot rises most, by 98.0 points.", description, StringComparison.Ordinal);
    }

    [Fact]
    public void TheGroupsAreReadInTheOrderOfTheirMeaning()
    {
        var groups = new MoneyShot().Draw(Samples.ThreeSettings).Drawing.Marks.OfType<GroupMark>().Select(group => group.Name).ToList();
        Assert.Equal(["fig-head", "fig-legend"], groups.Take(2));
        Assert.Equal(["fig-series", "fig-series", "fig-series", "fig-names", "fig-source"], groups.TakeLast(5));
    }

    private static List<string> Ids(Figure figure) => [.. TrainingRunTests.Groups(figure, "fig-series").SelectMany(group => group.OfType<MarkersMark>()).SelectMany(mark => mark.Points).Select(point => point.Id)];
}
