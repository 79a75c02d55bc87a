using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Randomness;
using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class JumpVerdicts : StatisticalMethod
{
    private const int Drawn = 400;
    private const int Items = 300;

    public override string Id => "jump-verdict";

    public override string Title => "Jump verdicts";

    public override string Answer => "Does a score jump with scale, or would a smooth curve, a coarse grid, noise or the metric look the same?";

    public override string Formula => @"T = \min_{s \in \text{smooth}} D_s - \min_{s \in \text{steep}} D_s, \qquad D_s = \min_{a, b} D(y; a + b\,g_s(\log_{10} x))";

    public override string Text => """
        **What a jump is.** Of the curve without noise between the smallest and the largest tested scale, from floor to ceiling,
        the *rise* is its maximum minus its first value, and the *share* the largest part of it inside any 0.6 decade, a factor of 4.
        A jump has a rise of at least 0.15 and a share of at least 0.80; a gradual rise has a share of at most 0.50.

        **What a verdict is.** Two sets of named shapes are fitted by binomial deviance $D$.
        *Smooth*: constant, straight in log scale, power law of the error, wide logistic, flat then straight, straight then flat, dips and humps, each held to a share of 0.50.
        *Steep*: steps and logistics with a share of at least 0.80 and a rise of at least 0.15.
        It is a jump when a steep curve fits better than the best smooth one would allow by chance ($p < 0.1$: of no family of smooth curves are 2% called a jump) and no worse than true jumps do;
        gradual, flat, falling or non-monotone when such a curve suffices and the steep ones are rejected; else undecided.

        **The onset** is the shortest run of tested scales that holds half of the rise of every curve the points allow.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "A verdict is relative to the named shapes: a smooth curve of another shape can be called a jump.",
        "Items are independent, and models differ beyond them by a few hundredths at most.",
        "A straight rise of 1.2 decades between two neighbours looks like a step, so that wide gaps at either end hide jumps.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "Another floor or ceiling, or models that differ by 0.01 or 0.02: a verdict is stable when it is the same under all of them.",
        "Another metric: where the length of exact answers is known, a smooth success of each token is raised to it and fitted as well.",
        "A size tested inside the rise.",
    ];

    public override string Here => """
        Some hundreds of shapes are fitted on the entry's own grid, and the best are polished; scatter beyond the items counts as deviation between models.
        400 curves drawn about the best smooth and 400 about the best steep curve, at the entry's sizes and items, give critical values, $p$, false-jump rate and power.
        Fewer than five sizes or 1.5 decades are undecided, and so is what rises behind the last size but one when the gap exceeds 0.75 decade.

        BIG-bench's linearity and breakthroughness know neither noise nor scale. The benchmark `verdicts` measures errors.
        """;

    public override EquatableArray<string> Sources =>
    [
        "Schaeffer, Miranda and Koyejo, “Are emergent abilities of large language models a mirage?” (2023), arXiv:2304.15004.",
        "Srivastava et al., “Beyond the imitation game” (2022), arXiv:2206.04615, for linearity and breakthroughness, as printed in Xia et al. (2023), arXiv:2212.09803, appendix D.3.",
        "Davison and Hinkley, *Bootstrap Methods and their Application* (1997), for parametric resampling under the null.",
    ];

    /// <summary>What the grid and the items alone make of a smooth curve: scores at eight sizes, many times over.</summary>
    public override MethodPlot Plot()
    {
        double[] places = [0, 0.45, 0.78, 1.02, 1.33, 1.73, 2.02, 3.15];
        var random = new SeededRandom(SeededRandom.SeedOf("method/jump-verdict"));
        double[] dense = [.. Enumerable.Range(0, 81).Select(i => 3.15 * i / 80)];
        // Between tested sizes too: straight edges from one to the next would cut the curve off.
        double[] drawn = [.. dense.Where((_, i) => i % 2 == 0)];
        var sorted = drawn.Select(u => Scores(random, Smooth(u))).ToArray();
        return new(
            "A steep and a smooth curve at the sizes of GPT-3",
            $"The smooth logistic has a share of 0.50, the steep one of 0.95; the band holds 95 of 100 scores of {Items} items about the smooth one, {Drawn} drawn at each of {drawn.Length} sizes, seed method/jump-verdict. The two differ by more than the band only near the middle, and there only if a size was tested.",
            "Size over the smallest",
            "Score",
            true,
            [new PlotBand("scores about the smooth curve", [.. drawn.Select(Size)], [.. sorted.Select(one => one[Drawn / 40])], [.. sorted.Select(one => one[Drawn - 1 - Drawn / 40])])],
            [new PlotLine("smooth", [.. dense.Select(Size)], [.. dense.Select(Smooth)]), new PlotLine("steep", [.. dense.Select(Size)], [.. dense.Select(Steep)])],
            [new PlotLine("tested sizes on the steep curve", [.. places.Select(Size)], [.. places.Select(Steep)])]);
    }

    private static double Size(double u) => Math.Pow(10, u);

    private static double Smooth(double u) => 0.05 + 0.8 * NormalisedShape.Sigmoid(3.66 * (u - 1.9));

    private static double Steep(double u) => 0.05 + 0.8 * NormalisedShape.Sigmoid(12 * (u - 1.9));

    private static double[] Scores(SeededRandom random, double mean)
    {
        var scores = new double[Drawn];
        for (var k = 0; k < Drawn; k++)
        {
            var right = 0;
            for (var item = 0; item < Items; item++)
                if (random.NextUniform() < mean) right++;
            scores[k] = (double)right / Items;
        }

        Array.Sort(scores);
        return scores;
    }
}
