using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Figures.Png;

namespace ScalingBib.Tests.Figures.Scene;

public sealed class PatternStrokesTests
{
    public static TheoryData<FillPattern> Patterns => [.. Enum.GetValues<FillPattern>().Where(pattern => pattern != FillPattern.None)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void StaysInsideTheShape(FillPattern pattern)
    {
        Point[] ring = [new(10, 10), new(60, 20), new(80, 70), new(40, 50), new(15, 80)];
        var strokes = PatternStrokes.Of(new AreaMark([.. ring], Role.Series1, 1, pattern))!;
        Assert.NotEmpty(strokes.Ends);
        foreach (var end in strokes.Ends) Assert.True(Distance(end, ring) < 0.02 || IsInside(end, ring), $"{pattern}: {end} lies outside");
        // Pieces are drawn between their ends: their middles must lie inside too, or a hollow was bridged.
        for (var i = 0; i < strokes.Ends.Count; i += 2)
        {
            var middle = new Point((strokes.Ends[i].X + strokes.Ends[i + 1].X) / 2, (strokes.Ends[i].Y + strokes.Ends[i + 1].Y) / 2);
            Assert.True(Distance(middle, ring) < 0.02 || IsInside(middle, ring), $"{pattern}: a piece crosses a hollow at {middle}");
        }
    }

    /// <summary>In grey, two bars of one lightness differ by their patterns: the share of ink in small windows does.</summary>
    [Fact]
    public void TellsBarsApartWithoutColour()
    {
        var looks = Enum.GetValues<FillPattern>().Select(Look).ToList();
        for (var i = 0; i < looks.Count; i++)
        {
            for (var k = i + 1; k < looks.Count; k++)
            {
                var apart = looks[i].Zip(looks[k], (a, b) => Math.Abs(a - b)).Average();
                Assert.True(apart > 0.08, $"{(FillPattern)i} and {(FillPattern)k} differ by {apart:0.00}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void LeavesMostOfADenseFillToItsColour(FillPattern pattern) => Assert.InRange(Look(pattern).Average(), 0.6, 0.95);

    [Fact]
    public void ABandShowsItsPatternInItsOwnColour()
    {
        var dense = PatternStrokes.Of(new RectMark(new(0, 0), 40, 40, Role.Series2, 1, FillPattern.Rising))!;
        var faint = PatternStrokes.Of(new RectMark(new(0, 0), 40, 40, Role.Series2, 0.14, FillPattern.Rising))!;
        Assert.Equal((Role.Background, Role.Series2), (dense.Stroke, faint.Stroke));
    }

    [Fact]
    public void ASliverHasNone()
    {
        Assert.Null(PatternStrokes.Of(new RectMark(new(0, 0), 1, 40, Role.Series2, 1, FillPattern.Cross)));
        Assert.Null(PatternStrokes.Of(new RectMark(new(0, 0), 40, 40, Role.Series2)));
    }

    /// <summary>How much of each pixel of a bar is ink, from 0 to 1.</summary>
    private static List<double> Look(FillPattern pattern)
    {
        var drawing = new Drawing(40, 40, [new RectMark(new(0, 0), 40, 40, Role.Ink, 1, pattern)]);
        var pixels = Pixels.Read(ScalingBib.Figures.Png.PngWriter.Write(drawing, Palette.Light, 1));
        var (ink, paper) = (Palette.Light[Role.Ink].Green, Palette.Light[Role.Background].Green);
        return [.. from y in Enumerable.Range(2, 36) from x in Enumerable.Range(2, 36) select (paper - pixels.At(x, y).Green) / (double)(paper - ink)];
    }

    private static bool IsInside(Point point, Point[] ring)
    {
        var inside = false;
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < a.X + ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y))) inside = !inside;
        }

        return inside;
    }

    private static double Distance(Point point, Point[] ring) => Enumerable.Range(0, ring.Length).Min(i =>
    {
        var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var part = Math.Clamp((((point.X - a.X) * dx) + ((point.Y - a.Y) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        return Math.Sqrt(Math.Pow(a.X + (part * dx) - point.X, 2) + Math.Pow(a.Y + (part * dy) - point.Y, 2));
    });
}
