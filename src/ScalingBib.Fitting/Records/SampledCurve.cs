using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Records;

/// <summary>A fitted curve along one scale with the standard error of every place on it: evaluated once, and read at as many levels as are drawn.</summary>
/// <param name="X">Scales, base unit, length n.</param>
/// <param name="Y">Fitted responses, base unit, length n.</param>
/// <param name="Errors">Standard errors of the responses by the delta method, length n; <c>null</c> where there is none.</param>
/// <param name="Link">The scale on which a band is symmetric.</param>
public sealed record SampledCurve(EquatableArray<double> X, EquatableArray<double> Y, EquatableArray<double?> Errors, ResponseLink Link)
{
    /// <summary>Number of places.</summary>
    public int Count => X.Count;

    /// <summary>The ends of a band at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <param name="quantile">Half-width in standard errors; <see cref="FitCurve.Quantile"/> gives that of a level.</param>
    /// <returns>Lower and upper end, base unit; <c>null</c> where the curve has no band.</returns>
    public (double? Low, double? High) Band(int index, double quantile) => Errors[index] is { } error && double.IsFinite(Y[index]) ? Around(Link, Y[index], quantile * error) : (null, null);

    internal static (double? Low, double? High) Around(ResponseLink link, double y, double half) => link switch
    {
        ResponseLink.Log => y > 0 ? Finite(y * Math.Exp(-half / y), y * Math.Exp(half / y)) : (null, null),
        ResponseLink.Proportion => (Math.Clamp(y - half, 0, 1), Math.Clamp(y + half, 0, 1)),
        _ => Finite(y - half, y + half),
    };

    private static (double? Low, double? High) Finite(double low, double high) => (double.IsFinite(low) ? low : null, double.IsFinite(high) ? high : null);
}
