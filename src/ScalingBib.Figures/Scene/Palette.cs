namespace ScalingBib.Figures.Scene;

/// <summary>
/// Turns roles into colours. Series follow the hues of Okabe and Ito (2008), darkened or lightened until text in them can be read on the background (4.5:1);
/// shapes and dashes say the same thing for those who do not see the hues. The ramp runs from low to high with steadily growing contrast, so that it also works in grey.
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
            0x0b5fa5, 0xa35c00, 0x007a5e, 0xa8437f, 0x1b7a93, 0x6247aa, 0x4d5560, 0x66700a,
            0xaa6703, 0xba5305, 0xc83727, 0xbc1e55, 0xa7107a, 0x81138f, 0x581598, 0x32177c, 0x121459,
        ]);

    /// <summary>Light on dark.</summary>
    public static Palette Dark { get; } = new(
        "dark",
        [
            0x14181d, 0xe9edf1, 0xa3adb8, 0x2a3038, 0x6f7a86, 0xf08a73, 0x1f252c,
            0x5ba8e8, 0xe8a33d, 0x2fbf9b, 0xe28cbc, 0x62cbe3, 0xa99bf0, 0xb9c0c9, 0xb9c24e,
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
