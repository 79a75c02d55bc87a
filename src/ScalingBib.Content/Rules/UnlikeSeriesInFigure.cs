using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Content.Rules;

/// <summary>The series on one pair of axes share metric and scales.</summary>
internal sealed class UnlikeSeriesInFigure : Rule
{
    public override DiagnosticInfo Info { get; } = new()
    {
        Code = "SB2045",
        Title = "A figure of unlike series",
        Explanation = "A figure has one pair of axes, and so has each of its panels: the series on them have the same metric and the same scales. Series of different metrics or scales stand in panels or in figures of their own.",
        Example = """
            # papers/grow-2023-training.yaml
            figures:
              - { id: late, kind: money-shot, main: true, title: It learns late, series: [ run-a, word-scramble-few-shot ] }
            """,
        Instead = """
            # papers/grow-2023-training.yaml
            figures:
              - { id: late, kind: money-shot, main: true, title: It learns late, series: [ run-a, run-b ] }
            """,
    };

    public override IEnumerable<Finding> Check(Draft draft)
    {
        foreach (var paper in draft.Papers)
            foreach (var (field, ids) in paper.Figures.SelectMany(FigureAxes.Of))
            {
                var drawn = ids.Select((id, i) => (Series: draft.Index.Series(new(paper.Ref, id)), Index: i)).Where(use => use.Series is not null && draft.IsWhole(paper.Ref, $"{FieldPath.Series(use.Series.Id)}/scales")).ToList();
                foreach (var (series, index) in drawn.Skip(1))
                    if (Difference(drawn[0].Series!, series!) is { } what)
                        yield return new(paper.Ref, FieldPath.Join(field, FieldPath.At(index)), $"the series '{series!.Id}' has {what} than '{drawn[0].Series!.Id}'")
                        {
                            Expected = "series of one metric over the same scales",
                            Help = "give it a panel or a figure of its own",
                            Related = (paper.Ref, FieldPath.Join(field, FieldPath.At(drawn[0].Index))),
                            RelatedMessage = "the first series",
                        };
            }
    }

    private static string? Difference(DataSeries first, DataSeries other)
    {
        if (first.MetricId != other.MetricId) return $"another metric ({other.MetricId})";
        if (!first.Axes.Select(axis => axis.Kind).SequenceEqual(other.Axes.Select(axis => axis.Kind))) return "other scales";
        return first.Axes.Select(axis => axis.Scope).SequenceEqual(other.Axes.Select(axis => axis.Scope)) ? null : "another scope";
    }
}
