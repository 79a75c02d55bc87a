using MathNet.Numerics.Distributions;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Laws;

namespace ScalingBib.Fitting;

/// <summary>Evaluates a fit along a scale, with the pointwise band of the curve.</summary>
public static class FitCurve
{
    private const double SameQuantile = 1e-9;

    /// <summary>The curve at given scales.</summary>
    /// <param name="law">The family the record was fitted with.</param>
    /// <param name="record">The fit.</param>
    /// <param name="x">Scale values in base units, one array per point, each of the law's number of scales, each &gt; 0.</param>
    /// <returns>
    /// One curve point per input, in order; <see cref="CurvePoint.X"/> is the first scale. The band is the delta method's on the record's
    /// <see cref="FitRecord.Link"/> and has the level of its intervals: it speaks of the curve, not of a new observation, and holds parameters on a bound there.
    /// It is <c>null</c> where the record has no covariance.
    /// </returns>
    /// <exception cref="ArgumentException">The record belongs to another family, or a point has another number of scales.</exception>
    public static CurvePoint[] At(ScalingLaw law, FitRecord record, IReadOnlyList<double[]> x)
    {
        var theta = Estimates(law, record);
        var gradient = new double[theta.Length];
        var points = new CurvePoint[x.Count];
        for (var i = 0; i < points.Length; i++)
        {
            if (x[i].Length != law.ScaleCount) throw new ArgumentException($"{law.Id} needs {law.ScaleCount} scales a point.", nameof(x));
            var y = law.Evaluate(x[i], theta, gradient);
            var error = record.Quantile is null ? null : Error(law, record, theta, gradient);
            var (low, high) = error is { } e && double.IsFinite(y) ? SampledCurve.Around(record.Link, y, record.Quantile!.Value * e) : (null, null);
            points[i] = new CurvePoint(x[i][0], y, low, high);
        }

        return points;
    }

    /// <summary>The curve of a law over one scale, with its standard errors: bands of several levels cost one evaluation.</summary>
    /// <param name="law">The family the record was fitted with, over one scale.</param>
    /// <param name="record">The fit.</param>
    /// <param name="scales">Scale values in base units, each &gt; 0.</param>
    /// <returns>The curve, one place per scale, in their order. Its errors are <c>null</c> where the record has no covariance or no intervals.</returns>
    /// <exception cref="ArgumentException">The record belongs to another family, or the law is over several scales.</exception>
    public static SampledCurve Sample(ScalingLaw law, FitRecord record, EquatableArray<double> scales)
    {
        if (law.ScaleCount != 1) throw new ArgumentException($"{law.Id} is over {law.ScaleCount} scales.", nameof(law));
        var theta = Estimates(law, record);
        var gradient = new double[theta.Length];
        var (y, errors) = (new double[scales.Count], new double?[scales.Count]);
        var x = scales.AsSpan();
        for (var i = 0; i < y.Length; i++)
        {
            y[i] = law.Evaluate(x.Slice(i, 1), theta, gradient);
            errors[i] = record.Quantile is null ? null : Error(law, record, theta, gradient);
        }

        return new(scales, y.ToEquatableArray(), errors.ToEquatableArray(), record.Link);
    }

    /// <summary>Half-width of a fit's intervals at another level than its own, in standard errors.</summary>
    /// <param name="record">The fit.</param>
    /// <param name="level">The level, in (0, 1).</param>
    /// <returns>
    /// The quantile of the distribution that the fit's own comes from: the normal's for a binomial fit without over-dispersion, else Student's t with the record's
    /// degrees of freedom. <c>null</c> where the fit has no intervals.
    /// </returns>
    public static double? Quantile(FitRecord record, double level)
    {
        if (record.Quantile is not { } own || level == record.Level) return record.Quantile;
        var normal = Normal.InvCDF(0, 1, Upper(record.Level));
        if (record.DegreesOfFreedom < 1 || Math.Abs(own - normal) < SameQuantile) return own * Normal.InvCDF(0, 1, Upper(level)) / normal;
        return own * StudentT.InvCDF(0, 1, record.DegreesOfFreedom, Upper(level)) / StudentT.InvCDF(0, 1, record.DegreesOfFreedom, Upper(record.Level));
    }

    private static double Upper(double level) => 0.5 + (0.5 * level);

    private static double[] Estimates(ScalingLaw law, FitRecord record)
    {
        if (record.Law != law.Id) throw new ArgumentException($"The record is of {record.Law}, not of {law.Id}.", nameof(record));
        var theta = new double[law.Parameters.Count];
        for (var j = 0; j < theta.Length; j++) theta[j] = record.Estimates[j].Value;
        return theta;
    }

    /// <summary>Standard error of the response on its own scale; spoils the gradient.</summary>
    private static double? Error(ScalingLaw law, FitRecord record, double[] theta, double[] gradient)
    {
        if (record.Covariance.IsEmpty) return null;
        var p = theta.Length;
        for (var j = 0; j < p; j++)
            if (law.Parameters[j].Scale == ParameterScale.Log) gradient[j] *= theta[j];
        var covariance = record.Covariance.AsSpan();
        double variance = 0;
        for (var j = 0; j < p; j++)
            for (var k = 0; k < p; k++) variance += gradient[j] * covariance[j * p + k] * gradient[k];
        return double.IsFinite(variance) ? Math.Sqrt(Math.Max(0, variance)) : null;
    }
}
