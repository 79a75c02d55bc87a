using System.Globalization;
using System.Numerics;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Units;

namespace ScalingBib.Figures.Words;

/// <summary>How scales are named and written: SI letters for counts (6.7B), powers of ten for compute (6×10¹⁸ FLOP).</summary>
internal static class ScaleWords
{
    private static readonly (double Size, string Letter)[] Letters = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")];

    /// <summary>The scale in words, lower case: <c>training compute</c>.</summary>
    public static string Name(ScaleKind kind) => kind switch
    {
        ScaleKind.Parameters => "parameters",
        ScaleKind.Compute => "training compute",
        ScaleKind.Tokens => "training tokens",
        ScaleKind.Examples => "training examples",
        ScaleKind.Steps => "training steps",
        ScaleKind.Environments => "training environments",
        ScaleKind.TestTimeCompute => "test-time compute",
        ScaleKind.PretrainingLoss => "pretraining loss",
        _ => throw new FigureException($"No words for the scale {kind}."),
    };

    /// <summary>The scale of an axis in words: what its own name says, or its kind.</summary>
    public static string Name(ScaleAxis axis) => axis.Name.Length > 0 ? axis.Name : Name(axis.Kind);

    /// <summary>Title of an axis: <c>Training compute, FLOP (log scale)</c>.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="unit">Its unit, named where its name says more than the scale's and the values are drawn in it.</param>
    public static string AxisTitle(ScaleAxis axis, Unit? unit = null)
    {
        var name = axis.Name.Length > 0 ? axis.Name : Sentence.Capital(Name(axis.Kind));
        if (axis.Name.Length == 0 && axis.Kind == ScaleKind.Compute) name += ", FLOP";
        else if (SaysMore(axis.Kind, unit)) name += ", " + unit!.Name;
        if (axis.Scope == ScaleScope.WithinTraining) name += ", within one training run";
        return name + " (log scale)";
    }

    /// <summary>Id of the table column of a scale: <c>test-time-compute</c>.</summary>
    public static string ColumnId(ScaleKind kind) => kind switch
    {
        ScaleKind.TestTimeCompute => "test-time-compute",
        ScaleKind.PretrainingLoss => "pretraining-loss",
        _ => $"{kind}".ToLowerInvariant(),
    };

    /// <summary>A value with what it counts, for sentences: <c>6.7B parameters</c>, <c>25B tasks</c>.</summary>
    public static string Text(ScaleKind kind, double value, Unit? unit = null) => kind switch
    {
        not ScaleKind.Compute when SaysMore(kind, unit) => $"{Short(kind, value)} {One(value, unit!.Symbol)}",
        ScaleKind.Compute => Short(kind, value) + " FLOP",
        ScaleKind.Parameters or ScaleKind.Steps or ScaleKind.Environments or ScaleKind.Examples or ScaleKind.Tokens => $"{Short(kind, value)} {One(value, Counted(kind))}",
        _ => $"{Name(kind)} {Short(kind, value)}",
    };

    /// <summary>A value of an axis with what it counts: <c>6.7B parameters</c>, or <c>params 6.7B</c> where the axis has a name of its own.</summary>
    public static string Text(ScaleAxis axis, double value, Unit? unit = null) => axis.Name.Length > 0 ? $"{axis.Name} {Short(axis.Kind, value)}" : Text(axis.Kind, value, unit);

    /// <summary>A value alone: <c>6.7B</c>, <c>6×10¹⁸</c>.</summary>
    public static string Short(ScaleKind kind, double value)
    {
        if (!IsScientific(kind, value)) return WithLetter(value);
        var (mantissa, exponent) = Scientific(value, 1);
        return (mantissa.Length == 0 ? "10" : mantissa + "×10") + Superscript(exponent);
    }

    /// <summary>True for a text that holds a power of ten, which only <see cref="Drawn"/> can put into a drawing.</summary>
    public static bool HasPowers(string text) => text.Contains("×10", StringComparison.Ordinal) || text.IndexOfAny(['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁻']) >= 0;

    /// <summary>A value as drawn, with a raised exponent where it has one.</summary>
    public static RichText Drawn(ScaleKind kind, double value) => IsScientific(kind, value) ? DrawnPower(value) : WithLetter(value);

    /// <summary>A number as a power of ten with a raised exponent.</summary>
    public static RichText DrawnPower(double value)
    {
        var (mantissa, exponent) = Scientific(value, IsRound(value) ? 3 : 1);
        return RichText.Of(mantissa.Length == 0 ? "10" : mantissa + "×10").Raise(exponent.ToString(CultureInfo.InvariantCulture).Replace('-', '−'));
    }

    /// <summary>True for a unit such as tasks or trials; values are drawn in base units, so only a base unit can be named beside them.</summary>
    private static bool SaysMore(ScaleKind kind, Unit? unit) =>
        unit is { Factor: 1, Symbol.Length: > 0 } && !Name(kind).EndsWith(unit.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>One step, one trial: the names of what is counted are plurals.</summary>
    private static string One(double value, string plural) => value == 1 && plural.EndsWith('s') ? plural[..^1] : plural;

    private static string Counted(ScaleKind kind) => kind switch
    {
        ScaleKind.Parameters => "parameters",
        ScaleKind.Steps => "steps",
        ScaleKind.Environments => "environments",
        ScaleKind.Examples => "examples",
        _ => "tokens",
    };

    private static bool IsScientific(ScaleKind kind, double value) => kind == ScaleKind.Compute || value is >= 1e15 or < 1e-3;

    private static string WithLetter(double value)
    {
        // A power of two is known by its digits: 4,096, not 4.1K.
        if (value is >= 1024 and <= 65536 && BitOperations.IsPow2((long)value) && value == Math.Floor(value)) return Numbers.Count((long)value);
        // 999.6M is written 1B: the letter is chosen for the rounded value.
        var rounded = double.Parse(value.ToString("E2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        foreach (var (size, letter) in Letters)
            if (rounded >= size) return Numbers.Significant(rounded / size, 3) + letter;
        return Numbers.Significant(rounded, 3);
    }

    /// <summary>True for a number of at most four digits, such as a tick's: it keeps them all, where an estimate is rounded to two.</summary>
    private static bool IsRound(double value) => Math.Abs(value - double.Parse(value.ToString("E3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) <= 1e-9 * Math.Abs(value);

    private static (string Mantissa, int Exponent) Scientific(double value, int decimals)
    {
        var text = value.ToString(decimals == 1 ? "E1" : "E3", CultureInfo.InvariantCulture);
        var cut = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..cut].TrimEnd('0').TrimEnd('.');
        return (mantissa == "1" ? "" : mantissa, int.Parse(text[(cut + 1)..], CultureInfo.InvariantCulture));
    }

    private static string Superscript(int exponent) =>
        string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
