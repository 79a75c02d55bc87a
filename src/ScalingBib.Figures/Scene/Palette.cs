namespace ScalingBib.Figures.Scene;

/// <summary>
/// Turns roles into colours. Series follow the hues of Okabe and Ito (2008), at lightnesses chosen so that text in them can be read on the background (4.5:1) and that the first four stay
/// apart without hue: at least 5 in OKLab (lightness from 0 to 100) in grey and 8 as people without one sort of cone see them, all eight at least 4.5 (<c>PaletteTests</c> has the model).
/// Shapes, and patterns of fills, say the same thing again. The ramp runs from low to high with steadily growing contrast, so that it also works in grey.
/// </summary>
public sealed class Palette
{
    private readonly Colour[] colours;
    private readonly string[] hexes;

    private Palette(string name, int[] inRoleOrder)
    {
        Name = name;
        colours = [.. inRoleOrder.Select(Colour.Of)];
        hexes = [.. colours.Select(colour => colour.Hex)];
    }

    /// <summary>Dark on light.</summary>
    public static Palette Light { get; } = new(
        "light",
        [
            0xffffff, 0x1b1f24, 0x59626d, 0xe6e9ed, 0x8b949e, 0xb4432f, 0xf1f3f6,
            0x0b5fa5, 0xac6112, 0x005a2b, 0x720c5c, 0x007d8d, 0x4c2d98, 0x50545d, 0x665f0c,
            0xaa6703, 0xba5305, 0xc83727, 0xbc1e55, 0xa7107a, 0x81138f, 0x581598, 0x32177c, 0x121459,
        ]);

    /// <summary>Light on dark.</summary>
    public static Palette Dark { get; } = new(
        "dark",
        [
            0x14181d, 0xe9edf1, 0xa3adb8, 0x2a3038, 0x6f7a86, 0xf08a73, 0x1f252c,
            0x5ba8e8, 0xeda637, 0x8fe8b4, 0xd8629a, 0x4fd3e6, 0x9a7cf0, 0xb3bac2, 0xa3a02e,
            0x797ce1, 0x9e6ee5, 0xc35dd9, 0xe25eb6, 0xf6668f, 0xfe8070, 0xfe9b5c, 0xfebf66, 0xfbe176,
        ]);

    /// <summary>The theme's name: <c>light</c>.</summary>
    public string Name { get; }

    /// <summary>The colour of a role.</summary>
    /// <param name="role">The role.</param>
    public Colour this[Role role] => colours[(int)role];

    /// <summary>The colour of a role as written in CSS.</summary>
    internal string Hex(Role role) => hexes[(int)role];

    /// <summary>The palette of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <returns>The palette.</returns>
    public static Palette Of(FigureTheme theme) => theme == FigureTheme.Dark ? Dark : Light;
}
