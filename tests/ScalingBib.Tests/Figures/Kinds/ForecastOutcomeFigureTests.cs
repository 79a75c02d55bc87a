using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Forecasts;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class ForecastOutcomeFigureTests
{
    private static readonly ForecastOutcomeFigure Kind = new();

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsRowsAsApproved(FigureFormat format) => Approved(nameof(DrawsRowsAsApproved), ForecastSamples.OneMetric, format);

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsASingleOneBehindItsSeriesAsApproved(FigureFormat format) => Approved(nameof(DrawsASingleOneBehindItsSeriesAsApproved), ForecastSamples.Single, format);

    [Fact]
    public void RowsRunFromTheOldestToTheNewest() =>
        Assert.Equal(["2025-07-09", "2026-03-01", "2026-11-22", "2026-11-22"], Kind.Draw(ForecastSamples.OneMetric).Table.Rows.Select(row => row[1]));

    [Fact]
    public void AHitAndAMissDifferInShapeColourAndWord()
    {
        var figure = Kind.Draw(ForecastSamples.OneMetric);
        var marks = TrainingRunTests.Groups(figure, "fig-forecasts").SelectMany(all => all.OfType<MarkersMark>()).ToList();
        Assert.Equal([MarkerShape.Circle, MarkerShape.Circle, MarkerShape.Star], marks.Select(mark => mark.Shape));
        Assert.Equal([Role.Series1, Role.Series1, Role.Series2], marks.Select(mark => mark.Colour));
        Assert.Equal(["multiplication", "subtraction", "addition-at-175b"], marks.Select(mark => mark.Points[0].Id));
        Assert.Equal(["hit", "hit", "miss", "open"], figure.Table.Rows.Select(row => row[15]));
        Assert.StartsWith("Inside the interval: 1 of 1 prospective outcome and 1 of 2 retrospective outcomes. 1 forecast still open.", figure.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, 0, true, 0, 0.3)]
    [InlineData(0.6, 0.1, true, 0.5, 0.3)]
    [InlineData(0.7, 0.2, true, 1, 0.3)]
    [InlineData(0.75, 0.25, false, 1.25, 0.3 + (2 / 0.1 * 0.05))]
    [InlineData(0.35, -0.15, false, -1.5, 0.3 + (2 / 0.1 * 0.05))]
    public void AnOutcomeIsScoredByItsInterval(double outcome, double error, bool isHit, double distance, double score)
    {
        var scoring = ForecastScoring.Of(new(0.5, 0.4, 0.7, 0.9), outcome);
        Assert.Equal(error, scoring.Error, 1e-12);
        Assert.Equal(isHit, scoring.IsHit);
        Assert.Equal(distance, scoring.Distance!.Value, 1e-12);
        Assert.Equal(score, scoring.IntervalScore, 1e-12);
    }

    [Fact]
    public void TheIntervalScoreIsLeastForTheTrueQuantiles()
    {
        // Of a uniform outcome on 0 to 1 the 80% interval is 0.1 to 0.9; to shrink or widen it costs.
        double Mean(double low, double high) => Enumerable.Range(0, 1000).Average(i => ForecastScoring.Of(new(0.5, low, high, 0.8), (i + 0.5) / 1000).IntervalScore);
        Assert.All([(0.05, 0.95), (0.15, 0.85), (0.1, 0.8), (0.2, 0.9)], ends => Assert.True(Mean(ends.Item1, ends.Item2) > Mean(0.1, 0.9)));
    }

    [Fact]
    public void DifferentQuantitiesAreComparedInHalfWidths()
    {
        var figure = Kind.Draw(ForecastSamples.Mixed);
        Assert.Contains("half-widths", figure.Caption, StringComparison.Ordinal);
        Assert.Contains(figure.Table.Rows, row => row[0] == "Training loss at 1e24 FLOP" && row[13] == "3.57"); // (2.2 − 1.95) / (2.02 − 1.95)

        // Without a width there is no distance, and no bar that would feign one.
        Assert.Contains(figure.Table.Rows, row => row[0] == "A forecast without any width" && row[13].Length == 0);
        Assert.Equal(5, TrainingRunTests.Groups(figure, "fig-forecasts").SelectMany(all => all.OfType<RectMark>()).Count());
    }

    [Fact]
    public void TheTableOfASingleOneHoldsThePointsItWasMadeFrom()
    {
        var table = Kind.Draw(ForecastSamples.Single).Table;
        Assert.Equal(8, table.Rows.Count);
        Assert.Equal(7, table.Rows.Count(row => row[2] == "made from"));
    }

    [Fact]
    public void RefusesWhatIsNoForecast()
    {
        Refuses("has no forecast", ForecastSamples.OneMetric with { Forecasts = [] });
        Refuses("no interval around its prediction", Only(ForecastSamples.Addition with { Predicted = new Prediction(0.5, 0.6, 0.7, 0.95) }));
        Refuses("on which Two-digit addition, few-shot has no place", ForecastSamples.Single with { Forecasts = [ForecastSamples.Addition with { Axis = Samples.Axis(ScaleKind.Tokens, "tokens") }] });
        Refuses("is of training loss", ForecastSamples.Single with { Forecasts = [ForecastSamples.Addition with { Metric = Samples.Loss, Unit = Samples.NatsPerToken }] });

        static ForecastEvidence Only(ForecastRow row) => ForecastSamples.OneMetric with { Forecasts = [row] };
        static void Refuses(string why, ForecastEvidence evidence) => Assert.Contains(why, Assert.Throws<FigureException>(() => Kind.Draw(evidence)).Message, StringComparison.Ordinal);
    }

    private static void Approved(string fact, ForecastEvidence evidence, FigureFormat format) =>
        Approve.Text(DrawingText.Of(Kind.Draw(evidence, format).Drawing), "Figures/Kinds", $"{nameof(ForecastOutcomeFigureTests)}.{fact}_{format.ToString().ToLowerInvariant()}");
}
