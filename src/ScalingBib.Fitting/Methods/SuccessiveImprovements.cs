using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class SuccessiveImprovements : StatisticalMethod
{
    public override string Id => "successive-improvements";

    public override string Title => "Successive improvements";

    public override string Answer => "Do the tasks that gained most from one model to the next gain most again, and what would noise alone look like?";

    public override string Formula => @"\rho = \frac{s^2 h_1 h_2 - e^2}{\sqrt{(s^2 h_1^2 + 2e^2)(s^2 h_2^2 + 2e^2)}}";

    public override string Text => """
        Three models give each task two gains, and the two are correlated over the tasks.
        Let the score of a task be $b + g L + \epsilon$: a slope $g$ of its own over log scale $L$, with variance $s^2$ among tasks, and noise of variance $e^2$ in every score.
        Both gains hold the middle score, once with a plus and once with a minus. Its noise enters their covariance as $-e^2$, and reversion to the mean is the name of that.

        With equal steps the correlation is $(s^2-e^2)/(s^2+2e^2)$: 1 without noise, 0 where noise equals the true gain of a step, and −1/2 for noise alone.
        So a correlation of zero is evidence of neither: it is what tasks of steady progress show through noise of just that size.
        The **noise ratio** is $e/(s\sqrt{h_1 h_2})$.

        However many tasks there are, three models are **one** pair of steps.
        The interval over tasks says how far other tasks could have moved the number; other models could have moved it too, and one pair does not tell by how much.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "Tasks are independent draws. Tasks that share skills or questions make the interval too narrow.",
        "Gains are steady in log scale. A task that leaps once looks like noise here, though it would leap again on the same sizes.",
        "Noise has one size for all tasks and models, unless the numbers of test items are known; then their part is computed.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "The lens: points shrink gains near 0 and 100, logits stretch them.",
        "How a score of exactly 0 or 100 is read in logits; the correlation without such tasks stands beside.",
        "A third step: two pairs say something about pairs.",
    ];

    public override string Here => """
        The interval is a bootstrap-t over tasks on Fisher's scale, 4,000 resamples.
        In simulations its 95% interval held the true correlation in 93 to 95% of suites with normal gains and 12 to 60 tasks, where percentiles held it in 90 to 94%;
        where slopes are skewed and noise differs from task to task it drops to about 90%, and Fisher's own to between 66 and 83%.
        The range of the noise ratio holds every ratio whose simulated range holds the observed correlation.
        """;

    public override EquatableArray<string> Sources =>
    [
        "The thread “Is progress on a task predictable from its last gain?” among our discussions, which asks for a negative correlation under noise, and answers that sixty-two tasks on one pair of models are one observation.",
        "Fisher, “On the probable error of a coefficient of correlation deduced from a small sample”, *Metron* 1 (1921) 3–32.",
        "Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), section 12.6, for the bootstrap-t of a correlation.",
    ];

    public override MethodPlot Plot() => ImprovementSimulation.Draw();
}
