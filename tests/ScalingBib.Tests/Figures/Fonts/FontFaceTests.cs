using ScalingBib.Figures.Fonts;

namespace ScalingBib.Tests.Figures.Fonts;

public sealed class FontFaceTests
{
    private static readonly FontFace Regular = BundledFonts.Face(FontWeight.Regular);

    [Fact]
    public void KernsPairs() => Assert.True(Regular.Measure("AV") < Regular.Measure("A") + Regular.Measure("V") - 0.02);

    [Fact]
    public void GivesAllDigitsButOneTheWidthTheyHave()
    {
        // Inter's 1 is narrower than its 0 unless tabular figures are asked for.
        Assert.True(Regular.Measure("1") < Regular.Measure("0"));
        Assert.InRange(Regular.Measure("0"), 0.55, 0.7);
    }

    [Theory]
    [InlineData("α β γ Δ")]
    [InlineData("Łukasz Kaiser, Çağlar Gülçehre")]
    [InlineData("55.5% ± 2.2 × 10 − 3 · — “GPT-3”")]
    public void FallsThroughToTheFileThatHasTheCharacter(string text) => Assert.True(Regular.Measure(text) > 0);

    [Fact]
    public void NamesACharacterThatNoFileHas()
    {
        var missing = Assert.Throws<MissingGlyphException>(() => Regular.Measure("loss ∝ N"));
        Assert.Equal('∝', missing.Character.Value);
        Assert.Contains("U+221D", missing.Message, StringComparison.Ordinal);
        Assert.Contains("loss ∝ N", missing.Message, StringComparison.Ordinal);
    }

    // Measuring has a short way; drawing has not.
    [Theory]
    [InlineData("Two-digit addition, ToTaLLY AVAWAY: 7.6% (ratio 1.64) To Ty")]
    [InlineData("10 × 10²³ − 5 · ‘α’ … 3 µs")]
    [InlineData("Łódź, Ørsted, naïve ώ 3.5")]
    public void MeasuresWhatItPlaces(string text)
    {
        foreach (var weight in Enum.GetValues<FontWeight>())
        {
            BundledFonts.Face(weight).Place(text, out var width);
            Assert.Equal(width, BundledFonts.Face(weight).Measure(text));
            Assert.Equal(width, BundledFonts.Face(weight).Measure(text));
        }
    }

    [Fact]
    public void IsWiderInSemibold() => Assert.True(BundledFonts.Face(FontWeight.Semibold).Measure("Accuracy") > Regular.Measure("Accuracy"));

    [Fact]
    public void TracesClosedContours()
    {
        // The letter o has two contours, and each ends where it began.
        var glyph = Regular.Place("o", out _)[0];
        var pen = new Recorder();
        glyph.Font.Trace(glyph.Glyph, pen);
        Assert.Equal(2, pen.Contours.Count);
        Assert.All(pen.Contours, contour => Assert.Equal(contour[0], contour[^1]));
    }

    [Fact]
    public void TracesCompositeGlyphsOutOfTheirParts()
    {
        // é is e with an accent: the contours of both.
        int Contours(string text)
        {
            var glyph = Regular.Place(text, out _)[0];
            var pen = new Recorder();
            glyph.Font.Trace(glyph.Glyph, pen);
            return pen.Contours.Count;
        }

        Assert.Equal(Contours("e") + 1, Contours("é"));
    }

    private sealed class Recorder : IOutlinePen
    {
        public List<List<(double X, double Y)>> Contours { get; } = [];

        public void MoveTo(double x, double y) => Contours.Add([(x, y)]);

        public void LineTo(double x, double y) => Contours[^1].Add((x, y));

        public void QuadTo(double controlX, double controlY, double x, double y) => Contours[^1].Add((x, y));
    }
}
