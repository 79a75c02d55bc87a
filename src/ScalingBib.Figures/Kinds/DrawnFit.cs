using ScalingBib.Fitting;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Laws;

namespace ScalingBib.Figures.Kinds;

/// <summary>A converged fit over one scale, with its family.</summary>
internal sealed record DrawnFit(ScalingLaw Law, FitRecord Record)
{
    /// <summary>The fits that can be drawn over one scale, in the order asked for.</summary>
    public static IEnumerable<DrawnFit> Of(SeriesEvidence evidence) =>
        from record in evidence.Fits
        where record.Converged && record.DegreesOfFreedom > 0
        let law = LawCurve.Family(record.Law).For(evidence.Series, evidence.Metric)
        where law.ScaleCount == 1
        select new DrawnFit(law, record);

    /// <summary>The fits that are not drawn, each with the reason.</summary>
    public static IEnumerable<string> NotDrawn(SeriesEvidence evidence)
    {
        foreach (var record in evidence.Fits)
        {
            var law = LawCurve.Family(record.Law);
            if (!record.Converged) yield return $"Not drawn: the {law.Name} fit to {evidence.Series.Label}, which did not converge ({record.Ending.TrimEnd('.')}).";
            else if (record.DegreesOfFreedom == 0) yield return $"Not drawn: the {law.Name} fit to {evidence.Series.Label}: with {Words.Sentence.Count(record.Count, "point")} and {Words.Sentence.Count(law.Parameters.Count, "parameter")} it would only pass through the points.";
            else if (law.ScaleCount != 1) yield return $"Not drawn here: the {law.Name} fit to {evidence.Series.Label}, which is a surface over {Words.Sentence.List([.. law.Scales.Select(Words.ScaleWords.Name)])}.";
        }
    }

    /// <summary>The curve with its errors.</summary>
    public SampledCurve Curve(EquatableArray<double> scales) => FitCurve.Sample(Law, Record, scales);

    public CurvePoint[] Sample(IEnumerable<double> scales) => FitCurve.At(Law, Record, [.. scales.Select(scale => new[] { scale })]);
}
