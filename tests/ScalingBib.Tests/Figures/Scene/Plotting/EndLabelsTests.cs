using ScalingBib.Figures;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class EndLabelsTests
{
    [Fact]
    public void StayWhereThereIsRoom() => Assert.Equal([10.0, 50, 90], EndLabels.Spread([10, 50, 90], 16, 0, 100));

    [Fact]
    public void ShareTheMoveWhenTheyCrowd() => Assert.Equal([42.0, 58], EndLabels.Spread([50, 50], 16, 0, 100));

    [Fact]
    public void StayInsideTheFrame() => Assert.Equal([68.0, 84, 100], EndLabels.Spread([99, 100, 100], 16, 0, 100));

    [Fact]
    public void AreNeverCloserThanALine()
    {
        double[] wishes = [3, 5, 5, 6, 40, 41, 80, 99, 99, 100];
        var places = EndLabels.Spread(wishes, 10, 0, 100);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 10 - 1e-9));
        Assert.True(places[0] >= 0 && places[^1] <= 100);
    }

    [Fact]
    public void NarrowSheetsHaveRoomForNumbersOnly()
    {
        Assert.NotNull(EndLabels.Room(["Validation accuracy"], 300));
        Assert.Null(EndLabels.Room(["Validation accuracy"], 300, FigureFormat.Narrow));
        Assert.NotNull(EndLabels.Room(["688M"], 300, FigureFormat.Narrow));
    }
}
