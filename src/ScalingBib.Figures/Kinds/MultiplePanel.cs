using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>One panel of small multiples: a series, or one task measured on several model families.</summary>
/// <param name="Id">What a link to it ends with.</param>
/// <param name="Name">Its name, what all panels share taken away.</param>
/// <param name="Series">Its series, in the order asked for.</param>
/// <param name="Gaps">Scales at which models of its families were tested in other panels and it has no value, ascending.</param>
internal sealed record MultiplePanel(string Id, string Name, EquatableArray<DrawnSeries> Series, EquatableArray<double> Gaps)
{
    /// <summary>Cells that the source leaves empty or whose sizes no other panel has.</summary>
    public IEnumerable<MissingPoint> Missing => Series.SelectMany(item => item.Series.Missing);

    /// <summary>Verdicts of its series, in their order; <c>null</c> where there is none.</summary>
    public IEnumerable<JumpVerdict?> Verdicts => Series.Select(item => item.Evidence.Jump?.Verdict);

    /// <summary>Value at the largest scale of the first series; <c>null</c> where it has no points.</summary>
    public double? Last => Series[0].Fitted is [.., var last] ? last.Y : null;
}
