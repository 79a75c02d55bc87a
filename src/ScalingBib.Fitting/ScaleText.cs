using System.Globalization;

namespace ScalingBib.Fitting;

/// <summary>Scales as caveats name them.</summary>
internal static class ScaleText
{
    /// <summary>Three digits that matter, with a power of ten where there would be a row of zeros: <c>350</c>, <c>1.75e11</c>.</summary>
    /// <param name="scale">The scale, in base units.</param>
    public static string Of(double scale) => scale is >= 1e5 or < 1e-3
        ? scale.ToString("0.##e0", CultureInfo.InvariantCulture)
        : scale.ToString("G3", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal) ? scale.ToString("0", CultureInfo.InvariantCulture) : text;
}
