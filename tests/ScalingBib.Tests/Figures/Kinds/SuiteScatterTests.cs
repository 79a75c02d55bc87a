using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class SuiteScatterTests
{
    private static readonly Figure Points = new SuiteScatter().Draw(SuiteSamples.Points);
    private static readonly Figure Logits = new SuiteScatter().Draw(SuiteSamples.Logits);

    [Fact]
    public void EveryTaskIsAMarkerWithItsName()
    {
        var markers = TrainingRunTests.Groups(Points, "fig-points").SelectMany(marks => marks.OfType<MarkersMark>()).Single();
        Assert.Equal(9, markers.Points.Count);
        Assert.Contains(markers.Points, point => point.Tip == "code line description: +11.7, then +63.3");
        Assert.Equal(9, Points.Table.Rows.Count);
        Assert.Contains(Points.Table.Rows, row => row is ["code line description", "11.7", "63.3", ""]);
    }

    [Fact]
    public void TheEllipseOfNoiseAloneFallsToTheRight()
    {
        // Both have the mean of the markers; twice the sum of products of a full turn has the sign of the correlation.
        var lines = TrainingRunTests.Groups(Points, "fig-ellipses").SelectMany(marks => marks.OfType<LineMark>()).ToList();
        Assert.Equal([LineStyle.Dashed, LineStyle.Solid], lines.Select(line => line.Style));

        // In the view box y runs downwards.
        Assert.Equal(-0.5, -Tilt(lines[0]), 0.02);
        Assert.Equal(Suite.Analyse(Matrix()).View(SuiteLens.Points)!.Pearson!.Value, -Tilt(lines[1]), 0.02);
    }

    [Fact]
    public void SaysWhichScoresWereMovedAndWhatRemainsWithoutThem()
    {
        Assert.Contains("linguistics puzzles <&>. Without it the correlation is", Logits.Caption, StringComparison.Ordinal);
        Assert.DoesNotContain("moved", Points.Caption, StringComparison.Ordinal);
        Assert.Contains(Logits.Table.Rows, row => row[0] == "linguistics puzzles <&>" && row[3].Length > 0);
    }

    [Fact]
    public void SaysThatTasksAreNotModels() => Assert.Contains("However many tasks there are, these are one pair of steps", Points.Caption, StringComparison.Ordinal);

    [Fact]
    public void ANarrowOneSaysTheSame()
    {
        var narrow = new SuiteScatter().Draw(SuiteSamples.Points, FigureFormat.Narrow);
        Assert.Equal((Points.Description, Points.Table), (narrow.Description, narrow.Table));
        Assert.True(narrow.Drawing.Width < Points.Drawing.Width);
    }

    [Fact]
    public void RefusesTwoModels()
    {
        var two = SuiteSamples.Points with { Series = [.. SuiteSamples.Points.Series.Select(one => one with { Series = one.Series with { Points = [.. one.Series.Points.Take(2)] } })] };
        Assert.Contains("need three models", Assert.Throws<FigureException>(() => new SuiteScatter().Draw(two)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesTasksThatDoNotDiffer()
    {
        var same = SuiteSamples.Points with { Series = [SuiteSamples.Points.Series[0]] };
        Assert.Contains("fewer than four tasks", Assert.Throws<FigureException>(() => new SuiteScatter().Draw(same)).Message, StringComparison.Ordinal);
    }

    private static SuiteTask Matrix() => SuiteMatrix.Of("test", SuiteSamples.Points.Series.Select(one => new SuiteSeries(one.Series, one.Metric, one.Unit, one.Series.Label)));

    private static double Tilt(LineMark ellipse)
    {
        double[] x = [.. ellipse.Points.Skip(1).Select(point => point.X)], y = [.. ellipse.Points.Skip(1).Select(point => point.Y)];
        return Correlations.Pearson(x, y)!.Value;
    }
}
