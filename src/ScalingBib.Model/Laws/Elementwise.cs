using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScalingBib.Model.Laws;

/// <summary>Exponentials and logarithms of many numbers at once, four to a vector, to about the last digit.</summary>
/// <remarks>
/// Each number is computed on its own: what comes out does not depend on its neighbours. Every product that is added is fused by name, so that the first, unoptimised run of a method
/// gives the same bits as the later ones; those of the base library (<c>Vector256.Exp</c>) leave that to the compiler.
/// <para>
/// Arguments are reduced as in Sun's fdlibm (<c>e_exp.c</c>, <c>e_log.c</c>), whose two parts of ln 2 stand below: e^x = 2^n·e^r with n = round(x/ln 2) and |r| ≤ ½·ln 2; ln x = k·ln 2 + ln m with m
/// between √½ and √2, and ln m = 2·artanh(z), z = (m − 1)/(m + 1), so that |z| ≤ 3 − 2·√2. The polynomials were derived here: each interpolates its function, computed to 60 digits, at the zeros of a
/// Chebyshev polynomial on the reduced range, ten zeros for <c>Exponential</c> and <c>Wide</c>, seven for <c>Narrow</c>; the first and the last on a range 1.001 times as long, so that a rounded argument stays
/// inside. Their relative errors, in exact arithmetic with the coefficients as they stand, are below 2.4e-16, 2.0e-16 and 5.3e-16, of terms that are a small part of the result.
/// <c>ElementwiseTests</c> bounds what comes out.
/// </para>
/// </remarks>
internal static class Elementwise
{
    /// <summary>Most points that a law works on at once: its scratch space lies on the stack.</summary>
    public const int Block = 32;

    private const int Lanes = 4;

    // Beyond these the result is no normal number, or none at all.
    private const double LargestPower = 708;
    private const double LeastPlain = 1e-300;
    private const double LargestPlain = 1e300;

    // ln 2 in two parts, the first with zeros behind it, so that its products with small integers are exact.
    private const double LogTwoHigh = 6.93147180369123816490e-01;
    private const double LogTwoLow = 1.90821492927058770002e-10;

    // 1.5·2^52: adding it leaves a rounded integer in the last bits.
    private const double Rounder = 6755399441055744.0;
    private const long BitsOfOne = 0x3FF0000000000000;
    private const long BitsOfRootHalf = 0x3FE6A09E667F3BCD;

