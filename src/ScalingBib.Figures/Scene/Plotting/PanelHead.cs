namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>What stands above a panel of a grid.</summary>
/// <param name="Id">What a link to the panel ends with.</param>
/// <param name="Title">Its name; wrapped, and shortened where it needs too many lines.</param>
/// <param name="Tip">What it says when pointed at, its whole name among it.</param>
/// <param name="Note">A short line under the title; may be empty.</param>
internal sealed record PanelHead(string Id, string Title, string Tip, string Note = "");
