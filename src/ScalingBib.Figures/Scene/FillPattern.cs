namespace ScalingBib.Figures.Scene;

/// <summary>
/// What tells one filled shape from another in grey: lines or dots over the fill. On a dense fill they are cut out of it in the background's colour, on a faint one drawn in the fill's own.
/// A number that stands on a pattern needs a halo in the fill's colour, see <see cref="TextMark.Halo"/>.
/// </summary>
public enum FillPattern
{
    /// <summary>A plain fill.</summary>
    None,

    /// <summary>Lines that rise to the right.</summary>
    Rising,

    /// <summary>Lines that fall to the right.</summary>
    Falling,

    /// <summary>Both: lozenges.</summary>
    Cross,

    /// <summary>Dots in staggered rows.</summary>
    Dots,

    /// <summary>Level lines.</summary>
    Level,

    /// <summary>Upright lines.</summary>
    Upright,

    /// <summary>Level and upright lines: squares.</summary>
    Grid,
}
