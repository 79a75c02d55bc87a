using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Infra;

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
    public void IsTheSameInBothFormats() =>
        Assert.Equal(new Sparkline().Draw(Samples.TwoDigitAddition).Drawing, new Sparkline().Draw(Samples.TwoDigitAddition, ScalingBib.Figures.FigureFormat.Narrow).Drawing);

    [Fact]
    public void DrawsWhatWasApproved() => Approve.Text(DrawingText.Of(new Sparkline().Draw(Samples.TwoDigitAddition).Drawing), "Figures/Kinds", "SparklineTests.DrawsWhatWasApproved");

    [Fact]
    public void ShowsASurfaceAsPointsAlone()
    {
        var figure = new Sparkline().Draw(Samples.Figure4Runs);
        Assert.Empty(figure.Drawing.Marks.OfType<LineMark>());
        Assert.Equal(245, figure.Drawing.Marks.OfType<MarkersMark>().Sum(markers => markers.Points.Count));
    }
}
