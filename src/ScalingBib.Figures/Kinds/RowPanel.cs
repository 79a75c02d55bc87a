using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>A panel of a grid.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Panel">Its axes.</param>
/// <param name="Under">Draws what lies under the grid lines.</param>
/// <param name="Draw">Draws the data.</param>
internal sealed record RowPanel(string Title, Panel Panel, Action<Canvas, PlotArea> Under, Action<Canvas, PlotArea> Draw);
