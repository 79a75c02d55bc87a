using ScalingBib.Fitting.Jumps;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Tests.Fitting.Jumps;

/// <summary>GPT-3, two-digit addition, few-shot: the jump that everybody quotes.</summary>
public sealed class Gpt3JumpTests
{
    private static readonly JumpRecord Record = JumpTest.Decide(JumpSamples.Gpt3());

    [Fact]
    public void IsAJumpThatRisesBetweenTestedSizes()
    {
        Assert.Equal(JumpVerdict.Jump, Record.Verdict);
        Assert.True(Record.P < 0.05);
        Assert.Equal(6.7e9, Record.OnsetLow);
        Assert.True(Record.OnsetHigh is 13e9 or 175e9);
        Assert.InRange(Record.Rise!.Value, 0.85, 1);
        Assert.InRange(Record.Share!.Value, 0.8, 1);
        Assert.Equal(8, Record.Scales);
        Assert.Equal(0.005025, Record.Floor);
    }

    [Fact]
    public void SaysWhetherItIsStable()
    {
        Assert.NotNull(Record.IsStable);
        Assert.Equal(Record.IsStable, Record.Conditions.All(condition => condition.Verdict == Record.Verdict));

        // Floors 0.005025, 0 and 0.02; the declared ceiling is 1 and so is the best score; three deviations.
        Assert.Equal(9, Record.Conditions.Count);
        Assert.Equal(new[] { "declared", "0", "lowest score" }, Record.Conditions.Select(condition => condition.FloorBasis).Distinct());
        Assert.Equal(new[] { 0, 0.01, 0.02 }, Record.Conditions.Select(condition => condition.ExtraDeviation).Distinct());
    }

    [Fact]
    public void ItsNeighboursScatterMoreThanItemsExplain()
    {
        // 8.9 % and 11.9 % of 2,000 items below a rise that no steep curve reaches that early.
        Assert.True(Record.Dispersion > 5);
        Assert.Contains(Record.Caveats, caveat => caveat.Contains("between models", StringComparison.Ordinal));
        Assert.Contains(Record.Caveats, caveat => caveat.StartsWith("Coarse grid: nothing was measured between 1.3e10 and 1.75e11", StringComparison.Ordinal));
    }

    [Fact]
    public void HoldsTheSummariesOfBigBench()
    {
        double[] steps = [0.021, -0.006, 0.010, 0.044, 0.030, 0.436, 0.445];
        var squares = steps.Select(step => step * step).Order().ToArray();
        Assert.Equal(0.98 / Math.Sqrt(squares.Average()), Record.Linearity!.Value, 6);
        Assert.Equal(0.98 / Math.Sqrt(squares[3]), Record.Breakthroughness!.Value, 6);
    }

    [Fact]
    public void ARiseBehindTheLastSizeButOneIsNotDecided()
    {
        // Three-digit addition, few-shot, of the same table.
        var record = JumpTest.Decide(JumpSamples.Task(FitSamples.Gpt3Sizes, [0.0005, 0.0055, 0.0015, 0.003, 0.0065, 0.0415, 0.084, 0.804], new Uncertainty.Items(2000), "tests/three-digit-addition"));
        Assert.Equal((JumpVerdict.Undecided, UndecidedReason.LastGapTooWide), (record.Verdict!.Value, record.Reason!.Value));
    }

    [Fact]
    public void TheMetricIsAskedOnlyWithTheLengthOfTheAnswer()
    {
        Assert.Equal(MetricExplanation.Unknown, Record.ExplainedByMetric);
        var task = JumpSamples.Gpt3();
        var unknown = JumpTest.Decide(task with { Series = task.Series with { AnswerLength = Stated<AnswerLength>.Unknown("The tokeniser is not stated.") } });
        Assert.Equal(MetricExplanation.Unknown, unknown.ExplainedByMetric);
        Assert.Contains("The tokeniser is not stated.", unknown.MetricReason, StringComparison.Ordinal);
    }
}
