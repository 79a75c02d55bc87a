using ScalingBib.Figures;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class LevelLinesTests
{
    private static readonly Axis Even = new LinearAxis(0, 1, 5, (value, decimals) => Numbers.Fixed(value, decimals));

    private static PlotArea At(double top) => new(new(50, top, 350, top + 200), Even, Even);

    [Fact]
    public void ANameStandsOnItsLineWhereThereIsRoom()
    {
        var levels = new LevelLines([new(0.25, "Chance (25%)")], At(0), []);
        Assert.Empty(levels.Keys);
        var canvas = new Canvas();
        levels.Draw(canvas, At(100), new(At(100).Frame));
        levels.DrawNames(canvas, At(100));
        var name = canvas.Marks.OfType<TextMark>().Single();
        var line = canvas.Marks.OfType<LineMark>().Single();
        Assert.Equal(250, line.Points[0].Y);
        Assert.InRange(line.Points[0].Y - name.Extent.Bottom, 0.5, 4);
        Assert.True(At(100).Frame.Holds(name.Extent));
    }

    [Fact]
    public void ANameThatWouldCoverMarkersGoesToTheLegend()
    {
        var markers = Enumerable.Range(0, 60).Select(i => Box.Around(At(0).At(i / 59.0, 0.25), 12));
        var levels = new LevelLines([new(0.25, "Chance (25%)"), new(0.9, "Ceiling (90%)")], At(0), markers);
        Assert.Equal(["Chance (25%)"], levels.Keys.Select(key => key.Label.ToString()));
    }

    [Fact]
    public void TwoNamesDoNotMeet()
    {
        var levels = new LevelLines([new(0.5, "Chance (50%)"), new(0.51, "Ceiling (51%)")], At(0), []);
        var canvas = new Canvas();
        levels.DrawNames(canvas, At(0));
        var names = canvas.Marks.OfType<TextMark>().ToList();
        Assert.Equal(2, names.Count);
        Assert.False(names[0].Extent.Meets(names[1].Extent));
    }

    [Fact]
    public void ALevelOutsideTheAxisIsNotDrawn()
    {
        var canvas = new Canvas();
        var levels = new LevelLines([new(1.5, "Ceiling")], At(0), []);
        levels.Draw(canvas, At(0), new(At(0).Frame));
        Assert.Empty(canvas.Marks);
        Assert.Empty(levels.Keys);
    }
}
