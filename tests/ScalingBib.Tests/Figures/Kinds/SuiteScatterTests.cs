using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Suites;
using ScalingBib.Tests.Infra;

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
    public void TheLineOfNoiseAloneFallsToTheRight()
    {
        var lines = TrainingRunTests.Groups(Points, "fig-lines").SelectMany(marks => marks.OfType<LineMark>()).ToList();
        Assert.Equal([LineStyle.Dashed, LineStyle.Solid], lines.Select(line => line.Style));
        Assert.Equal(-0.5, Correlation(lines[0]), 0.01);
        Assert.Equal(Suite.Analyse(Matrix()).View(SuiteLens.Points)!.Pearson!.Value, Correlation(lines[1]), 0.01);
    }

    [Fact]
    public void TheBandHoldsTheLinesOfSuitesOfNoiseAlone()
    {
        var noise = Suite.Analyse(Matrix()).View(SuiteLens.Points)!.Noise!.NoiseAlone;
        var areas = TrainingRunTests.Groups(Points, "fig-noise").SelectMany(marks => marks.OfType<AreaMark>()).ToList();
        Assert.Equal(2, areas.Count);

        // Two wedges that touch at the mean; at the right the upper edge is that of the highest correlation.
        var right = areas.MaxBy(area => area.Points.Max(point => point.X))!;
        var tip = right.Points.MinBy(point => point.X);
        var edge = right.Points.Where(point => point.X == right.Points.Max(one => one.X)).MinBy(point => point.Y);
        Assert.Equal(noise.High, Correlation(tip, edge), 0.02);
    }

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(new SuiteScatter().Draw(SuiteSamples.Logits, format).Drawing), "Figures/Kinds", $"{nameof(SuiteScatterTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

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

    private static double Correlation(LineMark line) => Correlation(line.Points[0], line.Points[^1]);

    /// <summary>The correlation that a least-squares line through two places of the drawing has at the spread of the markers. In the view box y runs downwards.</summary>
    private static double Correlation(Point from, Point to)
    {
        var markers = TrainingRunTests.Groups(Points, "fig-points").SelectMany(marks => marks.OfType<MarkersMark>()).Single().Points.Select(point => point.At).ToList();
        return -(to.Y - from.Y) / (to.X - from.X) * Spread(markers.Select(point => point.X)) / Spread(markers.Select(point => point.Y));
    }

    private static double Spread(IEnumerable<double> values)
    {
        double[] all = [.. values];
        return Math.Sqrt(all.Sum(value => Math.Pow(value - all.Average(), 2)));
    }
}
