using ScalingBib.Model.Collections;

namespace ScalingBib.Fitting.Methods;

internal sealed class PrevalenceOfJumps : StatisticalMethod
{
    public override string Id => "prevalence";

    public override string Title => "Prevalence of jumps";

    public override string Answer => "Of all curves that could have jumped, how many do, once the errors of the test are taken out?";

    public override string Formula => @"\hat{\pi} = \frac{\sum_i w_i\,(j_i - f_i)}{\sum_i w_i\,(s_i - f_i)}";

    public override string Text => """
        A list of striking cases has no denominator. The count starts from sources and what they are a sample of:
        all tasks of a study, those kept by their score, the authors' pick, or ours. Only the first says how often.

        A test calls some smooth curves a jump and misses some jumps.
        $j_i$ is 1 for a curve that is called a jump; $f_i$ and $s_i$ are the chances that its grid and noise would call a smooth curve and a jump one.
        Where nothing jumps, $\sum f_i$ curves are called a jump all the same. The quotient takes both errors out and is cut to 0 to 1.

        The settings of one task (no example, one, fifty) share a weight of 1: $w_i$ is one over their number. Counting a task as soon as any setting jumps would reward trying more.
        Undecided curves count as not called, and $s_i$ counts jumps that end undecided as missed.

        The tasks of one model family share data, recipe and the gaps between sizes. A gap where all of them move makes fifty jumps and one observation. So n is the number of families, and the interval leaves out each in turn.
        """;

    public override EquatableArray<string> Assumptions =>
    [
        "The rates belong to curves like this one; they are simulated from shapes that its own points allow.",
        "Curves without known rates (few sizes, a short range) would jump as often as the others. They are left out of the share and counted apart.",
        "Families are like draws from those one wants to speak about.",
        "A curve is a jump or smooth, nothing between.",
    ];

    public override EquatableArray<string> Changes =>
    [
        "Another frame: among tasks kept because the largest model could do them, flat ones are missing.",
        "More sizes where scores rise: power grows, and fewer curves stay undecided.",
        "One more family moves the answer more than a hundred more tasks of the same.",
    ];

    public override string Here => """
        Losses, means over tasks, moments within a run and retracted papers are left out and listed.
        The interval is a jackknife over families with Student's t on families − 1 degrees of freedom, never narrower than the noise of the tasks, and given from three families on; simulated studies hold the truth in 93% or more.
        The interval “for these families” takes the tasks as the sample (Wilson, corrected alike) and speaks of no other models.
        No share is printed where power exceeds the false-jump rate by less than a tenth.
        """;

    public override EquatableArray<string> Sources =>
    [
        "Rogan and Gladen, “Estimating prevalence from the results of a screening test”, *American Journal of Epidemiology* 107 (1978) 71–76.",
        "Davison and Hinkley, *Bootstrap Methods and their Application* (1997), for the jackknife; Cameron and Miller, “A practitioner’s guide to cluster-robust inference”, *Journal of Human Resources* 50 (2015) 317–372, for few clusters.",
    ];

    public override MethodPlot? Plot() => PrevalenceSimulation.Draw();
}
