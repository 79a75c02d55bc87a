using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>The same curve for many tasks: a small panel each over shared axes, so that shapes can be compared at a glance.</summary>
public sealed class SmallMultiples : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "small-multiples";

    /// <inheritdoc/>
    public override string Name => "Small multiples";

    /// <inheritdoc/>
    public override string Purpose => "Which of many tasks jump, climb or stand still? Two to a hundred small panels over shared axes, each with its verdict and its last value.";

    /// <inheritdoc/>
    public override string Recipe => """
        - id: all-tasks
          kind: small-multiples
          title: Three of five tasks climb steadily and two stand still
          series: [addition, subtraction, multiplication, word-sorting, proverbs]
          order: verdict   # or as-listed, name, last-value
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        var panels = new MultiplePanels(evidence);
        var words = new SmallMultiplesWords(evidence, panels);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = WithVerdicts(panels, EvidenceTable.Of([.. panels.All.SelectMany(panel => panel.Series).Select(item => item.Evidence)], item => DrawnFit.Of(item).FirstOrDefault()?.Record)),
            Drawing = new SmallMultiplesPlot(panels, words).DrawOn(new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format)),
        };
    }

    /// <summary>The signs are drawn, so the table has them, on every row of their series; a size without a value has a row that says so.</summary>
    private static DataTable WithVerdicts(MultiplePanels panels, DataTable table)
    {
        var verdicts = panels.All.SelectMany(panel => panel.Series).SelectMany(item => Enumerable.Repeat(item.Evidence.Jump is { Verdict: not null } jump ? Words.JumpWords.Verdict(jump) : "", item.Series.Points.Count));
        var rows = table.Rows.Zip(verdicts, (row, verdict) => row.Add(verdict)).ToList();
        var (scale, note) = (IndexOf(table, Words.ScaleWords.ColumnId(panels.First.Scale)), IndexOf(table, "note"));
        foreach (var panel in panels.All)
            foreach (var gap in panel.Gaps)
            {
                var row = Enumerable.Repeat("", table.Columns.Count + 1).ToArray();
                (row[0], row[scale], row[note]) = (panel.Series[0].Series.Label, Numbers.Exact(gap), "no value at this size");
                rows.Add([.. row]);
            }

        return new(table.Columns.Add(new("verdict", "Jump verdict", "", false)), [.. rows]);
    }

    private static int IndexOf(DataTable table, string id) => Enumerable.Range(0, table.Columns.Count).First(i => table.Columns[i].Id == id);
}
