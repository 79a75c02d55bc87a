using System.Globalization;
using ScalingBib.Fitting.Intervals;
using ScalingBib.Fitting.Records;
using ScalingBib.Fitting.Solvers;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Fitting;

/// <summary>What a reader should know before believing a fit, in plain words, and which numbers must not be printed at all.</summary>
internal static class Caveats
{
    private const int FewestScales = 3;
    private const double ShortestRange = 1;
    private const int FewScales = 5;
    private const double ShortRange = 1.5;

    // A window of 0.6 decade, a factor of 4, is what a jump is judged by (spec 3.5); a gap of a whole decade holds it with room to spare.
    private const double WideGap = 1;

    /// <summary>Why exponents are withheld, a sentence; <c>null</c> when they may be printed.</summary>
    public static string? WithheldFor(PreparedFit fit)
    {
        for (var d = 0; d < fit.Problem.Law.ScaleCount; d++)
        {
            var scales = CountScales(fit, d);
            if (scales < FewestScales) return Say($"Fewer than {FewestScales} different scales{Along(fit, d)} ({scales}): no exponent is printed.");
            if (Decades(fit, d) < ShortestRange) return Say($"The scales{Along(fit, d)} span {Decades(fit, d):0.##} decades, less than {ShortestRange:0}: no exponent is printed.");
        }

        return null;
    }

    /// <summary>True for numbers that mean nothing on too short a range.</summary>
    public static bool IsWithheld(LawParameter parameter) => parameter.Unit is ParameterUnit.None or ParameterUnit.PerDecade or ParameterUnit.ResponsePerDecade or ParameterUnit.Compound;

    /// <summary>The caveats, in order of weight.</summary>
    public static EquatableArray<string> Of(FitTask task, PreparedFit fit, MultiStart found, Precision precision, IReadOnlyList<Estimate> estimates, ParameterState[] states)
    {
        var caveats = new List<string>();
        if (!found.Best.End.Converged) caveats.Add("The search did not converge: the numbers are where it stopped, not an optimum.");
        if (WithheldFor(fit) is { } withheld) caveats.Add(withheld);
        if (fit.Dropped.Count > 0) caveats.Add(Say($"Outlier rule drop-largest {fit.Dropped.Count}: the points with the largest responses ({string.Join(", ", fit.Dropped.Select(i => Say($"{task.Series.Points[i].Y:G6}")))}) are left out."));
        AddRange(caveats, fit);
        caveats.AddRange(SourceCaveats.Of(task, fit));
        if (precision.DegreesOfFreedom <= 0)
            caveats.Add(precision.DegreesOfFreedom < 0
                ? Say($"There are fewer points ({fit.Points.Count}) than parameters: many curves fit equally well, and this is one of them.")
                : "There are as many parameters as points: the curve can pass through every point, and nothing measures how far it may be off.");
        AddParameters(caveats, task, estimates, states);
        AddBeyond(caveats, task, fit, estimates);
        AddNoise(caveats, task, fit, precision);
        return caveats.ToEquatableArray();
    }

    private static void AddRange(List<string> caveats, PreparedFit fit)
    {
        for (var d = 0; d < fit.Problem.Law.ScaleCount; d++)
        {
            var scales = CountScales(fit, d);
            var decades = Decades(fit, d);
            if (scales is >= FewestScales and < FewScales) caveats.Add(Say($"Few scales: {scales} different ones{Along(fit, d)}."));
            if (decades is >= ShortestRange and < ShortRange) caveats.Add(Say($"Short range: the scales{Along(fit, d)} span {decades:0.##} decades."));
            if (scales >= FewestScales && fit.Problem.Law.ScaleCount == 1 && LargestGap(fit) is { Decades: > WideGap } gap)
                caveats.Add(Say($"Coarse grid: nothing was measured between {ScaleText.Of(gap.From)} and {ScaleText.Of(gap.To)}, a gap of {gap.Decades:0.##} decades; what the curve does inside it is the family's word."));
        }
    }

