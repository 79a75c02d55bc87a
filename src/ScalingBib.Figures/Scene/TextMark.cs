using ScalingBib.Figures.Fonts;

namespace ScalingBib.Figures.Scene;

/// <summary>A line of text, as wide as it was measured in the bundled font.</summary>
/// <param name="Text">The text.</param>
/// <param name="At">Where its anchor stands, on the baseline.</param>
/// <param name="Size">Font size.</param>
/// <param name="Weight">Font weight.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Anchor">Which part stands at the point.</param>
/// <param name="Rotation">Degrees clockwise around the point.</param>
/// <param name="Width">Its measured width.</param>
/// <param name="HasHalo">True when a rim keeps it legible over lines.</param>
public sealed record TextMark(
    RichText Text,
    Point At,
    double Size,
    FontWeight Weight,
    Role Fill,
    TextAnchor Anchor,
    double Rotation,
    double Width,
    bool HasHalo) : Mark
{
    /// <summary>Width of the halo's stroke, half of it outside the letters.</summary>
    public const double HaloWidth = 2.8;

    // Inter: ascenders reach 0.76 em above the baseline, descenders 0.21 em below.
    private const double Ascent = 0.76, Descent = 0.21;

    /// <summary>Colour of the halo: what the lines under the text are drawn on.</summary>
    public Role Halo { get; init; } = Role.Background;

    /// <summary>The rectangle the text covers.</summary>
    internal Box Extent
    {
        get
        {
            var left = Anchor switch { TextAnchor.Middle => -Width / 2, TextAnchor.End => -Width, _ => 0 };
            if (Rotation == 0) return new(At.X + left, At.Y - (Ascent * Size), At.X + left + Width, At.Y + (Descent * Size));
            // The only rotation in use is a quarter turn to the left: the text runs upwards.
            return new(At.X - (Ascent * Size), At.Y - left - Width, At.X + (Descent * Size), At.Y - left);
        }
    }
}
