using ScalingBib.Figures.Words;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Laws;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Kinds;

/// <summary>Evaluates laws as papers print them.</summary>
internal static class LawCurve
{
    public static ScalingLaw Family(LawId id) => LawCatalog.Find(id) ?? throw new FigureException($"There is no family of laws '{id}'.");

    /// <summary>True for a law over one scale, which can be drawn as a curve.</summary>
    public static bool IsCurve(ReportedLaw reported) => Family(reported.Law).ScaleCount == 1;

    /// <summary>The law's response at given scales.</summary>
    public static double At(ReportedLaw reported, ReadOnlySpan<double> x)
    {
        var law = Family(reported.Law);
        Span<double> theta = stackalloc double[law.Parameters.Count];
        for (var i = 0; i < theta.Length; i++) theta[i] = Constant(reported, law.Parameters[i].Name);
        return law.Evaluate(x, theta, []);
    }

    /// <summary>The constants in the order of the family's parameters.</summary>
    public static double[] Constants(ReportedLaw reported) => [.. Family(reported.Law).Parameters.Select(parameter => Constant(reported, parameter.Name))];

    /// <summary>The scales a law asks for at a model size and a compute budget, with tokens by D = C / (6 N).</summary>
    public static double[] ScalesAt(ScalingLaw law, double parameters, double compute) =>
    [
        .. law.Scales.Select(kind => kind switch
        {
            ScaleKind.Parameters => parameters,
            ScaleKind.Compute => compute,
            ScaleKind.Tokens => compute / (6 * parameters),
            _ => throw new FigureException($"The law '{law.Id}' asks for {ScaleWords.Name(kind)}, which a compute budget does not give."),
        }),
    ];

    private static double Constant(ReportedLaw reported, string parameter) =>
        reported.Constants.FirstOrDefault(constant => constant.Parameter == parameter)?.Value
        ?? throw new FigureException($"The law '{reported.Id}' has no constant for {parameter}.");
}