    private static void AddParameters(List<string> caveats, FitTask task, IReadOnlyList<Estimate> estimates, ParameterState[] states)
    {
        for (var j = 0; j < states.Length; j++)
        {
            var (name, meaning) = (task.Law.Parameters[j].Name, task.Law.Parameters[j].Meaning);
            if (states[j] is ParameterState.AtMinimum or ParameterState.AtMaximum)
                caveats.Add(Say($"{name} ({meaning}) is at the {(states[j] == ParameterState.AtMinimum ? "smallest" : "largest")} value allowed, {estimates[j].Value:G4}: it has no standard error, and those of the others hold it there."));
            if (estimates[j].Withheld is null && estimates[j].Missing is { } missing && missing.StartsWith("The points do not identify", StringComparison.Ordinal)) caveats.Add(missing);
            else if (estimates[j].Withheld is null && states[j] == ParameterState.NotIdentified && estimates[j] is { Low: null, High: null }) caveats.Add($"The points do not identify {name} ({meaning}): very different values fit as well, so it has no interval.");
        }
    }

    private static void AddBeyond(List<string> caveats, FitTask task, PreparedFit fit, IReadOnlyList<Estimate> estimates)
    {
        for (var j = 0; j < estimates.Count; j++)
        {
            var parameter = task.Law.Parameters[j];
            if (parameter.Unit != ParameterUnit.Scale || task.Law.ScaleCount != 1) continue;
            var (value, range) = (estimates[j].Value, fit.Range[0]);
            if (value > range.Max) caveats.Add(Say($"The {parameter.Name} ({ScaleText.Of(value)}) lies beyond the largest scale fitted ({ScaleText.Of(range.Max)}): what the curve does there is extrapolation."));
            if (value < range.Min) caveats.Add(Say($"The {parameter.Name} ({ScaleText.Of(value)}) lies before the smallest scale fitted ({ScaleText.Of(range.Min)}): what the curve does there is extrapolation."));
        }
    }

    private static void AddNoise(List<string> caveats, FitTask task, PreparedFit fit, Precision precision)
    {
        if (task.Metric.Kind == MetricKind.Proportion && fit.Kind != FitObjective.Binomial && fit.Indices.Any(i => PreparedFit.ItemsOf(task.Series, task.Series.Points[i]) is null))
            caveats.Add("The number of items behind these shares is not stated for every point: their noise is estimated from the scatter alone.");
        if (fit.Kind == FitObjective.Binomial && precision.Dispersion > 2)
            caveats.Add(Say($"The points scatter {precision.Dispersion:0.#} times as much (in variance) as their items explain: something else varies, or the family is wrong. Intervals are widened for it."));
    }

    private static (double From, double To, double Decades) LargestGap(PreparedFit fit)
    {
        double[] x = [.. fit.Points.Select(p => p.X[0]).Order()];
        var widest = Enumerable.Range(1, x.Length - 1).MaxBy(i => Math.Log10(x[i]) - Math.Log10(x[i - 1]));
        return (x[widest - 1], x[widest], Math.Log10(x[widest]) - Math.Log10(x[widest - 1]));
    }

    private static int CountScales(PreparedFit fit, int d) => fit.Points.Select(p => p.X[d]).Distinct().Count();

    private static double Decades(PreparedFit fit, int d) => Math.Log10(fit.Range[d].Max) - Math.Log10(fit.Range[d].Min);

    private static string Along(PreparedFit fit, int d) => fit.Problem.Law.Scales.IsEmpty ? "" : $" of {Words(fit.Problem.Law.Scales[d])}";

    private static string Words(ScaleKind kind) => kind switch
    {
        ScaleKind.TestTimeCompute => "test-time compute",
        ScaleKind.PretrainingLoss => "pretraining loss",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
