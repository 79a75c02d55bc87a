using ScalingBib.Fitting.Lenses;

namespace ScalingBib.Site.Pages.Lenses;

/// <summary>A figure seen through a lens, with its files: <c>two-digit-addition.logit.svg</c> beside <c>two-digit-addition.svg</c>.</summary>
/// <param name="Lens">The lens.</param>
/// <param name="Drawn">The view.</param>
internal sealed record DrawnLens(Lens Lens, DrawnFigure Drawn);
