using System.Globalization;
using System.Text;
using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Png;

/// <summary>
/// Compares a small crop of a picture with one that a person approved: <c>Class.Fact.golden.txt</c>, a hexadecimal digit of luminance a pixel, so that it can be looked at as text. One step of sixteen
/// is allowed, as processors differ in the last bit of a sine. With SCALINGBIB_APPROVE=1 it is approved at once.
/// </summary>
internal static class Golden
{
    public static void Crop(Pixels pixels, int left, int top, int width, int height, string name)
    {
        var path = Path.Combine(Repository.TestFolder("Figures/Png"), name + ".golden.txt");
        var received = new StringBuilder();
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++) received.Append(Level(pixels.At(x, y)).ToString("x", CultureInfo.InvariantCulture));
            received.Append('\n');
        }

        if (Environment.GetEnvironmentVariable("SCALINGBIB_APPROVE") == "1") File.WriteAllText(path, received.ToString());
        var (ours, theirs) = (received.ToString().Split('\n'), (File.Exists(path) ? File.ReadAllText(path) : "").Split('\n'));
        var off = ours.Length == theirs.Length && ours.Zip(theirs).All(row => row.First.Length == row.Second.Length && row.First.Zip(row.Second).All(pixel => Math.Abs(Digit(pixel.First) - Digit(pixel.Second)) <= 1));
        Assert.True(off, $"{name} differs by more than a step from what was approved:\n{received}");
    }

    private static int Level(Colour colour) => (int)Math.Round(15 * ((0.2126 * colour.Red) + (0.7152 * colour.Green) + (0.0722 * colour.Blue)) / 255);

    private static int Digit(char digit) => Convert.ToInt32(digit.ToString(), 16);
}
