namespace ScalingBib.Figures.Scene;

/// <summary>Names and choices of roles.</summary>
internal static class Roles
{
    private const int SeriesCount = Role.Series8 - Role.Series1 + 1;
    private const int RampSteps = Role.Ramp9 - Role.Ramp1 + 1;

    private static readonly string[] Names = [.. Enum.GetValues<Role>().Select(NameOf)];

    public static Role Series(int index) => Role.Series1 + (index % SeriesCount);

    /// <summary>Step of item <paramref name="index"/> when <paramref name="count"/> ordered items share the ramp from end to end.</summary>
    public static Role Ramp(int index, int count) =>
        count <= 1 ? Role.Ramp5 : Role.Ramp1 + (int)Math.Round((double)index / (count - 1) * (RampSteps - 1), MidpointRounding.AwayFromZero);

    /// <summary>The name in classes and variables: <c>series-1</c>.</summary>
    public static string Name(Role role) => Names[(int)role];

    private static string NameOf(Role role)
    {
        var name = $"{role}".ToLowerInvariant();
        return char.IsAsciiDigit(name[^1]) ? $"{name[..^1]}-{name[^1]}" : name;
    }
}
