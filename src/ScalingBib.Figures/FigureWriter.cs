using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Png;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Svg;
using ScalingBib.Model.Memo;

namespace ScalingBib.Figures;

/// <summary>Writes a figure as files. Pure; safe on many threads.</summary>
public static class FigureWriter
{
    private const double CardScale = 2;

    /// <summary>The figure as a standalone SVG file.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="theme">The palette.</param>
    /// <returns>The SVG text, ending in a line feed.</returns>
    public static string Svg(Figure figure, FigureTheme theme) => SvgWriter.Write(figure, Palette.Of(theme));

    /// <summary>The figure as a PNG file.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="theme">The palette.</param>
    /// <param name="scale">Pixels per unit of the view box, &gt; 0.</param>
    /// <param name="memo">Where results are remembered.</param>
    /// <returns>The PNG bytes.</returns>
    public static byte[] Png(Figure figure, FigureTheme theme, double scale, IMemo memo)
    {
        var key = PngKey(figure.Drawing, theme, scale);
        if (memo.Find(key) is { } remembered) return remembered;
        var png = PngWriter.Write(figure.Drawing, Palette.Of(theme), scale);
        memo.Keep(key, png);
        return png;
    }

    /// <summary>A social card as a PNG file of 1200 by 630 pixels, light.</summary>
    /// <param name="card">A figure drawn by <see cref="Kinds.SocialCard"/>.</param>
    /// <param name="memo">Where results are remembered.</param>
    /// <returns>The PNG bytes.</returns>
    public static byte[] CardPng(Figure card, IMemo memo) => Png(card, FigureTheme.Light, CardScale, memo);

    /// <summary>The palette is a part of this room's code, whose version the builder adds; its name is enough.</summary>
    private static MemoKey PngKey(Drawing drawing, FigureTheme theme, double scale)
    {
        using var key = new MemoKeyBuilder("figure-png", typeof(FigureWriter));
        return key.Add(DrawingText.Of(drawing)).Add(Palette.Of(theme).Name).Add(BundledFonts.Hash).Add(scale).ToKey();
    }
}
