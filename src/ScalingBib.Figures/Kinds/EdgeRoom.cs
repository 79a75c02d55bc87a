using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>Room right of a frame, so that a tick's label centred under its end stays on the sheet.</summary>
internal static class EdgeRoom
{
    private const double Least = 8, Near = 0.85;

    public static double Of(Sheet sheet, Axis x)
    {
        var half = x.Ticks.Where(tick => tick.Label is not null && x.Place(tick.Value) > Near).Select(tick => TextStyle.Tick.Measure(tick.Label!) / 2).DefaultIfEmpty(0).Max();
        return Math.Max(Least, half + 2 - (sheet.Width - sheet.Right));
    }
}
