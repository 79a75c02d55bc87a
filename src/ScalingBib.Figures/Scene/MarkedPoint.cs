namespace ScalingBib.Figures.Scene;

/// <summary>One marker.</summary>
/// <param name="At">Its centre.</param>
/// <param name="Tip">What it says when pointed at; empty for nothing.</param>
/// <param name="Id">What a link to this marker ends with, after the id of the figure and a dash; empty where none is to point at it.</param>
public readonly record struct MarkedPoint(Point At, string Tip, string Id = "");
