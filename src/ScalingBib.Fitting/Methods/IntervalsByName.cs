using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class IntervalsByName : StatisticalMethod
{
    public override string Id => "intervals";

    public override string Title => "Intervals, by name";

    public override string Answer => "How far may a constant lie from its estimate, and does the interval keep what its level promises when there are only six to twelve points?";

    public override string Formula => @"\left\{\theta : \sqrt{\frac{S(\theta) - S(\hat{\theta})}{s^2}} \le t_{n-p}\right\}";

    public override string Text => """
        An interval at 95% is a promise about the procedure: over many curves it holds the truth in 95 of 100.
        With few points many procedures break it, so each is named:

        - **Student t** is symmetric on the scale on which a constant is searched (logarithms for amplitudes) and pays for estimating the variance.
        - **Profile** takes every value that the objective does not reject when all other constants may move; it is lopsided where the truth is.
        - **Percentile** takes the middle of refits to resampled points. At few points it is too narrow.
        - **BCa** corrects such percentiles for bias and skewness.
        - **Studentised** takes percentiles of each refit's distance in its own standard errors.

        All speak of the curve and its constants. Where the next observation will fall is a wider question, of [prediction intervals](method/prediction-intervals/).
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "The family is right. No interval covers the choice of a wrong one.",
        "Residuals are independent and of one spread on the objective's scale, except for the bootstraps, which need only independence.",
        "Student t holds constants on a bound there, and the others' intervals are then too narrow; a profile lets them move.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "Another level, or another method: both are stated at every table, with the resamples and the seed.",
        "Where the points lie: one more at the end of the range tells more about an exponent than several in the middle.",
        "A constant that the points do not identify has no interval, and the page says so in place of a number.",
    ];

    public override string Here => """
        The default is the method whose coverage, measured over simulated curves with known constants, keeps its level at 6 to 12 points:
        the profile where the objective is a likelihood, Student t where it is not. In the formula S is the objective with all other constants free.
        A profile of a sum of squares that is wider than Student t is drawn in to its width or 1% less, by a quarter at most: its coverage can spare that.
        The curves: a power law plus constant with exponents 0.05 to 0.5 and noise 0.5 to 5%, a logistic curve with 100 to 2,000 items a point, over 3 to 5 decades; where models differ, by a deviation of 0.1 on the logit scale.
        For robust objectives with many points the errors come from refits to resampled points.
        Shares whose scatter is no larger than their items explain get the normal quantile in place of t.
        """;

    public override EquatableArray<string> Sources =>
    [
        "Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), for percentiles and resampled pairs.",
        "DiCiccio and Efron, “Bootstrap confidence intervals”, *Statistical Science* 11 (1996) 189–228, for BCa and studentised intervals.",
        "Seber and Wild, *Nonlinear Regression* (1989), for t and profile intervals.",
    ];

    public override EquatableArray<CoverageRow> Coverage => CoverageTable.All;
}
