using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Png;

/// <summary>
/// An opaque picture that polygons are filled into, anti-aliased by exact area: each edge adds its signed coverage to the pixels it crosses, and a running sum along
/// the row gives how much of each pixel is inside (the method of font-rs). Colours mix in sRGB, as browsers do.
/// </summary>
internal sealed class Raster
{
    // Coverage below this is rounding of the running sum, not ink.
    private const float Nothing = 1 / 512f;
    private readonly byte[] pixels;
    private readonly float[] sums;
    private readonly int stride;

    public Raster(int width, int height, Colour background)
    {
        (Width, Height) = (width, height);
        stride = width + 2;
        sums = new float[stride * height];
        pixels = new byte[width * height * 3];
        for (var i = 0; i < pixels.Length; i += 3) (pixels[i], pixels[i + 1], pixels[i + 2]) = (background.Red, background.Green, background.Blue);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Rows of red, green, blue.</summary>
    public ReadOnlySpan<byte> Pixels => pixels;

    /// <summary>Fills polygons by the non-zero rule, as far as coverage between none and whole allows.</summary>
    public void Fill(PixelPath path, Colour colour, double opacity = 1)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var p = 0; p < path.Count; p++)
        {
            var polygon = path.Polygon(p);
            for (var i = 0; i < polygon.Length; i++)
            {
                var (from, to) = (polygon[i], polygon[i + 1 < polygon.Length ? i + 1 : 0]);
                (left, right) = (Math.Min(left, from.X), Math.Max(right, from.X));
                (top, bottom) = (Math.Min(top, from.Y), Math.Max(bottom, from.Y));
                AddEdge(from, to);
            }
        }

        if (path.Count == 0) return;
        var (firstColumn, lastColumn) = (Math.Clamp((int)left - 1, 0, Width), Math.Clamp((int)right + 2, 0, Width));
        var (firstRow, lastRow) = (Math.Clamp((int)top, 0, Height), Math.Clamp((int)bottom + 1, 0, Height));
        for (var row = firstRow; row < lastRow; row++) Paint(row, firstColumn, lastColumn, colour, (float)opacity);
    }

    /// <summary>Fills an upright box; the same coverage as of its polygon, without the sums.</summary>
    public void FillBox(double left, double top, double right, double bottom, Colour colour, double opacity = 1)
    {
        (left, right) = (Math.Clamp(left, 0, Width), Math.Clamp(right, 0, Width));
        (top, bottom) = (Math.Clamp(top, 0, Height), Math.Clamp(bottom, 0, Height));
        for (var row = (int)top; row < bottom; row++)
        {
            var height = Math.Min(row + 1, bottom) - Math.Max(row, top);
            for (var column = (int)left; column < right; column++)
            {
                var alpha = (float)(height * (Math.Min(column + 1, right) - Math.Max(column, left)) * opacity);
                Blend(((row * Width) + column) * 3, colour, alpha);
            }
        }
    }

    private void Blend(int at, Colour colour, float alpha)
    {
        pixels[at] = Mix(pixels[at], colour.Red, alpha);
        pixels[at + 1] = Mix(pixels[at + 1], colour.Green, alpha);
        pixels[at + 2] = Mix(pixels[at + 2], colour.Blue, alpha);
    }

    private void Paint(int row, int from, int to, Colour colour, float opacity)
    {
        var sum = 0f;
        var line = sums.AsSpan(row * stride, stride);
        var at = ((row * Width) + from) * 3;
        for (var x = from; x < to; x++, at += 3)
        {
            sum += line[x];
            var coverage = Math.Abs(sum);
            if (coverage < Nothing) continue;
            Blend(at, colour, Math.Min(1, coverage) * opacity);
        }

        // The two columns past the right edge take what falls outside.
        line[from..Math.Min(stride, to + 2)].Clear();
    }

    private static byte Mix(byte under, byte over, float alpha) => (byte)(under + ((over - under) * alpha) + 0.5f);

    private void AddEdge(Vector from, Vector to)
    {
        if (from.Y == to.Y) return;
        var direction = 1.0;
        if (from.Y > to.Y) (from, to, direction) = (to, from, -1);
        if (to.Y <= 0 || from.Y >= Height) return;
        var slope = (to.X - from.X) / (to.Y - from.Y);
        var x = from.X;
        var top = from.Y;
        if (top < 0) (x, top) = (x - (top * slope), 0);
        var lastRow = Math.Min(Height, (int)Math.Ceiling(to.Y));
        for (var row = (int)top; row < lastRow; row++)
        {
            var height = Math.Min(row + 1, to.Y) - Math.Max(row, top);
            var next = x + (slope * height);
            AddSpan(row * stride, Math.Clamp(Math.Min(x, next), 0, Width), Math.Clamp(Math.Max(x, next), 0, Width), height * direction);
            x = next;
        }
    }

    /// <summary>Adds an edge piece inside one row: <paramref name="cover"/> is its signed height, spread evenly from left to right.</summary>
    private void AddSpan(int row, double left, double right, double cover)
    {
        var first = (int)left;
        var last = (int)Math.Ceiling(right);
        if (last <= first + 1)
        {
            var share = (0.5 * (left + right)) - first;
            sums[row + first] += (float)(cover - (cover * share));
            sums[row + first + 1] += (float)(cover * share);
            return;
        }

        // The part of the cover at or left of x grows evenly from 0 at `left` to 1 at `right`; a column holds its mean over the column.
        var perPixel = 1 / (right - left);
        var previous = 0.0;
        for (var column = first; column < last; column++)
        {
            var (from, to) = (Math.Max(left, column), Math.Min(right, column + 1));
            var mean = (((from - left) + (to - left)) / 2 * perPixel * (to - from)) + (column + 1 - to);
            sums[row + column] += (float)(cover * (mean - previous));
            previous = mean;
        }

        sums[row + last] += (float)(cover * (1 - previous));
    }
}
