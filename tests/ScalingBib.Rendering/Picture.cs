using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ScalingBib.Rendering;

/// <summary>Pixels of a PNG file, ours or another program's: 8 bits a channel, RGB or RGBA, any filter, not interlaced. Transparent pixels are on white.</summary>
internal sealed class Picture
{
    private const int Signature = 8, Rgb = 2, Rgba = 6;
    private readonly byte[] pixels;

    private Picture(int width, int height, byte[] pixels) => (Width, Height, this.pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green and blue of a pixel.</summary>
    public ReadOnlySpan<byte> At(int x, int y) => pixels.AsSpan(((y * Width) + x) * 3, 3);

    public static Picture Read(byte[] png)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var (depth, kind, interlace) = (png[24], png[25], png[28]);
        if (depth != 8 || kind is not (Rgb or Rgba) || interlace != 0) throw new InvalidDataException($"Not a picture of 8 bits a channel: depth {depth}, colour type {kind}, interlace {interlace}.");
        var size = kind == Rgba ? 4 : 3;
        var rows = Unfilter(Inflate(png), width * size, height, size);
        var pixels = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
        {
            var alpha = size == 4 ? rows[(i * 4) + 3] / 255.0 : 1;
            for (var channel = 0; channel < 3; channel++) pixels[(i * 3) + channel] = (byte)Math.Round((rows[(i * size) + channel] * alpha) + (255 * (1 - alpha)));
        }

        return new(width, height, pixels);
    }

    private static MemoryStream Inflate(byte[] png)
    {
        using var data = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT") data.Write(png, at + 8, length);
            at += length + 12;
        }

        data.Position = 0;
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        inflated.Position = 0;
        return inflated;
    }

    private static byte[] Unfilter(MemoryStream stream, int length, int height, int size)
    {
        var rows = new byte[length * height];
        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            var row = rows.AsSpan(y * length, length);
            stream.ReadExactly(row);
            var above = y == 0 ? new byte[length] : rows.AsSpan((y - 1) * length, length);
            for (var i = 0; i < length; i++)
            {
                var (left, up, corner) = (i < size ? 0 : row[i - size], above[i], i < size ? 0 : above[i - size]);
                row[i] += filter switch { 1 => (byte)left, 2 => up, 3 => (byte)((left + up) / 2), 4 => (byte)Paeth(left, up, corner), _ => 0 };
            }
        }

        return rows;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
