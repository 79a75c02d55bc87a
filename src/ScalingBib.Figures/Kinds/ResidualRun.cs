namespace ScalingBib.Figures.Kinds;

/// <summary>Neighbouring residuals of one sign.</summary>
/// <param name="From">The first, by order of scale.</param>
/// <param name="To">The last.</param>
/// <param name="IsAbove">True where the points lie above the curve.</param>
internal sealed record ResidualRun(int From, int To, bool IsAbove)
{
    // Two of one sign in a row are every second pair.
    private const int Fewest = 3;

    public int Length => To - From + 1;

    /// <summary>True for a run long enough to be shown.</summary>
    public bool IsTold => Length >= Fewest;
}
