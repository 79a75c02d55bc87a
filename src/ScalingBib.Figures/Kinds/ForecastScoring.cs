using ScalingBib.Model.Forecasts;

namespace ScalingBib.Figures.Kinds;

/// <summary>How far an outcome lies from a prediction.</summary>
/// <param name="Error">Outcome minus prediction, base unit of the metric.</param>
/// <param name="IsHit">True when the interval holds the outcome, its ends included.</param>
/// <param name="Distance">The error in half-widths of the interval, that of the outcome's side: 1 is its end. <c>null</c> where that side has no width.</param>
/// <param name="IntervalScore">
/// The interval score, base unit, smaller is better: (u − l) + 2/α·(l − x) below and + 2/α·(x − u) above, with α = 1 − level. It is proper for an interval alone and takes no shape of the forecast for granted.
/// Source: Gneiting and Raftery, JASA 102 (2007) 359–378, eq. 43.
/// </param>
internal sealed record ForecastScoring(double Error, bool IsHit, double? Distance, double IntervalScore)
{
    public static ForecastScoring Of(Prediction predicted, double outcome)
    {
        var error = outcome - predicted.Value;
        var half = error >= 0 ? predicted.High - predicted.Value : predicted.Value - predicted.Low;
        var miss = Math.Max(0, Math.Max(predicted.Low - outcome, outcome - predicted.High));
        return new(error, miss == 0, half > 0 ? error / half : null, predicted.High - predicted.Low + (2 / (1 - predicted.Level) * miss));
    }
}
