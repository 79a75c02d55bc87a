namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>
/// A line that joins what was measured, parted where it would claim what nobody measured: not drawn across a place whose value is missing, and dotted across a hole that is far
/// wider than the steps beside it.
/// </summary>
internal static class MeasuredPath
{
    // Checkpoints at even steps stand ever closer on a logarithmic axis, each gap at most twice the next: four times both neighbours is a hole on either axis.
    private const double TimesNeighbours = 4, LeastPart = 0.125;

    /// <summary>The parts of a path, in order.</summary>
    /// <param name="path">Places of the measured values in the view box, in the order in which they are joined.</param>
    /// <param name="missing">Horizontal places at which a value is missing.</param>
    /// <param name="width">Width of the frame.</param>
    /// <returns>Each part with its style: whole, or dotted across a hole. Neighbours share their border point unless a value is missing between them.</returns>
    public static IEnumerable<(IReadOnlyList<(double X, double Y)> Part, LineStyle Style)> Parts(IReadOnlyList<(double X, double Y)> path, IReadOnlyCollection<double> missing, double width)
    {
        var from = 0;
        for (var i = 1; i < path.Count; i++)
        {
            var isMissing = missing.Any(x => (x - path[i - 1].X) * (x - path[i].X) < 0);
            if (!isMissing && !IsHole(path, i, width)) continue;
            if (i - from > 1) yield return ([.. path.Skip(from).Take(i - from)], LineStyle.Solid);
            if (!isMissing) yield return ([path[i - 1], path[i]], LineStyle.Dotted);
            from = i;
        }

        if (path.Count - from > 1) yield return ([.. path.Skip(from)], LineStyle.Solid);
    }

    /// <summary>True when the step that ends at a point is a hole between tested sizes.</summary>
    public static bool IsHole(IReadOnlyList<(double X, double Y)> path, int end, double width)
    {
        var step = Step(end);
        if (step < LeastPart * width) return false;
        var beside = new[] { end - 1, end + 1 }.Where(i => i > 0 && i < path.Count).Select(Step).ToList();
        // A lone step, and one beside a single other, have nothing to be far wider than.
        return path.Count > 3 && beside.All(other => step > TimesNeighbours * other);

        double Step(int i) => Math.Abs(path[i].X - path[i - 1].X);
    }
}
