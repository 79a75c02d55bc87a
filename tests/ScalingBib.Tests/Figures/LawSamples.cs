using ScalingBib.Figures.Kinds;

namespace ScalingBib.Tests.Figures;

/// <summary>Laws of two scales.</summary>
internal static class LawSamples
{
    /// <summary>The runs of Figure 4 with the law as printed and the place the paper names.</summary>
    public static readonly FigureEvidence Chinchilla = Samples.IsoFlop with
    {
        Request = Samples.Request("law-fan", "Most of the loss at Chinchilla is out of reach", "figure-4-runs"),
        Laws = [Samples.Approach3 with { Places = [new("Chinchilla", [70e9, 1.4e12], "p. 9")] }],
    };
}
