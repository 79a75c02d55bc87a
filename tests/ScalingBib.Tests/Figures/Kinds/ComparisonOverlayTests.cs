using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Evidence;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

/// <summary>What an overlay says of the gap, and what it refuses to lay over each other.</summary>
public sealed class ComparisonOverlayTests
{
    private static readonly ComparisonOverlay Kind = new();
    private static readonly Figure Palm = Kind.Draw(OverlaySamples.Palm);

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(Kind.Draw(OverlaySamples.Palm, format).Drawing), "Figures/Kinds", $"{nameof(ComparisonOverlayTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

    [Fact]
    public void TheGapIsToldAtEqualScaleAndAtEqualValue()
    {
        // On a line over the logarithm of tokens between 63.8 at 329B and 66.5 at 780B, PaLM has 66.2 at 708.7B: 2.154 times 329B.
        Assert.Contains("At equal average score (66.2%) PaLM 540B needs 2.15× the training tokens of U-PaLM 540B: 709B against 329B.", Palm.Description, StringComparison.Ordinal);
        Assert.Contains("from PaLM 540B to U-PaLM 540B, average score rises by 2.4 points, from 63.8% to 66.2% (ratio 1.04, 6.63% of the error removed, odds ratio 1.11)", Palm.Description, StringComparison.Ordinal);
        Assert.Contains("read past its points", Palm.Description, StringComparison.Ordinal);
        Assert.Contains(Palm.Drawing.Texts, text => text.Text.ToString() == "2.15× the training tokens");
        Assert.Contains(Palm.Drawing.Texts, text => text.Text.ToString() == "+2.4 points");
    }

    [Fact]
    public void TheBracketsMeetAtTheMethodAndEndOnTheBaseline()
    {
        var lines = TrainingRunTests.Groups(Palm, "fig-gaps").SelectMany(marks => marks.OfType<LineMark>()).ToList();
        var (across, upright) = (lines[0], lines[^1]);
        Assert.Equal(across.Points[0], upright.Points[0]);
        Assert.Equal(across.Points[0].Y, across.Points[^1].Y);
        Assert.Equal(upright.Points[0].X, upright.Points[^1].X);
        Assert.Contains(Markers(Palm, Role.Series1), marker => marker == across.Points[0]);
        Assert.Contains(Markers(Palm, Role.Series7), marker => marker == upright.Points[^1]);
    }

    [Fact]
    public void ABaselineIsToldFromAMethodInStrokeShapeAndWord()
    {
        var curves = TrainingRunTests.Groups(Palm, "fig-fits").SelectMany(marks => marks.OfType<LineMark>()).ToList();
        Assert.Equal([1.4, 2.8], curves.Select(line => line.Width));
        Assert.Contains(Palm.Drawing.Texts, text => text.Text.ToString() == "method, Tay et al. 2022");
        Assert.Contains(Palm.Drawing.Texts, text => text.Text.ToString() == "baseline, Tay et al. 2022");
        Assert.Equal(["baseline", "method"], Palm.Table.Rows.Select(row => row[1]).Distinct());
    }

    [Fact]
    public void AGainPastTheBaselineIsDashedThere()
    {
        var last = OverlaySamples.Palm.Gains[0].Record.Points[^1];
        Assert.True(last.IsExtrapolated);
        var far = OverlaySamples.Palm with { Gains = [OverlaySamples.Palm.Gains[0] with { Record = OverlaySamples.Palm.Gains[0].Record with { Points = [last] } }] };
        var lines = TrainingRunTests.Groups(Kind.Draw(far), "fig-gaps").SelectMany(marks => marks.OfType<LineMark>()).ToList();
        Assert.Contains(lines, line => line.Style == LineStyle.Dashed && line.Points[0] != line.Points[^1]);
        Assert.Contains("never measured", Kind.Draw(far).Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void DifferentProtocolsAreTold() =>
        Assert.Contains("Tested differently: Few-shot (few-shot, 50 examples in context); One-shot (one-shot)", Kind.Draw(OverlaySamples.Settings).Caption, StringComparison.Ordinal);

    [Fact]
    public void CheckpointsAreNotLaidOverModels()
    {
        var run = OverlaySamples.Loss.Members[1];
        var mixed = OverlaySamples.Loss with { Members = [OverlaySamples.Loss.Members[0], With(run, run.Evidence.Series with { Axes = [run.Evidence.Series.Axes[0] with { Scope = ScaleScope.WithinTraining }] })] };
        Assert.Equal(
            "The overlay 'overlay-loss' would lay checkpoints of a training run over trained models: Adam is a row of models; A newer optimiser is one run. A curve of one cannot be read against a curve of the other.",
            Assert.Throws<FigureException>(() => Kind.Draw(mixed)).Message);
    }

    [Fact]
    public void CurvesWithoutACommonScaleAreRefused()
    {
        var other = OverlaySamples.Loss.Members[1];
        var mixed = OverlaySamples.Loss with { Members = [OverlaySamples.Loss.Members[0], With(other, other.Evidence.Series with { Axes = [Samples.Axis(ScaleKind.Tokens, "tokens")] })] };
        Assert.Contains("share no scale: Adam lies over training compute; A newer optimiser lies over training tokens", OverlayObstacle.Of(mixed), StringComparison.Ordinal);
        Assert.Contains("do not all have parameters", OverlayObstacle.Of(OverlaySamples.Loss with { Scale = ScaleKind.Parameters }), StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesOfDifferentMetricsAreRefused()
    {
        var member = OverlaySamples.Palm.Members[1];
        var mixed = OverlaySamples.Palm with { Members = [OverlaySamples.Palm.Members[0], member with { Evidence = member.Evidence with { Metric = Samples.Accuracy } }] };
        Assert.Contains("cannot share an axis: PaLM 540B is measured in average score; U-PaLM 540B is measured in accuracy", OverlayObstacle.Of(mixed), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSharedScaleIsDrawnWhereItIsNotTheFirst()
    {
        var member = OverlaySamples.Loss.Members[0];
        var both = With(member, member.Evidence.Series with
        {
            Axes = [Samples.ParameterAxis, member.Evidence.Series.Axes[0]],
            Points = [.. member.Evidence.Series.Points.Select((point, i) => point with { X = [1e9 * (i + 1), point.X[0]] })],
        });
        var figure = Kind.Draw(OverlaySamples.Loss with { Members = [both, OverlaySamples.Loss.Members[1]] });
        Assert.Equal(Kind.Draw(OverlaySamples.Loss).Drawing, figure.Drawing);
    }

    [Fact]
    public void OneCurveIsNoComparison() => Assert.Contains("needs two curves", OverlayObstacle.Of(OverlaySamples.Palm with { Members = [OverlaySamples.Palm.Members[0]] }), StringComparison.Ordinal);

    private static OverlayMember With(OverlayMember member, DataSeries series) => member with { Evidence = member.Evidence with { Series = series } };

    private static IEnumerable<Point> Markers(Figure figure, Role role) =>
        TrainingRunTests.Groups(figure, "fig-series").SelectMany(marks => marks.OfType<MarkersMark>()).Where(marks => marks.Colour == role).SelectMany(marks => marks.Points).Select(point => point.At);
}
