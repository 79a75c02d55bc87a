using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Suites;

namespace ScalingBib.Figures.Kinds;

/// <summary>What the scatter of a suite says in words and numbers.</summary>
internal sealed class SuiteWords(FigureEvidence evidence, SuiteRecord suite, SuccessiveGains view)
{
    private readonly string symbol = evidence.Series[0].Unit.Symbol;

    public string Source => SourceWords.Line(evidence, evidence.Series.Select(one => one.Series.Provenance), false);

    public IReadOnlyList<string> Subtitle =>
    [
        $"{Sentence.Count(view.Gains.Count, "task")}, {Unit}.",
        $"Correlation {Number(view.Pearson!.Value)}{Range(view.Pearson)}.",
        $"Noise alone: {Number(view.Noise!.NoiseAlone.Expected)} ({Number(view.Noise.NoiseAlone.Low)} to {Number(view.Noise.NoiseAlone.High)}).",
    ];

    public string XTitle => $"Gain from {From} to {Middle}, {Short}";

    public string YTitle => $"Gain from {Middle} to {To}, {Short}";

    public string ObservedKey => $"Least squares, correlation {Number(view.Pearson!.Value)}";

    public string NoiseKey => $"Expected of noise alone, {Number(view.Noise!.NoiseAlone.Expected)}";

    public string BandKey => $"{Percent} of suites of noise alone";

    public string Description => Sentence.Join(
    [
        $"Gains of {Sentence.Count(view.Gains.Count, "task")} from {From} to {Middle} against those from {Middle} to {To}, {Unit}.",
        $"The first lie between {Gain(view.Gains.Min(gain => gain.First))} and {Gain(view.Gains.Max(gain => gain.First))}, the second between {Gain(view.Gains.Min(gain => gain.Second))} and {Gain(view.Gains.Max(gain => gain.Second))}.",
        $"Their correlation is {Number(view.Pearson!.Value)}{Range(view.Pearson)}.",
        $"In {Percent} of {Numbers.Count(view.Noise!.Simulations)} simulated suites of noise alone it lies between {Number(view.Noise.NoiseAlone.Low)} and {Number(view.Noise.NoiseAlone.High)}.",
    ]);

    public string Caption => Sentence.Join(
    [
        $"One marker a task: horizontally its gain from {From} to {Middle}, vertically that from {Middle} to {To}, {Unit}.",
        $"Whole line: least squares of the second gain on the first. Dashed: the same line at the correlation of noise alone, {Number(view.Noise!.NoiseAlone.Expected)}, as both gains share the middle score with opposite signs; band: where it lies in {Percent} of the simulated suites of noise alone, whose correlations are {Number(view.Noise.NoiseAlone.Low)} to {Number(view.Noise.NoiseAlone.High)}. Both at the mean and the spread of the markers.",
        view.Pearson is { Low: not null } ? $"The interval of the correlation is a bootstrap-t over tasks on Fisher's scale ({Numbers.Count(suite.Resamples)} resamples, level {Percent}); it takes tasks for independent draws." : "",
        $"Noise alone: {Numbers.Count(view.Noise.Simulations)} simulated suites of {Numbers.Count(view.Noise.Tasks)} tasks, seed “{view.Noise.Seed}”.",
        Moved(),
        LeftOut(),
        "However many tasks there are, these are one pair of steps of one row of models.",
        Source,
    ]);

    public DataTable Table => new(
        [
            new("task", "Task", "", false),
            new("first-gain", XTitle, view.Lens == SuiteLens.Logit ? "" : symbol, true),
            new("second-gain", YTitle, view.Lens == SuiteLens.Logit ? "" : symbol, true),
            new("note", "Note", "", false),
        ],
        [
            .. view.Gains.Select(gain => (Model.Collections.EquatableArray<string>)[suite.Tasks[gain.Row], Cell(gain.First), Cell(gain.Second), gain.IsMoved ? MovedNote : ""]),
            .. view.LeftOut.Select(task => (Model.Collections.EquatableArray<string>)[suite.Tasks[task.Row], "", "", $"left out: {task.Reason}"]),
        ]);

    public string NameOf(TaskGain gain) => suite.Tasks[gain.Row];

    /// <summary>The address of a task inside the figure.</summary>
    public static string IdOf(TaskGain gain) => $"task-{Numbers.Plain(gain.Row + 1, 0)}";

    public string Tip(TaskGain gain) => $"{NameOf(gain)}: {Gain(gain.First)}, then {Gain(gain.Second)}{(gain.IsMoved ? $" ({MovedNote})" : "")}";

    public static string Number(double correlation) => Numbers.Fixed(correlation, 2).Replace('-', '−');

    private string From => suite.Models[view.From].Label;

    private string Middle => suite.Models[view.From + 1].Label;

    private string To => suite.Models[view.From + 2].Label;

    private string Percent => $"{Numbers.Plain(100 * suite.Level, 1)}%";

    private string Short => view.Lens == SuiteLens.Logit ? "logits" : Points;

    private string Unit => view.Lens switch
    {
        SuiteLens.Logit => "in logits, the logarithm of the odds",
        SuiteLens.ChanceCorrected => $"in {Points} above chance, of what there is above it",
        _ => $"in {Points}",
    };

    private string Points => symbol == "%" ? "points" : symbol.Length > 0 ? symbol : evidence.Series[0].Unit.Name;

    private static string MovedNote => "a score of 0 or 1 moved to the next that can be printed";

    private string Moved()
    {
        var moved = view.Gains.Where(gain => gain.IsMoved).Select(NameOf).ToList();
        if (moved.Count == 0) return "";
        var without = view.WithoutMoved is { } rest ? $" Without {(moved.Count == 1 ? "it" : "them")} the correlation is {Number(rest.Value)}." : "";
        return $"A score of 0 or 1 has no logit and stands at the next value that can be printed: {Sentence.List(moved)}.{without}";
    }

    private string LeftOut() => view.LeftOut.IsEmpty ? "" : $"Left out: {string.Join("; ", view.LeftOut.Select(task => $"{suite.Tasks[task.Row]} ({task.Reason})"))}.";

    private string Gain(double gain) => $"{(gain < 0 ? "−" : "+")}{Numbers.Fixed(Math.Abs(gain), view.Lens == SuiteLens.Logit ? 2 : 1)}";

    private string Cell(double gain) => Numbers.Plain(gain, view.Lens == SuiteLens.Logit ? 4 : 2);

    private string Range(CorrelationEstimate estimate) => estimate is { Low: { } low, High: { } high } ? $" ({Percent} interval {Number(low)} to {Number(high)})" : "";
}
