using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class SparklineTests
{
    [Fact]
    public void ShowsPointsFitAndChanceWithoutWords()
    {
        var figure = new Sparkline().Draw(Samples.TwoDigitAddition);
        Assert.Empty(figure.Drawing.Texts);
        Assert.Equal(8, figure.Drawing.Marks.OfType<MarkersMark>().Single().Points.Count);
        Assert.Contains(figure.Drawing.Marks.OfType<LineMark>(), line => line.Stroke == Role.Chance);
        Assert.Contains(figure.Drawing.Marks.OfType<LineMark>(), line => line.Stroke == Role.Series1);
        Assert.StartsWith("Accuracy rises by 98.0 points", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsASurfaceAsPointsAlone()
    {
        var figure = new Sparkline().Draw(Samples.Figure4Runs);
        Assert.Empty(figure.Drawing.Marks.OfType<LineMark>());
        Assert.Equal(245, figure.Drawing.Marks.OfType<MarkersMark>().Sum(markers => markers.Points.Count));
    }
}
