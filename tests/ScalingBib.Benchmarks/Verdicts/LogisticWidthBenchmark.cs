using System.Globalization;
using ScalingBib.Fitting;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Benchmarks.Verdicts;

/// <summary>What the plain rule finds on the curves of <see cref="VerdictsBenchmark"/>: a logistic curve by least squares, called a jump where it is steep enough and rises far enough.</summary>
internal sealed class LogisticWidthBenchmark : Benchmark
{
    private const int Curves = 1000;
    private const double LeastRise = 0.15;

    // 0.6 decade holds a share of 0.80 of a logistic whose 10 to 90 % take as long; the others show what a choice is worth.
    private static readonly double[] Widths = [0.3, 0.6, 1];

    public override string Id => "logistic-width";

    public override IEnumerable<(string What, string Result)> Run()
    {
        var all = new (CurveFamily Family, SimulatedVerdict Curve, double? Width)[CurveFamily.All.Length * Curves];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var (family, curve) = (CurveFamily.All[i / Curves], SimulatedVerdict.Draw(CurveFamily.All[i / Curves], i % Curves));
            all[i] = (family, curve, WidthOf(curve.Task));
        });
        var smooth = all.Where(one => one.Curve.Truth.Shape is not (CurveShape.Jump or CurveShape.Intermediate)).ToList();
        var large = all.Where(one => one.Family.Id is "step" or "steep logistic" or "late jump" && one.Curve.Truth is { Shape: CurveShape.Jump, Rise: >= 0.3 }).ToList();
        var fair = large.Where(one => !(one.Curve.Truth.HalfRiseAt > one.Curve.Places[^2] && one.Curve.LastGap > JudgedCurve.WideGap)).ToList();
        foreach (var width in Widths)
        {
            bool IsCalled((CurveFamily Family, SimulatedVerdict Curve, double? Width) one) => one.Width <= width;
            string Share(IReadOnlyCollection<(CurveFamily, SimulatedVerdict, double?)> curves) =>
                string.Create(CultureInfo.InvariantCulture, $"{100.0 * curves.Count(IsCalled) / curves.Count:0.0} % ({curves.Count(IsCalled)} of {curves.Count})");
            var worst = smooth.GroupBy(one => one.Family.Id).MaxBy(group => (double)group.Count(IsCalled) / group.Count())!;
            var called = string.Create(CultureInfo.InvariantCulture, $"10 to 90 % within {width} decade");
            yield return ($"{called}: smooth curves called a jump", Share(smooth));
            yield return ($"{called}: the worst family, {worst.Key}", Share([.. worst]));
            yield return ($"{called}: jumps of a rise of 0.3 found, those behind a last gap over 0.75 decade left out", Share(fair));
            yield return ($"{called}: the same with 5 sizes", Share([.. fair.Where(one => one.Curve.Sizes == 5)]));
            yield return ($"{called}: those behind such a gap counted in", Share(large));
            yield return ($"{called}: the same with 5 sizes, counted in", Share([.. large.Where(one => one.Curve.Sizes == 5)]));
        }
    }

    /// <summary>Decades in which the best curve goes from 10 to 90 % of its rise; <c>null</c> where it did not converge or rises too little.</summary>
    private static double? WidthOf(JumpTask task)
    {
        var fit = Fitter.Fit(new FitTask { Name = task.Name, Law = LawCatalog.Find(new("logistic"))!, Series = task.Series, Metric = task.Metric, Settings = new() { Objective = FitObjective.LeastSquares, Interval = IntervalMethod.StudentT } });
        double Of(string parameter) => fit.Estimates.First(estimate => estimate.Parameter == parameter).Value;
        return fit.Converged && Of("ceiling") - Of("floor") >= LeastRise ? 2 * Math.Log(9) / Of("slope") : null;
    }
}
