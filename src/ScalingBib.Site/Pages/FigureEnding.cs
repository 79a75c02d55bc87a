using ScalingBib.Model.Collections;

namespace ScalingBib.Site.Pages;

/// <summary>The endings of a figure's files. Addresses are permanent; an id has no dot, so that no figure can take the address of another's form.</summary>
internal static class FigureEnding
{
    public const string Light = ".svg";

    public const string Dark = ".dark.svg";

    public const string Narrow = ".narrow.svg";

    public const string NarrowDark = ".narrow.dark.svg";

    public const string Png = ".png";

    public const string Csv = ".csv";

    public const string Json = ".json";

    /// <summary>Every form, pictures before numbers.</summary>
    public static EquatableArray<string> All { get; } = [Light, Dark, Narrow, NarrowDark, Png, Csv, Json];
}
