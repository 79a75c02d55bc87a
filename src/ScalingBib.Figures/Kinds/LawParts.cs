using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;

namespace ScalingBib.Figures.Kinds;

/// <summary>
/// A law of model size and one more scale that is a sum: an irreducible loss, a part that falls with size alone and a part that falls with the other scale alone,
/// as E + A/N^α + B/D^β (Hoffmann et al. 2022, arXiv:2203.15556, Eq. 2).
/// </summary>
/// <param name="law">The family.</param>
/// <param name="theta">Its constants, in the family's order.</param>
internal sealed class LawParts(ScalingLaw law, double[] theta)
{
    private const double Tolerance = 1e-9;
    private readonly int size = law.Scales.ToList().IndexOf(ScaleKind.Parameters);
    private readonly int level = law.Parameters.ToList().FindIndex(parameter => parameter.IsLevel);

    public ScalingLaw Law => law;

    /// <summary>The irreducible loss; 0 for a family that has none.</summary>
    public double Irreducible => level < 0 ? 0 : theta[level];

    public bool HasIrreducible => level >= 0;

    /// <summary>The scale that is not model size.</summary>
    public ScaleKind Other => law.Scales[1 - size];

    /// <summary>Name of the irreducible loss among the family's parameters.</summary>
    public string LevelName => law.Parameters[level].Name;

    public double At(double parameters, double other)
    {
        Span<double> x = stackalloc double[2];
        (x[size], x[1 - size]) = (parameters, other);
        return law.Evaluate(x, theta, []);
    }

    /// <summary>The loss with no end of the other scale: the lower envelope of the fan.</summary>
    public double Limit(double parameters) => At(parameters, double.PositiveInfinity);

    /// <summary>What is lost because the model is not larger.</summary>
    public double OfSize(double parameters) => Limit(parameters) - Irreducible;

    /// <summary>What is lost because there is not more of the other scale.</summary>
    public double OfOther(double parameters, double other) => At(parameters, other) - Limit(parameters);

    /// <summary>Why a family has no such parts, a sentence; <c>null</c> where it may have.</summary>
    public static string? FindObstacle(ScalingLaw law) => law.ScaleCount != 2 || !law.Scales.Contains(ScaleKind.Parameters)
        ? $"The {law.Name} law is not one of model size and a second scale."
        : null;

    /// <summary>True where the parts add up: a sum has the same mixed difference everywhere, which is none.</summary>
    public bool AddsUp((double Low, double High) sizes, (double Low, double High) others)
    {
        var (a, b) = (At(sizes.Low, others.Low) + At(sizes.High, others.High), At(sizes.Low, others.High) + At(sizes.High, others.Low));
        return Math.Abs(a - b) <= Tolerance * Math.Abs(a) && double.IsFinite(Limit(sizes.Low));
    }
}
