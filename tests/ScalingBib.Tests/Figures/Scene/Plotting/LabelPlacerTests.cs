using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class LabelPlacerTests
{
    private static readonly Box Frame = new(30, 20, 330, 220);

    // The cells are a shortcut: what they say must be what a look at everything would say.
    [Fact]
    public void FindsTheSameRoomAsALookAtEverything()
    {
        var random = new Random(6);
        var placer = new LabelPlacer(Frame);
        var boxes = Enumerable.Range(0, 20).Select(_ => Box.Around(Anywhere(random), 1 + (10 * random.NextDouble()))).ToList();
        var lines = Enumerable.Range(0, 60).Select(i => (From: Anywhere(random), To: i % 3 == 0 ? Anywhere(random) : new(Anywhere(random).X, 100))).Append((new(30, 150), new(330, 150))).ToList();
        foreach (var box in boxes) placer.Keep(box);
        foreach (var (from, to) in lines) placer.Keep([from, to]);
        var free = 0;
        for (var i = 0; i < 4000; i++)
        {
            var at = Anywhere(random);
            var label = new Box(at.X, at.Y, at.X + (30 * random.NextDouble()), at.Y + 8);
            var wide = label.Grown(1.5);
            var expected = Frame.Holds(label) && !boxes.Any(wide.Meets) && !lines.Any(line => wide.Meets(line.From, line.To));
            Assert.Equal(expected, placer.IsFree(label));
            if (expected) free++;
        }

        Assert.InRange(free, 20, 3500);
    }

    [Fact]
    public void APlaceThatIsNoNumberBlocksNothing()
    {
        var placer = new LabelPlacer(Frame);
        placer.Keep([new(double.NaN, 30), new(60, 50)]);
        Assert.True(placer.IsFree(new(50, 30, 80, 60)));
    }

    private static Point Anywhere(Random random) => new(20 + (320 * random.NextDouble()), 10 + (220 * random.NextDouble()));
}
