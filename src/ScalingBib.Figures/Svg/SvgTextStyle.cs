using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>What a text inherits from the groups around it and shapes do not mind. A size of 0 is none.</summary>
internal readonly record struct SvgTextStyle(double Size, FontWeight Weight, TextAnchor Anchor)
{
    public static SvgTextStyle Initial { get; } = new(0, FontWeight.Regular, TextAnchor.Start);

    public static SvgTextStyle Of(TextMark text) => new(text.Size, text.Weight, text.Anchor);
}
