namespace ScalingBib.Site.Pages.Papers;

/// <summary>Where a paper's files stand. These addresses are permanent.</summary>
internal static class FigurePaths
{
    public static string Folder(string paper) => $"papers/{paper}";
}
