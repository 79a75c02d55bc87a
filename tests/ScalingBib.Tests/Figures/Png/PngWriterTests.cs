using System.Collections.Concurrent;
using System.Security.Cryptography;
using ScalingBib.Figures;
using ScalingBib.Figures.Png;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Memo;

namespace ScalingBib.Tests.Figures.Png;

public sealed class PngWriterTests
{
    private static readonly Figure MoneyShot = Gallery.Find("money-shot");

    [Fact]
    public void HasTheSizeOfTheViewBoxTimesTheScale()
    {
        var pixels = Pixels.Read(FigureWriter.Png(MoneyShot, FigureTheme.Light, 1.5, NoMemo.Instance));
        Assert.Equal(MoneyShot.Drawing.Width * 1.5, pixels.Width);
        Assert.Equal(MoneyShot.Drawing.Height * 1.5, pixels.Height, 0.51);
    }

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    public void PaintsPointsInTheColourOfTheirSeries(FigureTheme theme)
    {
        var pixels = Pixels.Read(FigureWriter.Png(MoneyShot, theme, 2, NoMemo.Instance));
        var palette = Palette.Of(theme);
        AssertNear(palette[Role.Background], pixels.At(3, 3));
        var markers = MoneyShot.Drawing.Marks.OfType<GroupMark>().Single(group => group.Name == "fig-series").Marks.OfType<MarkersMark>().Single();
        Assert.All(markers.Points, point => AssertNear(palette[Role.Series1], pixels.At(point.At.X * 2, point.At.Y * 2)));
        // The rim of a marker parts it from its curve.
        var at = markers.Points[3].At;
        AssertNear(palette[Role.Background], pixels.At((at.X - markers.Radius - 0.6) * 2, at.Y * 2));
    }

    /// <summary>A few pixels of fixed marks: lines level, upright and slanted, a marker with its rim over a line, a hollow one, letters, a pattern.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void DrawsThePixelsThatWereApproved(int scale)
    {
        var canvas = new Canvas();
        canvas.Segments([new(2, 4.3), new(30, 4.3), new(5.8, 1), new(5.8, 15)], Role.Axis, 1);
        canvas.Line([new(2, 14), new(12, 8), new(30, 12)], Role.Series1, 2.2);
        canvas.Markers([new(new(12, 8), "")], MarkerShape.Circle, 3, Role.Series2);
        canvas.Markers([new(new(24, 9), "")], MarkerShape.Diamond, 3, Role.Series3, isHollow: true);
        canvas.Rect(new(33, 2, 43, 15), Role.Ink, 1, FillPattern.Rising);
        canvas.Text("αg2", new(46, 12), 12, Role.Ink, hasHalo: true);
        var pixels = Pixels.Read(PngWriter.Write(new Drawing(70, 17, canvas.Marks), Palette.Light, scale));
        Golden.Crop(pixels, 0, 0, 70 * scale, 17 * scale, $"PngWriterTests.DrawsThePixelsThatWereApproved_{scale}x");
    }

    /// <summary>Each row or column of a hairline is wholly of its colour, wherever the line lies: no two rows of half of it.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public void PutsHairlinesOnWholePixels(int scale, int expected)
    {
        foreach (var place in (double[])[7, 7.13, 7.25, 7.5, 7.77, 7.99])
        {
            var drawing = new Drawing(20, 20, [new SegmentsMark([new(0, place), new(20, place)], Role.Axis, 1), new LineMark([new(place, 12), new(place, 20)], Role.Axis, 1)]);
            var pixels = Pixels.Read(PngWriter.Write(drawing, Palette.Light, scale));
            var (column, row) = (Enumerable.Range(0, 11 * scale).Select(y => pixels.At(3 * scale, y)), Enumerable.Range(0, 20 * scale).Select(x => pixels.At(x, 16 * scale)));
            foreach (var across in (List<Colour>[])[[.. column], [.. row]])
            {
                Assert.Equal(expected, across.Count(colour => colour == Palette.Light[Role.Axis]));
                Assert.Equal(across.Count - expected, across.Count(colour => colour == Palette.Light[Role.Background]));
            }
        }
    }

    [Fact]
    public void LeavesLinesThatCarryDataWhereTheyAre()
    {
        var pixels = Pixels.Read(PngWriter.Write(new Drawing(20, 20, [new SegmentsMark([new(7.5, 0), new(7.5, 20)], Role.Ink, 2)]), Palette.Light, 1));
        // From 6.5 to 8.5: half a pixel, a whole one, half a pixel.
        Assert.Equal([141, 27, 141], Enumerable.Range(6, 3).Select(x => (int)pixels.At(x, 10).Red));
    }

    [Fact]
    public void IsTheSameTwiceAndOnManyThreads()
    {
        var hashes = new ConcurrentBag<string>();
        Parallel.For(0, 12, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ =>
            hashes.Add(Convert.ToHexString(SHA256.HashData(FigureWriter.Png(MoneyShot, FigureTheme.Light, 1, NoMemo.Instance))) + FigureWriter.Svg(MoneyShot, FigureTheme.Dark)));
        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void IsRememberedByWhatItShows()
    {
        var memo = new Memo();
        var first = FigureWriter.Png(MoneyShot, FigureTheme.Light, 1, memo);
        Assert.Same(first, FigureWriter.Png(MoneyShot with { Description = "other words" }, FigureTheme.Light, 1, memo));
        FigureWriter.Png(MoneyShot, FigureTheme.Dark, 1, memo);
        FigureWriter.Png(MoneyShot, FigureTheme.Light, 2, memo);
        FigureWriter.Png(Gallery.Find("one-point"), FigureTheme.Light, 1, memo);
        Assert.Equal(4, memo.Count);
    }

    private static void AssertNear(Colour expected, Colour actual) =>
        Assert.True(Math.Abs(expected.Red - actual.Red) <= 2 && Math.Abs(expected.Green - actual.Green) <= 2 && Math.Abs(expected.Blue - actual.Blue) <= 2, $"expected {expected.Hex}, found {actual.Hex}");

    private sealed class Memo : IMemo
    {
        private readonly ConcurrentDictionary<MemoKey, byte[]> kept = new();

        public int Count => kept.Count;

        public byte[]? Find(MemoKey key) => kept.GetValueOrDefault(key);

        public void Keep(MemoKey key, byte[] bytes) => kept[key] = bytes;
    }
}
