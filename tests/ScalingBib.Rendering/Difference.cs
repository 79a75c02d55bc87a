using ScalingBib.Figures.Scene;

namespace ScalingBib.Rendering;

/// <summary>How two pictures of one drawing differ.</summary>
/// <param name="Mean">Mean absolute difference of a channel, 0 to 255.</param>
/// <param name="Strong">Share of pixels of which a channel differs by more than <see cref="StrongFrom"/>.</param>
/// <param name="StrongElsewhere">The same among the pixels that no text covers.</param>
internal sealed record Difference(double Mean, double Strong, double StrongElsewhere)
{
    /// <summary>A quarter of the range: what an eye sees at a glance.</summary>
    public const int StrongFrom = 64;

    // Letters reach a little out of the box of their line, and a halo further.
    private const double TextMargin = 2.5;

    public static Difference Of(Drawing drawing, double scale, Picture ours, Picture theirs)
    {
        if ((ours.Width, ours.Height) != (theirs.Width, theirs.Height)) throw new ArgumentException($"Sizes differ: {ours.Width} x {ours.Height} and {theirs.Width} x {theirs.Height}.", nameof(theirs));
        var isText = Covered(drawing, scale, ours);
        long sum = 0;
        int strong = 0, elsewhere = 0, free = 0;
        for (var y = 0; y < ours.Height; y++)
        {
            for (var x = 0; x < ours.Width; x++)
            {
                var a = ours.At(x, y);
                var b = theirs.At(x, y);
                var (red, green, blue) = (Math.Abs(a[0] - b[0]), Math.Abs(a[1] - b[1]), Math.Abs(a[2] - b[2]));
                sum += red + green + blue;
                var isStrong = Math.Max(red, Math.Max(green, blue)) > StrongFrom;
                if (isStrong) strong++;
                if (isText[(y * ours.Width) + x]) continue;
                free++;
                if (isStrong) elsewhere++;
            }
        }

        double pixels = ours.Width * ours.Height;
        return new(sum / (3 * pixels), strong / pixels, (double)elsewhere / free);
    }

    private static bool[] Covered(Drawing drawing, double scale, Picture picture)
    {
        var covered = new bool[picture.Width * picture.Height];
        foreach (var box in drawing.Texts.Select(text => text.Extent.Grown(TextMargin)))
            for (var y = Math.Max(0, (int)(box.Top * scale)); y < Math.Min(picture.Height, box.Bottom * scale); y++)
                for (var x = Math.Max(0, (int)(box.Left * scale)); x < Math.Min(picture.Width, box.Right * scale); x++)
                    covered[(y * picture.Width) + x] = true;
        return covered;
    }
}
