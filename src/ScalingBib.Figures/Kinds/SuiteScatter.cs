using ScalingBib.Figures.Scene.Plotting;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Figures.Kinds;

/// <summary>
/// The gains of a suite's tasks in two successive steps, one against the other: a marker a task, their least-squares line, and the line and band of noise alone,
/// which fall to the right because both gains hold the middle score with opposite signs.
/// </summary>
public sealed class SuiteScatter : FigureKind<FigureEvidence>
{
    /// <inheritdoc/>
    public override string Id => "suite-scatter";

    /// <inheritdoc/>
    public override string Name => "Suite scatter";

    /// <inheritdoc/>
    public override string Purpose => "Does what a task gained in one step foretell the next? A marker a task, with the correlation observed and that of noise alone.";

    /// <inheritdoc/>
    public override string Recipe => """
        # Four series or more, a task each, over the same three models. For a whole printed table take a comparison
        # of form `suite` with the table as its member: { of: "papers/chowdhery-2022-palm#table-37", role: peer }
        - id: successive-gains
          kind: suite-scatter
          title: What a task gains from 8B to 62B hardly foretells its gain to 540B
          series: [auto-debugging, emoji-movie, known-unknowns, winowhy]
        """;

    /// <inheritdoc/>
    public override Figure Draw(FigureEvidence evidence, FigureFormat format = FigureFormat.Wide)
    {
        if (evidence.Series.IsEmpty) throw new FigureException($"The figure '{evidence.Request.Id}' has no series.");
        var suite = evidence.Suite ?? Suite.Analyse(SuiteMatrix.Of(
            $"{evidence.Paper?.Ref.ToString() ?? evidence.Source}#{evidence.Request.Id}", evidence.Series.Select(one => new SuiteSeries(one.Series, one.Metric, one.Unit, one.Series.Label))));
        if (suite.View(evidence.SuiteLens) is not { } view) throw new FigureException($"Successive gains need three models; the figure '{evidence.Request.Id}' has {Numbers.Count(suite.Models.Count)}.");
        if (view.Missing is { } reason || view.Pearson is null) throw new FigureException($"The figure '{evidence.Request.Id}' has no correlation: {view.Missing ?? "none could be computed"}.");
        var words = new SuiteWords(evidence, suite, view);
        var sheet = new Sheet(evidence.Request.Title, words.Subtitle, words.Source, format);
        return new()
        {
            Id = evidence.Request.Id,
            Title = evidence.Request.Title,
            Description = words.Description,
            Caption = words.Caption,
            Table = words.Table,
            Drawing = new SuitePlot(view, words, format).DrawOn(sheet),
        };
    }
}
