using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Scene;

/// <summary>Marks that belong together.</summary>
/// <param name="Name">What they are, a CSS class: <c>fig-grid</c>.</param>
/// <param name="Marks">The marks, in painting order.</param>
/// <param name="Id">What a link to the group ends with, after the id of the figure and a dash; empty where none is to point at it.</param>
/// <param name="Tip">What the group says when pointed at; empty for nothing.</param>
public sealed record GroupMark(string Name, EquatableArray<Mark> Marks, string Id = "", string Tip = "") : Mark;