    /// <summary>e to the power of each.</summary>
    public static void Exp(Span<double> values)
    {
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes) Exp(Vector256.Create<double>(values[i..])).CopyTo(values[i..]);
        if (i < values.Length) Put(Exp(Rest(values[i..])), values[i..]);
    }

    /// <summary>The natural logarithm of each; NaN where it is negative.</summary>
    public static void Log(Span<double> values)
    {
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes) Log(Vector256.Create<double>(values[i..])).CopyTo(values[i..]);
        if (i < values.Length) Put(Log(Rest(values[i..])), values[i..]);
    }

    /// <summary>ln(1 + e^u) in place of each u.</summary>
    /// <param name="values">The numbers u.</param>
    /// <param name="shares">Receives the derivatives e^u / (1 + e^u).</param>
    /// <param name="rests">Receives 1 less the derivative, with all its digits.</param>
    public static void Softplus(Span<double> values, Span<double> shares, Span<double> rests)
    {
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes)
        {
            Softplus(Vector256.Create<double>(values[i..]), out var share, out var rest).CopyTo(values[i..]);
            share.CopyTo(shares[i..]);
            rest.CopyTo(rests[i..]);
        }

        if (i == values.Length) return;
        Put(Softplus(Rest(values[i..]), out var lastShare, out var lastRest), values[i..]);
        Put(lastShare, shares[i..]);
        Put(lastRest, rests[i..]);
    }

    /// <summary>ln(1 + e^u), its derivative, and what the derivative lacks of 1.</summary>
    public static Vector256<double> Softplus(Vector256<double> u, out Vector256<double> share, out Vector256<double> rest)
    {
        var one = Vector256<double>.One;
        var tail = PlainExp(Vector256.MaxNative(-Vector256.Abs(u), Vector256.Create(-LargestPower)));
        var large = one / (one + tail);
        var small = tail * large;
        var isPositive = Vector256.GreaterThanOrEqual(u, Vector256<double>.Zero);
        share = Vector256.ConditionalSelect(isPositive, large, small);
        rest = Vector256.ConditionalSelect(isPositive, small, large);
        var z = tail / (one + one + tail);
        var square = z * z;
        var log = Vector256.FusedMultiplyAdd(z + z, square * Wide(square), z + z);

        // A number that is none stays so.
        return Vector256.ConditionalSelect(Vector256.Equals(u, u), Vector256.MaxNative(u, Vector256<double>.Zero) + log, u);
    }

    /// <summary>e to the power of each.</summary>
    public static Vector256<double> Exp(Vector256<double> values)
    {
        var limit = Vector256.Create(LargestPower);
        var result = PlainExp(Vector256.MaxNative(Vector256.MinNative(values, limit), -limit));
        var isPlain = Vector256.LessThanOrEqual(Vector256.Abs(values), limit);
        return Vector256.EqualsAll(isPlain.AsInt64(), Vector256<long>.AllBitsSet) ? result : OneByOne(values, result, isPlain, Math.Exp);
    }

    /// <summary>The natural logarithm of each; NaN where it is negative.</summary>
    public static Vector256<double> Log(Vector256<double> values)
    {
        var isPlain = Vector256.GreaterThan(values, Vector256.Create(LeastPlain)) & Vector256.LessThan(values, Vector256.Create(LargestPlain));
        var result = PlainLog(Vector256.ConditionalSelect(isPlain, values, Vector256<double>.One));
        return Vector256.EqualsAll(isPlain.AsInt64(), Vector256<long>.AllBitsSet) ? result : OneByOne(values, result, isPlain, Math.Log);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> PlainExp(Vector256<double> values)
    {
        var rounder = Vector256.Create(Rounder);
        var shifted = Vector256.FusedMultiplyAdd(values, Vector256.Create(1.4426950408889634), rounder);
        var whole = shifted - rounder;
        var r = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-LogTwoHigh), values);
        r = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-LogTwoLow), r);
        var power = Vector256.FusedMultiplyAdd(r * r, Exponential(r), r) + Vector256<double>.One;

        // The integer stands in the last bits of the shifted number: moved to the exponent it multiplies by 2^n.
        return (power.AsInt64() + Vector256.ShiftLeft(shifted.AsInt64(), 52)).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> PlainLog(Vector256<double> values)
    {
        var root = Vector256.Create(BitsOfRootHalf);
        var bits = values.AsInt64();
        var exponent = Vector256.ShiftRightArithmetic(bits - root, 52);
        var mantissa = (bits - Vector256.ShiftLeft(exponent, 52)).AsDouble();
        var k = Vector256.ConvertToDouble(exponent);
        var f = mantissa - Vector256<double>.One;
        var z = f / (Vector256.Create(2.0) + f);
        var square = z * z;
        var twice = z + z;
        var small = Vector256.FusedMultiplyAdd(twice, square * Narrow(square), k * Vector256.Create(LogTwoLow));
        return Vector256.FusedMultiplyAdd(k, Vector256.Create(LogTwoHigh), twice + small);
    }

    /// <summary>(e^x − 1 − x)/x² for |x| ≤ ½·ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Exponential(Vector256<double> x)
    {
        // Even and odd powers apart, here and below: two chains, each half as long.
        var square = x * x;
        var even = Horner(square, 2.7620201591031547e-07, 2.4801521057868204e-05, 0.0013888888917367081, 0.041666666666623824, 0.5000000000000001);
        var odd = Horner(square, 2.5100472505694996e-08, 2.7557268276905696e-06, 0.00019841269863171557, 0.008333333333330039, 0.16666666666666669);
        return Vector256.FusedMultiplyAdd(odd, x, even);
    }

    /// <summary>(artanh(z)/z − 1)/z² for x = z² ≤ 1/9: ln(1 + t) = 2·artanh(t/(2 + t)), t in [0, 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Wide(Vector256<double> x)
    {
        var square = x * x;
        var even = Horner(square, 0.04400369243072337, 0.06657072104827468, 0.09090894718066429, 0.1428571428355438, 0.3333333333333333);
        var odd = Horner(square, 0.08082022805971766, 0.06000536404795356, 0.07692785032479312, 0.11111111358713932, 0.20000000000007292);
        return Vector256.FusedMultiplyAdd(odd, x, even);
    }

    /// <summary>The same for z² ≤ (3 − 2·√2)², mantissas between √½ and √2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Narrow(Vector256<double> x)
    {
        var square = x * x;
        var even = Horner(square, 0.07308903576708663, 0.09091446216268435, 0.14285714313126918, 0.3333333333333335);
        var odd = Horner(square, 0.07665805861027504, 0.11111105544689748, 0.19999999999949444);
        return Vector256.FusedMultiplyAdd(odd, x, even);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Horner(Vector256<double> x, double c4, double c3, double c2, double c1, double c0) =>
        Vector256.FusedMultiplyAdd(Horner(x, c4, c3, c2, c1), x, Vector256.Create(c0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Horner(Vector256<double> x, double c3, double c2, double c1, double c0) => Vector256.FusedMultiplyAdd(Horner(x, c3, c2, c1), x, Vector256.Create(c0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Horner(Vector256<double> x, double c2, double c1, double c0) =>
        Vector256.FusedMultiplyAdd(Vector256.FusedMultiplyAdd(Vector256.Create(c2), x, Vector256.Create(c1)), x, Vector256.Create(c0));

    private static Vector256<double> OneByOne(Vector256<double> values, Vector256<double> results, Vector256<double> isPlain, Func<double, double> function)
    {
        Span<double> lanes = stackalloc double[Lanes];
        for (var i = 0; i < Lanes; i++) lanes[i] = isPlain.AsInt64()[i] != 0 ? results[i] : function(values[i]);
        return Vector256.Create<double>(lanes);
    }

    /// <summary>Fewer than four numbers, the other lanes 1.</summary>
    private static Vector256<double> Rest(ReadOnlySpan<double> values)
    {
        Span<double> lanes = [1, 1, 1, 1];
        values.CopyTo(lanes);
        return Vector256.Create<double>(lanes);
    }

    /// <summary>As many lanes as there is room for.</summary>
    private static void Put(Vector256<double> lanes, Span<double> into)
    {
        for (var i = 0; i < into.Length; i++) into[i] = lanes[i];
    }
}
