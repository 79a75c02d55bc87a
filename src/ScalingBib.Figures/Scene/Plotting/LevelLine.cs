namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>A level that values are read against: chance, a ceiling, no gain.</summary>
/// <param name="Value">Where it stands on the vertical axis.</param>
/// <param name="Name">What it is, short: <c>Chance (25%)</c>.</param>
/// <param name="Role">Its colour.</param>
/// <param name="Style">Its stroke.</param>
internal sealed record LevelLine(double Value, string Name, Role Role = Role.Chance, LineStyle Style = LineStyle.Level)
{
    public const double Width = 1.4;
}
