using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>Which noise a bar or a band shows, and what it leaves out: two that look alike may say very different things.</summary>
internal static class NoiseWords
{
    /// <summary>The bars of some series, sentences; that the source states no noise where none has one.</summary>
    /// <param name="series">The series.</param>
    /// <param name="areShown">True where a bar is longer than its marker.</param>
    public static string Bars(IEnumerable<DrawnSeries> series, bool areShown)
    {
        var kinds = Kinds(series);
        if (kinds.Count == 0) return "Bars: none, as the source states no noise.";
        var shown = areShown ? "one narrower than its marker does not show" : "all are narrower than their markers and do not show";
        var noise = kinds.Select(bar => bar.Noise).Distinct(StringComparer.Ordinal).ToList();
        return $"Bars: {Methods(kinds)}; {shown}. They stand for {Sentence.List(noise)}.";
    }

    /// <summary>How the bars are made, a phrase; empty where there are none.</summary>
    public static string Methods(IEnumerable<DrawnSeries> series) => Methods(Kinds(series));

    /// <summary>What the band of a fit speaks of, a sentence.</summary>
    public static string Band(FitRecord fit)
    {
        var (shown, left) = fit switch
        {
            { Objective: FitObjective.Binomial, Dispersion: > 1 and { } times } => ($"the noise of test items, {Numbers.Significant(Math.Sqrt(times), 2)} times as wide as the items alone would make it because the points scatter more about the curve", "the choice of law"),
            { Objective: FitObjective.Binomial } => ("the noise of test items", "the choice of law and differences between training runs"),
            _ => ("how the points scatter about the curve, whatever makes them", "the choice of law"),
        };
        return $"Band: {CurveBands.Words(fit)} of the curve at each place, by the delta method, fainter past the data; it shows {shown}, and leaves out {left}.";
    }

    private static List<PointBar> Kinds(IEnumerable<DrawnSeries> series) => [.. series.SelectMany(item => item.Series.Points.Select(item.Bar)).OfType<PointBar>().DistinctBy(bar => bar.Method, StringComparer.Ordinal)];

    private static string Methods(List<PointBar> kinds) => Sentence.List([.. kinds.Select(bar => bar.Method)]);
}
