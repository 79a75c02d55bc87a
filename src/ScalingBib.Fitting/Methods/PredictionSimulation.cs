using System.Globalization;
using MathNet.Numerics.Distributions;
using ScalingBib.Fitting.Randomness;

namespace ScalingBib.Fitting.Methods;

/// <summary>One forecast with both of its intervals: eight simulated models, a power law fitted to them, and later models that the fit has not seen.</summary>
internal static class PredictionSimulation
{
    private const string Seed = "method/prediction-intervals/simulation";
    private const double Amplitude = 3, Exponent = 0.06, Noise = 0.015, Level = 0.95;
    private const double First = 10, Seen = 1.5, Unseen = 1.5;
    private const int Models = 8, Later = 6, Steps = 40;

    public static MethodPlot Draw()
    {
        var random = new SeededRandom(SeededRandom.SeedOf(Seed));
        // Sizes in millions of parameters: a decade and a half that is fitted, as much again that is not.
        double[] seen = [.. Enumerable.Range(0, Models).Select(i => First * Math.Pow(10, Seen * i / (Models - 1)))];
        double[] unseen = [.. Enumerable.Range(1, Later).Select(i => seen[^1] * Math.Pow(10, Unseen * i / Later))];
        double[] losses = [.. seen.Select(size => Drawn(size, random))];
        double[] later = [.. unseen.Select(size => Drawn(size, random))];
        var line = Line.Fit(seen, losses);
        double[] places = [.. Enumerable.Range(0, Steps + 1).Select(i => First * Math.Pow(10, (Seen + Unseen) * i / Steps))];
        var held = Enumerable.Range(0, Later).Count(i => Math.Abs(Math.Log(later[i]) - line.At(unseen[i])) <= line.OfNewModel(unseen[i]));
        return new(
            "Both intervals of one forecast, on simulated models",
            $"{Models} models between {N(seen[0])} and {N(Math.Round(seen[^1]))} million parameters were simulated: a power law with exponent {N(Exponent)} and {N(100 * Noise)}% of noise from model to model. "
            + $"A power law was fitted to them alone. Of {Later} larger models, {held} lie in the 95% interval of a new observation. "
            + $"The interval of the curve does not have to hold them: it speaks of the law. Seed: “{Seed}”.",
            "Millions of parameters",
            "Loss",
            true,
            [
                new("95% interval of a new observation", [.. places], [.. places.Select(x => Math.Exp(line.At(x) - line.OfNewModel(x)))], [.. places.Select(x => Math.Exp(line.At(x) + line.OfNewModel(x)))]),
                new("95% interval of the curve", [.. places], [.. places.Select(x => Math.Exp(line.At(x) - line.OfCurve(x)))], [.. places.Select(x => Math.Exp(line.At(x) + line.OfCurve(x)))]),
            ],
            [
                new("Fitted law", [.. places], [.. places.Select(x => Math.Exp(line.At(x)))]),
                new("The true law", [.. places], [.. places.Select(True)]),
            ],
            [new("Models fitted", [.. seen], [.. losses]), new("Larger models, not seen by the fit", [.. unseen], [.. later])]);
    }

    private static double True(double size) => Amplitude * Math.Pow(size, -Exponent);

    private static double Drawn(double size, SeededRandom random) => True(size) * Math.Exp(Noise * random.NextNormal());

    private static string N(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Least squares of log loss on log size, with the half-widths of both intervals on logarithms.</summary>
    private sealed record Line(double Middle, double Height, double Slope, double Spread, double Sigma, int Count)
    {
        public static Line Fit(double[] sizes, double[] losses)
        {
            double[] x = [.. sizes.Select(size => Math.Log(size))];
            double[] y = [.. losses.Select(loss => Math.Log(loss))];
            var (middle, height) = (x.Average(), y.Average());
            var spread = x.Sum(value => (value - middle) * (value - middle));
            var slope = x.Zip(y, (a, b) => (a - middle) * (b - height)).Sum() / spread;
            var rest = x.Zip(y, (a, b) => b - height - (slope * (a - middle))).Sum(residual => residual * residual);
            return new(middle, height, slope, spread, Math.Sqrt(rest / (x.Length - 2)), x.Length);
        }

        private double Quantile => StudentT.InvCDF(0, 1, Count - 2, 0.5 + (0.5 * Level));

        public double At(double size) => Height + (Slope * (Math.Log(size) - Middle));

        public double OfCurve(double size) => Quantile * Sigma * Math.Sqrt(Leverage(size));

        public double OfNewModel(double size) => Quantile * Sigma * Math.Sqrt(1 + Leverage(size));

        private double Leverage(double size) => (1.0 / Count) + (Math.Pow(Math.Log(size) - Middle, 2) / Spread);
    }
}
