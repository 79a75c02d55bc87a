namespace ScalingBib.Figures.Kinds;

/// <summary>Patterns that tell areas apart without their hues, on paper and in grey.</summary>
internal enum HatchStyle
{
    /// <summary>The bare fill.</summary>
    None,

    /// <summary>Lines that rise to the right.</summary>
    Rising,

    /// <summary>Lines that fall to the right.</summary>
    Falling,

    /// <summary>Level lines.</summary>
    Level,

    /// <summary>Upright lines.</summary>
    Upright,

    /// <summary>Rising and falling lines.</summary>
    Crossed,
}
