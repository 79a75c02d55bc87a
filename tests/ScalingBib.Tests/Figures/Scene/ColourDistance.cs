using ScalingBib.Figures.Scene;

namespace ScalingBib.Tests.Figures.Scene;

/// <summary>
/// How far apart two colours look: the Euclidean distance in OKLab (Ottosson 2020, the matrices of CSS Color 4), lightness from 0 to 100, after the model of Machado, Oliveira and Fernandes (2009,
/// "A physiologically-based model for simulation of color vision deficiency", table of matrices, severity 1.0, on linear sRGB), or of the luminance alone. A just noticeable difference is about 2.
/// </summary>
internal static class ColourDistance
{
    private static readonly double[] Protan = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];
    private static readonly double[] Deutan = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881];
    private static readonly double[] Tritan = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900];
    private static readonly double[] Luminance = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722];
    private static readonly double[] Cones = [0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005];
    private static readonly double[] Lab = [0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951, -2.4285922050, 0.4505937099, 0.0259040371, 0.7827717662, -0.8086757660];

    public static double Between(Colour one, Colour other, ColourVision vision)
    {
        var (a, b) = (OkLab(one, vision), OkLab(other, vision));
        return 100 * Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] OkLab(Colour colour, ColourVision vision)
    {
        double[] seen = [Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue)];
        seen = vision switch
        {
            ColourVision.Protan => Times(Protan, seen),
            ColourVision.Deutan => Times(Deutan, seen),
            ColourVision.Tritan => Times(Tritan, seen),
            ColourVision.Grey => Times(Luminance, seen),
            _ => seen,
        };
        return Times(Lab, [.. Times(Cones, [.. seen.Select(channel => Math.Clamp(channel, 0, 1))]).Select(Math.Cbrt)]);
    }

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3).Select(row => (matrix[3 * row] * vector[0]) + (matrix[(3 * row) + 1] * vector[1]) + (matrix[(3 * row) + 2] * vector[2]))];
}
