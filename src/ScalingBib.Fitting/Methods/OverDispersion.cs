using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class OverDispersion : StatisticalMethod
{
    public override string Id => "over-dispersion";

    public override string Title => "Over-dispersion";

    public override string Answer => "Do shares scatter about the curve more than the number of test items explains?";

    public override string Formula => @"\hat{\phi} = \frac{1}{n-p}\sum_{i=1}^{n} \frac{m_i\,(y_i-\hat{\mu}_i)^2}{\hat{\mu}_i(1-\hat{\mu}_i)}";

    public override string Text => """
        A score of 50% on 2,000 items has a standard error of 1.1 points, if items are all that varies.
        Models differ in more than their size: seed, data order, tokeniser, prompt.
        Then the points of eight models scatter more than their items allow, and $\hat{\phi}$, Pearson's chi-squared over its degrees of freedom, exceeds 1.
        Standard errors grow with its square root.

        A value of 4 says that the noise is twice what the items explain.
        It cannot say why: extra variation between models and a family of the wrong shape look the same.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "The extra variance is proportional to the binomial one. A constant extra noise between models matters more where there are many items.",
        "Expected counts are not tiny. Where the curve nearly touches 0, one stray success makes the sum enormous.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "Another family: a curve of the right shape brings the value down to about 1.",
        "Few degrees of freedom: with eight points and four constants the value falls anywhere between 0.12 and 2.8 in 95 of 100 cases without any over-dispersion.",
        "Items that are not independent, such as questions about one text.",
    ];

    public override string Here => """
        The estimate never goes below 1: scatter smaller than the items allow is luck, and no reason for narrower intervals.
        Above 1 intervals use Student's t with the residual degrees of freedom, because the dispersion was estimated; at 1 they use the normal quantile.
        Above 2 the fit carries a caveat. Losses and scores have a residual variance in its place, and pages print it in the same row.
        """;

    public override EquatableArray<string> Sources =>
    [
        "McCullagh and Nelder, *Generalized Linear Models* (1989).",
        "Hinde and Demétrio, “Overdispersion: models and estimation”, *Computational Statistics & Data Analysis* 27 (1998) 151–170.",
    ];
}
