using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Tests.Figures.Scene.Plotting;

public sealed class TextWrapTests
{
    [Fact]
    public void KeepsAShortTextOnOneLine() => Assert.Equal(["A short title"], TextWrap.Lines("A short title", TextStyle.Title, 720));

    [Fact]
    public void BreaksByWidthAndBalancesTheLines()
    {
        var text = string.Join(' ', Enumerable.Repeat("scaling", 14));
        var lines = TextWrap.Lines(text, TextStyle.Title, 720);
        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(TextStyle.Title.Measure(line) <= 720));
        Assert.Equal([7, 7], lines.Select(line => line.Split(' ').Length));
    }

    [Fact]
    public void CutsAWordThatFitsNoLine()
    {
        var lines = TextWrap.Lines(new string('x', 200), TextStyle.Title, 300);
        Assert.Equal(200, lines.Sum(line => line.Length));
        Assert.All(lines, line => Assert.True(TextStyle.Title.Measure(line) <= 300));
    }

    [Fact]
    public void BreaksBetweenSentencesFirst() =>
        Assert.Equal(["One two three.", "Four five six."], TextWrap.Sentences(["One two three.", "Four five six."], TextStyle.Subtitle, TextStyle.Subtitle.Measure("One two three. Four five")));

    // Words are measured once and joined by sums; the line they make must be as wide as it measures.
    [Theory]
    [InlineData("To AV Ty fT Yo. “Wa” α — β 10 × 7 WAVE Tę ŁV")]
    [InlineData("Text with 1.64 numbers, (brackets) and To Ty kerning Av across AW words")]
    public void LinesAreAsWideAsTheyMeasure(string text)
    {
        for (var width = 130.0; width < 400; width += 7)
        {
            var lines = TextWrap.Greedy(text, TextStyle.Title, width);
            Assert.Equal(text, string.Join(' ', lines));
            Assert.All(lines, line => Assert.True(TextStyle.Title.Measure(line) <= width + 1e-9));
            // No word of the next line would have fitted.
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(TextStyle.Title.Measure($"{pair.First} {pair.Second.Split(' ')[0]}") > width - 1e-9));
        }
    }

    [Fact]
    public void BalanceNeverCutsAWordThatFits()
    {
        var lines = TextWrap.Lines("incomprehensibilities of a line", TextStyle.Title, TextStyle.Title.Measure("incomprehensibilities") + 1);
        Assert.Equal(["incomprehensibilities", "of a line"], lines);
    }
}
