using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class Objectives : StatisticalMethod
{
    public override string Id => "objectives";

    public override string Title => "Objectives and outlier rules";

    public override string Answer => "What was made as small as possible, and how much can a single point pull?";

    public override string Formula => @"\rho_{\delta}(r) = \begin{cases} \frac{1}{2}r^2 & |r| \le \delta \\ \delta\left(|r| - \frac{1}{2}\delta\right) & |r| > \delta \end{cases}, \qquad r = \ln y - \ln f(x)";

    public override string Text => """
        - **Binomial deviance**, for shares with a stated number of items: the noise is known from the count, and 0 and 100% need no special care.
        - **Sum of squared log residuals**, for losses: an error of one percent counts the same at a loss of 2 and of 4.
        - **Sum of Huber losses** of log residuals (the formula): squares within δ, straight lines beyond. With δ = 1e-3, the width of Hoffmann et al., most points lie beyond.
        - **Sum of absolute log residuals**: the limit of a vanishing δ. Its optimum passes exactly through as many points as there are constants.
        - **Sum of squares**, for scores.

        The last four are one idea with different trust in the tails, and each has an optimum of its own.
        The printed estimate of Besiroglu et al. 2024 is that of least absolute deviations, although the objective they describe is a Huber loss:
        its scale was fitted too, and shrank until only the straight lines were left.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "Residuals on the stated scale have one spread, unless weights are stated.",
        "Points are independent, each counted once.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "The width δ: at 1e-3 the data term of the Chinchilla law is 2143, at zero width 2085.",
        "An outlier rule. Leaving out the five largest losses of Hoffmann et al. moves B from 12530 to 2085.",
        "Sums or means: the optimum is the same, and a search with absolute tolerances stops too early on a mean.",
    ];

    public override string Here => """
        Points are left out by two rules only, and both leave a mark on the page.
        An entry may exclude a point with a reason, which is drawn hollow; or a fit may drop the K largest responses, which are named in its caveats.
        Nothing is left out because it lies far from the curve.
        Losses are fitted in log space and never leave it, so that no term overflows.
        """;

    public override EquatableArray<string> Sources =>
    [
        "Hoffmann et al. 2022, [arXiv:2203.15556](https://arxiv.org/abs/2203.15556), Eq. 3, for the Huber loss of log residuals with δ = 1e-3.",
        "Huber, “Robust estimation of a location parameter”, *Annals of Mathematical Statistics* 35 (1964) 73–101.",
        "The public notebook of Besiroglu et al. 2024, cells 18, 24 and 25, for the two estimates.",
    ];
}
