using System.Globalization;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Tests.Sources;

/// <summary>The counts of BIG-bench, and every number that its annotation works out from them.</summary>
public sealed class BigBenchTests
{
    private static readonly Paper Paper = RealContent.Bibliography.Find<Paper>("srivastava-2022-bigbench")!;

    private static DataSeries Of(string id) => Paper.Series.Single(series => series.Id == id);

    private static int[] Right(string id) => [.. Of(id).Points.Select(point => (int)Math.Round(point.Y * Items(Of(id), point)))];

    private static int Items(DataSeries series, DataPoint point) => ((Uncertainty.Items)(point.Uncertainty ?? series.Uncertainty)!).Count;

    private static double Rise(DataSeries series) => series.Points.Max(point => point.Y) - series.Points[0].Y;

    private static double LastStep(DataSeries series) => series.Points[^1].Y - series.Points[^2].Y;

    [Fact]
    public void ThereAreEightyFiveTasksAtTwelveSizes()
    {
        Assert.Equal(85, Paper.Series.Count);
        Assert.All(Paper.Series, series => Assert.Equal([2e6, 16e6, 53e6, 125e6, 244e6, 422e6, 1e9, 2e9, 4e9, 8e9, 27e9, 128e9], series.Points.Select(point => point.X[0])));
        Assert.All(Paper.Series, series => Assert.Equal(series.Id, series.Task));
    }

    [Fact]
    public void EveryShareIsACount() => Assert.All(Paper.Series, series => Assert.All(series.Points, point =>
    {
        var right = point.Y * Items(series, point);
        Assert.Equal(Math.Round(right), right, 9);
        Assert.Equal(100 * point.Y, double.Parse(point.Printed, CultureInfo.InvariantCulture), 0.05 + 1e-9);
    }));

    [Fact]
    public void TheMeanOverTheTasksIsAsAnnotated() =>
        Assert.Equal([23.6, 35.1, 42.8], new[] { 0, 10, 11 }.Select(size => Math.Round(100 * Paper.Series.Average(series => series.Points[size].Y), 1)));

    // The title compares the ends, where the annotation takes the best score of each task.
    [Fact]
    public void TheTitleOfTheFigureOfAllTasksIsTrue()
    {
        var figure = Paper.Figures.Single(one => one.Id == "all-tasks");
        Assert.Equal(Paper.Series.Select(series => series.Id).Order(StringComparer.Ordinal), figure.SeriesIds.Order(StringComparer.Ordinal));
        static double Change(DataSeries series) => series.Points[^1].Y - series.Points[0].Y;
        var above = Paper.Series.Where(series => Change(series) >= 0.15).ToList();
        var late = above.Where(series => LastStep(series) >= 0.8 * Change(series)).ToList();
        Assert.StartsWith($"On {above.Count} of {Paper.Series.Count} tasks", figure.Title, StringComparison.Ordinal);
        Assert.Contains($"on {late.Count} of the {above.Count}", figure.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["codenames", "emojis-emotion-prediction", "figure-of-speech-detection", "hindu-knowledge", "strange-stories", "word-sorting", "word-unscrambling"],
            late.Select(series => series.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["word-sorting", "word-unscrambling"], late.Where(series => series.Points.Any(point => Items(series, point) > 35)).Select(series => series.Id));
    }

    [Fact]
    public void TheTasksThatAreNamedAreAsAnnotated()
    {
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 34], Right("word-unscrambling"));
        Assert.Equal([.. Enumerable.Repeat(0, 11), 27], Right("modified-arithmetic"));
        Assert.Equal((9, 49), (Right("word-sorting").SkipLast(1).Max(), Right("word-sorting")[^1]));
        Assert.Equal([0, 5, 13, 41, 76, 83, 106], Right("qa-wikidata").Take(7));
        Assert.Equal(145, Right("qa-wikidata")[^1]);
        Assert.Equal((44, 16), (Right("color")[2], Right("color")[^1]));
        Assert.Equal((205, 204, 205, 205, 205), (Items("word-unscrambling"), Items("modified-arithmetic"), Items("word-sorting"), Items("qa-wikidata"), Items("color")));
    }

    private static int Items(string id) => Items(Of(id), Of(id).Points[0]);

    [Fact]
    public void FiftyFiveRiseAndEightOfThemMostlyInTheLastStep()
    {
        var rising = Paper.Series.Where(series => Rise(series) >= 0.15).ToList();
        var late = rising.Where(series => LastStep(series) >= 0.8 * Rise(series)).ToList();
        Assert.Equal((55, 8), (rising.Count, late.Count));
        Assert.Equal(["word-sorting", "word-unscrambling"], late.Where(series => Items(series, series.Points[^1]) > 35).Select(series => series.Id).Order(StringComparer.Ordinal));
        Assert.Equal((4, 35), (late.Min(series => Items(series, series.Points[^1])), late.Where(series => Items(series, series.Points[^1]) < 200).Max(series => Items(series, series.Points[^1]))));
    }

    [Fact]
    public void MostTasksHaveFewQuestions()
    {
        var most = Paper.Series.Select(series => series.Points.Max(point => Items(series, point))).ToList();
        Assert.Equal((44, 23, 32), (most.Count(items => items < 50), most.Count(items => items < 20), most.Count(items => items >= 150)));
        Assert.Equal(["emojis-emotion-prediction", "strange-stories", "swedish-to-german-proverbs"], Paper.Series.Where(series => series.Uncertainty is null).Select(series => series.Id).Order(StringComparer.Ordinal));
    }

    // The settings stored with the labels say that tasks were dropped for a low score; an entry that called these all tasks would mislead the count.
    [Fact]
    public void TheFrameSaysThatTheTasksWereKeptByTheirScore() => Assert.Equal(FrameKind.Filtered, Paper.Frame!.Kind);
}
