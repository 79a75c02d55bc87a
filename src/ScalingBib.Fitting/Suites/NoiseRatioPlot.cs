using System.Globalization;
using ScalingBib.Fitting.Methods;

namespace ScalingBib.Fitting.Suites;

/// <summary>Draws the correlation of successive gains against the noise ratio: what is expected, and where simulated suites lie.</summary>
public static class NoiseRatioPlot
{
    /// <summary>The plot of a simulation.</summary>
    /// <param name="title">Its title, a phrase.</param>
    /// <param name="caption">Its caption, sentences.</param>
    /// <param name="noise">The simulation.</param>
    /// <param name="observed">Observed correlations with their labels, drawn as level lines; may be empty.</param>
    /// <param name="suites">Single suites with their ratios and correlations, drawn as markers; may be empty.</param>
    /// <returns>The plot.</returns>
    public static MethodPlot Draw(string title, string caption, NoiseSimulation noise, IReadOnlyList<(string Label, double Correlation)> observed, IReadOnlyList<(double Ratio, double Correlation)> suites)
    {
        double[] ratios = [.. noise.Curve.Select(range => range.Ratio!.Value)];
        return new(
            title,
            caption,
            "Noise ratio: noise of a score over true gain of a step",
            "Correlation of successive gains",
            true,
            [new($"{Percent(noise.Level)} of {noise.Simulations.ToString("#,0", CultureInfo.InvariantCulture)} simulated suites of {noise.Tasks} tasks", [.. ratios], [.. noise.Curve.Select(range => range.Low)], [.. noise.Curve.Select(range => range.High)])],
            [
                new("Expected", [.. ratios], [.. noise.Curve.Select(range => range.Expected)]),
                .. observed.Select(line => new PlotLine(line.Label, [ratios[0], ratios[^1]], [line.Correlation, line.Correlation])),
            ],
            suites.Count == 0 ? [] : [new("One suite each", [.. suites.Select(suite => suite.Ratio)], [.. suites.Select(suite => suite.Correlation)])]);
    }

    private static string Percent(double level) => $"{(100 * level).ToString("0.#", CultureInfo.InvariantCulture)}%";
}
