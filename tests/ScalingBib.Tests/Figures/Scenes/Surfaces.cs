using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Fitting.Records;

namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Random runs over two scales, on a law of the Chinchilla family with noise, with a fit, a printed law, both or neither.</summary>
internal static class Surfaces
{
    /// <param name="random">Where chance comes from.</param>
    /// <param name="kind">The kind of figure asked for.</param>
    /// <param name="title">Its title.</param>
    /// <param name="label">Name of the printed law.</param>
    /// <param name="groups">Values that the second scale takes; 0 for any.</param>
    /// <param name="second">The second scale; compute adds tokens derived from it.</param>
    /// <param name="needsLaw">True for a figure that cannot be drawn without a law.</param>
    public static FigureEvidence Draw(Random random, string kind, string title, string label, int groups, ScaleKind second, bool needsLaw)
    {
        double e = 4 * random.NextDouble(), alpha = 0.05 + (0.6 * random.NextDouble()), beta = 0.05 + (0.6 * random.NextDouble());
        var (low, width, from, over) = (5 + (4 * random.NextDouble()), 0.3 + (4 * random.NextDouble()), 8 + (3 * random.NextDouble()), 0.3 + (3 * random.NextDouble()));
        double a = Math.Pow(10, alpha * (low + 1)), b = Math.Pow(10, beta * (from + 1));
        double[] held = [.. Enumerable.Range(0, Math.Max(1, groups)).Select(i => Math.Pow(10, from + (over * i / Math.Max(1, groups))))];
        var points = Enumerable.Range(0, random.Next(6, 60)).Select(i =>
        {
            var (size, tokens) = (Math.Pow(10, low + (width * random.NextDouble())), groups > 0 ? held[i % groups] : Math.Pow(10, from + (over * random.NextDouble())));
            var loss = (e + (a * Math.Pow(size, -alpha)) + (b * Math.Pow(tokens, -beta))) * (0.97 + (0.06 * random.NextDouble())) * (random.Next(30) == 0 ? 3 : 1);
            EquatableArray<double> x = second == ScaleKind.Compute ? [size, 6 * size * tokens, tokens] : [size, tokens];
            return new DataPoint { X = x, Y = loss, Printed = "0", Excluded = random.Next(12) == 0 ? "diverged" : null };
        });
        var series = Samples.Figure4Runs.Series with
        {
            Axes = second == ScaleKind.Compute ? Samples.Figure4Runs.Series.Axes : [Samples.ParameterAxis, Samples.Axis(second, "tokens")],
            Points = [.. points],
        };
        EquatableArray<Estimate> estimates = [One("E", e), One("A", a), One("B", b), One("alpha", alpha), One("beta", beta)];
        var (hasFit, hasLaw) = (random.Next(3) > 0, random.Next(2) == 0);
        if (needsLaw && !hasFit) hasLaw = true;
        var canFit = hasFit && series.Points.Count(point => point.Excluded is null) > 5;
        if (needsLaw && !canFit) hasLaw = true;
        return new()
        {
            Request = Samples.Request(kind, title, "runs"),
            Paper = Samples.Hoffmann,
            Series = [new(series, Samples.Loss, Samples.NatsPerToken, canFit ? [Samples.Fit("chinchilla", series, estimates, FitObjective.Huber)] : [])],
            Laws = hasLaw ? [Samples.Approach3 with { Label = label, Places = random.Next(2) == 0 ? [new(label, [Math.Pow(10, low + (1.5 * width)), Math.Pow(10, from + over)], "p. 1")] : [] }] : [],
        };

        Estimate One(string name, double value) => new(name, value, value / 20, value * 0.9, value * 1.1);
    }
}
