using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class JumpVerdictFigureTests
{
    private static readonly Figure Figure = new JumpVerdictFigure().Draw(VerdictSamples.Verdict);

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(new JumpVerdictFigure().Draw(VerdictSamples.Verdict, format).Drawing), "Figures/Kinds", $"{nameof(JumpVerdictFigureTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

    [Fact]
    public void DrawsTheBestCurveOfEachSetInItsOwnStroke()
    {
        var lines = Assert.Single(TrainingRunTests.Groups(Figure, "fig-fits")).OfType<LineMark>().ToList();
        Assert.Equal([LineStyle.DashDotted, LineStyle.Solid], lines.Select(line => line.Style));
        Assert.Equal(2, lines.Select(line => line.Stroke).Distinct().Count());
        var legend = string.Join('|', Figure.Drawing.Texts.Select(text => text.Text.ToString()));
        Assert.Contains("Best smooth shape: wide logistic (rejected)", legend, StringComparison.Ordinal);
        Assert.Contains("Best steep shape: steep logistic|", legend, StringComparison.Ordinal);
    }

    [Fact]
    public void ShadesTheOnsetAndSaysWhereItIs()
    {
        var shade = Assert.Single(Assert.Single(TrainingRunTests.Groups(Figure, "fig-gap")).OfType<RectMark>());
        Assert.Equal(Role.Shade, shade.Fill);
        Assert.Contains("Shaded: 6.7B to 13B", Figure.Caption, StringComparison.Ordinal);
        Assert.Contains("Jump verdict: jump.", Figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ShadesNothingWhereNothingRises()
    {
        var flat = VerdictSamples.Jump with { Verdict = JumpVerdict.Flat, OnsetLow = null, OnsetHigh = null };
        var figure = Draw(flat);
        Assert.Empty(TrainingRunTests.Groups(figure, "fig-gap"));
        Assert.DoesNotContain("Shaded", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesWhatHasNoVerdictOrNoShapesAndSaysWhy()
    {
        Assert.Contains("no verdict was reached", Refusal(VerdictSamples.Verdict with { Series = [Samples.TwoDigitAddition] }), StringComparison.Ordinal);
        var few = VerdictSamples.Jump with { Verdict = JumpVerdict.Undecided, Reason = UndecidedReason.TooFewScales, Shapes = [] };
        Assert.Contains("undecided (too few scales)", Refusal(With(few)), StringComparison.Ordinal);
        Assert.Contains("one curve", Refusal(VerdictSamples.Verdict with { Series = [Samples.TwoDigitAddition, Samples.TwoDigitAdditionOneShot] }), StringComparison.Ordinal);
    }

    [Fact]
    public void AMoneyShotShadesTheOnsetOfAJumpAndSaysTheVerdict()
    {
        var figure = new MoneyShot().Draw(Samples.MoneyShot with { Series = [Samples.TwoDigitAddition with { Jump = VerdictSamples.Jump }] });
        Assert.Contains("onset", TrainingRunTests.Texts(figure, "fig-gap"), StringComparison.Ordinal);
        Assert.Contains("Shaded: the onset, the tested sizes 6.7B and 13B", figure.Caption, StringComparison.Ordinal);
        Assert.Contains("Jump verdict: jump.", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void AMoneyShotOfSeveralListsTheirVerdicts()
    {
        var undecided = VerdictSamples.Jump with { Verdict = JumpVerdict.Undecided, Reason = UndecidedReason.LastGapTooWide };
        var figure = new MoneyShot().Draw(Samples.ThreeSettings with
        {
            Series = [Samples.TwoDigitAddition with { Jump = VerdictSamples.Jump }, Samples.TwoDigitAdditionOneShot with { Jump = VerdictSamples.Jump }, Samples.TwoDigitAdditionZeroShot with { Jump = undecided }],
        });
        Assert.Contains("Jump verdicts: jump for few-shot and one-shot; undecided (last gap too wide) for zero-shot.", figure.Caption, StringComparison.OrdinalIgnoreCase);
    }

    private static FigureEvidence With(JumpRecord jump) => VerdictSamples.Verdict with { Series = [Samples.TwoDigitAddition with { Jump = jump }] };

    private static Figure Draw(JumpRecord jump) => new JumpVerdictFigure().Draw(With(jump));

    private static string Refusal(FigureEvidence evidence) => Assert.Throws<FigureException>(() => new JumpVerdictFigure().Draw(evidence)).Message;
}
