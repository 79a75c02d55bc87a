using ScalingBib.Model.Claims;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Corrections;
using ScalingBib.Model.Discussions;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Forecasts;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Model.Topics;

namespace ScalingBib.Tests.Content;

/// <summary>The sample holds every field of the format; what is read out of it is what stands in it.</summary>
public sealed class SampleContentTests
{
    private static readonly Bibliography Read = SampleContent.Whole.Read().Value.Bibliography;

    private static Paper Tiny => Read.Find<Paper>("tiny-2020-arithmetic")!;

    private static Paper Grow => Read.Find<Paper>("grow-2023-training")!;

    private static Paper Mini => Read.Find<Paper>("mini-2022-loss")!;

    [Fact]
    public void IsReadWithoutADiagnostic()
    {
        var found = SampleContent.Whole.Read().Diagnostics;
        Assert.True(found.IsEmpty, string.Join("\n", found.Select(other => $"{SampleContent.Whole.Locate(other.Place)}: {other.Code} {other.Message}")));
    }

    [Fact]
    public void EntriesStandInOrderOfKindAndId() => Assert.Equal(
        ["claims/abilities-appear-abruptly", "claims/scale-helps", "comparisons/addition-and-scramble", "comparisons/tasks-of-tiny", "corrections/eight-million", "corrections/exponent-of-mini",
            "corrections/recall-retracted", "discussions/small-thread", "forecasts/subtraction-at-64m", "forecasts/subtraction-in-hindsight", "pages/about", "papers/gone-2021-recall", "papers/grow-2023-training", "papers/late-2024-subtraction",
            "papers/mini-2022-loss", "papers/tiny-2020-arithmetic", "topics/emergence"],
        Read.Entries.Select(entry => entry.Ref.ToString()));

    [Fact]
    public void SiteUnitsAndMetrics()
    {
        Assert.Equal("https://example.org/small/", Read.Site.BaseAddress.AbsoluteUri);
        Assert.Equal([new("Home", ""), new("Papers", "papers/"), new("Claims", "claims/")], Read.Site.Navigation);
        Assert.Equal(["flop", "kilosteps", "nats-per-token", "parameters", "percent", "pf-day", "steps", "tokens"], Read.Units.Select(unit => unit.Id));
        Assert.Equal(8.64e19, Read.Unit("pf-day").Factor);
        var accuracy = Read.Metric("exact-match");
        Assert.Equal((MetricKind.Proportion, Direction.HigherIsBetter, "percent"), (accuracy.Kind, accuracy.Direction, accuracy.UnitId));
        Assert.Equal(new Level(1, "every item right"), accuracy.Ceiling.Value);
        Assert.False(accuracy.Floor.IsKnown);
        Assert.Equal("chance depends on the task; each series states its own", accuracy.Floor.Reason);
    }

    [Fact]
    public void BibliographicFields()
    {
        Assert.Equal([new Author("Ada", "Tiny", "0000-0002-1825-0097"), new("Bo", "van Klein", null), new("", "The Little Group", null)], Tiny.Authors);
        Assert.Equal(new DateOnly(2020, 5, 28), Tiny.Published);
        Assert.Equal("a preprint that names none", Tiny.Venue.Reason);
        Assert.Equal(new ArXivId("2001.00001", 1), Tiny.ArXiv.Value);
        Assert.Equal("10.48550/arXiv.2001.00001", Tiny.Doi.Value);
        Assert.Equal([new WebLink("abstract", new("https://arxiv.org/abs/2001.00001"))], Tiny.Links);
        Assert.Equal((PaperStatus.Active, ReviewState.Extracted), (Tiny.Status, Tiny.Review));
        Assert.Equal((PaperStatus.Corrected, ReviewState.Draft), (Mini.Status, Mini.Review));
        Assert.Equal(["emergence"], Tiny.Topics);
        Assert.StartsWith("Six models from one", Tiny.Annotation, StringComparison.Ordinal);
        Assert.Contains("\n\nBetween 4 and 8", Tiny.Annotation, StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesAreScaledAndKeptAsPrinted()
    {
        var series = Tiny.Series.Single(series => series.Id == "two-digit-addition-few-shot");
        Assert.Equal(["2.00", "4.10", "9.00", "35.5", "80.0", "98.5"], series.Points.Select(point => point.Printed));
        Assert.Equal([0.02, 0.041, 0.09, 0.355, 0.8, 0.985], series.Points.Select(point => point.Y));
        Assert.Equal([1e6, 2e6, 4e6, 8e6, 16e6, 32e6], series.Points.Select(point => point.X[0]));
        Assert.Equal(new Level(0.005, "a guess among the 199 possible sums"), series.Floor!.Value);
        Assert.Equal(new Uncertainty.Items(2000), series.Uncertainty);
    }

    [Fact]
    public void RowsOfATableShareWhatIsSaidOnce()
    {
        var rows = Tiny.Series.Where(series => series.Provenance.Locator == "Table 1, p. 2").ToList();
        Assert.Equal(["two-digit-addition-few-shot", "two-digit-subtraction-few-shot"], rows.Select(row => row.Id));
        Assert.All(rows, row =>
        {
            Assert.Equal(("tiny", "exact-match", new Protocol("few-shot", 10, "")), (row.ModelFamily, row.MetricId, row.Protocol));
            Assert.Equal(new ScaleAxis { Kind = ScaleKind.Parameters, Scope = ScaleScope.AcrossModels, UnitId = "parameters", Definition = "all parameters" }, Assert.Single(row.Axes));
            Assert.Equal("logistic", Assert.Single(row.Fits).Law.Value);
        });
    }

    [Fact]
    public void AnEmptyCellMakesNoPointAndKeepsItsReason()
    {
        var series = Tiny.Series.Single(series => series.Id == "two-digit-subtraction-few-shot");
        Assert.Equal(["Tiny 1M", "Tiny 4M", "Tiny 8M", "Tiny 16M", "Tiny 32M"], series.Points.Select(point => point.Label));
        Assert.Equal([new MissingPoint("Tiny 2M", "the cell is blank in print") { X = [2e6] }], series.Missing);
        Assert.Equal("the text says 21.5", series.Points[2].Note);
        Assert.Equal(0.551, series.Points[3].Y);
    }

    [Fact]
    public void InlinePoints()
    {
        var series = Tiny.Series[0];
        Assert.Equal("the number of possible words is not stated", series.Floor!.Reason);
        Assert.Equal("half of the words have two letters", series.Points[0].Note);
        Assert.Equal("the run was stopped early", series.Points[2].Excluded);
        Assert.Equal(new Uncertainty.Items(500), series.Points[3].Uncertainty);
        Assert.Equal(FitObjective.Binomial, Assert.Single(series.Fits).Settings.Objective);
    }

    [Fact]
    public void PointsOfACsvFileWithADerivedScale()
    {
        var series = Assert.Single(Mini.Series);
        Assert.Equal([null, null, "D = C / (6 N)"], series.Axes.Select(axis => axis.DerivedBy));
        Assert.Equal(12, series.Points.Count);
        Assert.Equal([3e7, 1e17, 1e17 / (6 * 3e7)], series.Points[1].X);
        Assert.Equal((4.272, "4.272", "1"), (series.Points[1].Y, series.Points[1].Printed, series.Points[1].Label));
        Assert.Equal([3], Enumerable.Range(0, 12).Where(i => series.Points[i].Excluded == "the authors leave it out"));
        Assert.Equal(0.005, series.Provenance.Resolution);
        Assert.Equal((FitObjective.Huber, 1e-3), (series.Fits[0].Settings.Objective, series.Fits[0].Settings.HuberDelta));
    }

    [Fact]
    public void ReportedLaws()
    {
        var law = Mini.Laws.Single(law => law.Id == "approach-3");
        Assert.Equal([("E", 1.7, null), ("A", 400, null), ("B", 400, null), ("alpha", 0.34, 0.02), ("beta", 0.28, 0.02)], law.Constants.Select(constant => (constant.Parameter, constant.Value, constant.StandardError)));
        Assert.Equal("0.34", law.Constants[3].Printed);
        Assert.Equal([new SymbolDefinition("N", "parameters"), new("D", "training tokens"), new("L", "training loss")], law.Definitions);
        Assert.Equal(("nats-per-token", "figure-4-runs"), (law.ResponseUnit, law.SeriesId));
        Assert.Equal([new LawRef("mini-2022-loss", "approach-1")], law.Revises);
    }

    [Fact]
    public void FiguresAndEvidence()
    {
        Assert.Equal([("two-digit-addition", true), ("word-scramble", false)], Tiny.Figures.Select(figure => (figure.Id, figure.IsMain)));
        Assert.Equal(["approach-3"], Mini.Figures[0].LawIds);
        Assert.Equal(new EvidenceLink("abilities-appear-abruptly", "often", Stance.Supports, ["two-digit-addition-few-shot"], "Two steps in size take the score from 9 to 80 %."), Tiny.Evidence[0]);
        Assert.Null(Tiny.Evidence[1].Part);
    }

    [Fact]
    public void ClaimsDiscussionsTopicsAndPages()
    {
        var claim = Read.Find<Claim>("abilities-appear-abruptly")!;
        Assert.Equal(["often"], claim.Parts[1].DependsOn);
        Assert.Equal(["scale-helps"], claim.DependsOn);
        var discussion = Read.Find<Discussion>("small-thread")!;
        Assert.Equal("the text at hand does not name the forum", discussion.Venue.Reason);
        Assert.Equal([new Target(new("claims", "abilities-appear-abruptly"), null), new(new("papers", "tiny-2020-arithmetic"), "two-digit-addition-few-shot")], discussion.Excerpts[0].BearsOn);
        Assert.Equal(new DateOnly(2022, 1, 31), discussion.Excerpts[0].Date.Value);
        Assert.Equal(ExcerptForm.Paraphrase, discussion.Excerpts[1].Form);
        Assert.Equal("An ability is called *emergent* when small models lack it and large ones have it.\n", Read.Find<Topic>("emergence")!.Body);
        Assert.Equal("About", Read.Find<ProsePage>("about")!.Title);
    }

    [Fact]
    public void NoticesAndSecondReaders()
    {
        var gone = Read.Find<Paper>("gone-2021-recall")!;
        Assert.Equal(PaperStatus.Retracted, gone.Status);
        Assert.Equal(new Notice(new(2021, 6, 1), "The test questions were part of the training data, so the scores measure memory of the answers.", new("https://example.org/retracted")), gone.Notice);
        Assert.Null(Mini.Notice!.Address);
        Assert.Equal([new SecondReader("A. Reader", new(2026, 11, 22), "both runs and the printed score")], Grow.CheckedBy);
    }

    [Fact]
    public void RowsOfAFileGoToTheSeriesThatTakesThem()
    {
        var (a, b) = (Grow.Series[0], Grow.Series[1]);
        Assert.Equal([("2.0", 0.02), ("3.0", 0.03), ("4.5", 0.045), ("96.0", 0.96)], a.Points.Select(point => (point.Printed, point.Y)));
        Assert.Equal([100, 1000, 5000, 10000], a.Points.Select(point => point.X[0]));
        Assert.Equal([1.5, 2.5, 55], b.Points.Select(point => Math.Round(point.Y * 100, 10)));
        Assert.Equal([new ScaleEvent(1000, "learning rate divided by ten"), new(8000, "batch size doubled")], a.Axes[0].Events);
        Assert.Equal(new AnswerLength(2, "two tokens a sum"), a.AnswerLength!.Value);
    }

    [Fact]
    public void ColumnsRefineSinglePoints()
    {
        var (a, b) = (Grow.Series[0], Grow.Series[1]);
        Assert.Equal(["", "", "a spike of one step", ""], a.Points.Select(point => point.Note));
        Assert.Equal([null, null, a.Provenance with { Locator = "Figure 2b, left" }, null], a.Points.Select(point => point.Provenance));
        Assert.Equal([null, null, new Uncertainty.StandardError(0.005), null], a.Points.Select(point => point.Uncertainty));
        Assert.Equal([null, new Uncertainty.Items(400), null], b.Points.Select(point => point.Uncertainty));
        Assert.Equal(b.Provenance with { Confidence = Confidence.SecondHand }, b.Points[2].Provenance);
    }

    [Fact]
    public void APointMayHaveAProvenanceOfItsOwn()
    {
        var series = Grow.Series[2];
        Assert.Null(series.Points[0].Provenance);
        Assert.Equal(series.Provenance with { Locator = "Figure 5, p. 8", Extraction = Extraction.Digitised, Confidence = Confidence.Digitised, Resolution = 0.5 }, series.Points[1].Provenance);
    }

    [Fact]
    public void SecondExtractions()
    {
        Assert.Equal([new SecondReading(0, 0.02, "2.0"), new(2, 0.045, "4.5"), new(3, 0.965, "96.5")], Grow.Series[0].SecondExtraction!.Readings);
        Assert.Equal("A. Reader", Grow.Series[0].SecondExtraction!.Provenance.By);
        Assert.Equal([new SecondReading(0, 0.25, "25.0")], Grow.Series[2].SecondExtraction!.Readings);
        var row = Tiny.Series.Single(series => series.Id == "two-digit-addition-few-shot");
        Assert.Equal([0, 1, 3, 4, 5], row.SecondExtraction!.Readings.Select(reading => reading.Point));
        Assert.Equal("author's page", row.SecondExtraction.Provenance.Version);
        Assert.Equal("table-1-few-shot", row.TableId);
        Assert.Equal(2.5, row.AnswerLength!.Value.Tokens);
        Assert.Null(Tiny.Series.Single(series => series.Id == "two-digit-subtraction-few-shot").SecondExtraction);
        Assert.Null(Tiny.Series[0].TableId);
        Assert.Equal("it depends on the task", Read.Metric("exact-match").AnswerLength!.Reason);
    }

    [Fact]
    public void ComparisonsAndCorrections()
    {
        var overlay = Read.Find<Comparison>("addition-and-scramble")!;
        Assert.Equal((ComparisonForm.Overlay, "one family of models"), (overlay.Form, overlay.Replication));
        Assert.Equal([("Addition", ComparisonRole.Method), ("Word scramble", ComparisonRole.Baseline), ("", ComparisonRole.Peer)], overlay.Members.Select(member => (member.Label, member.Role)));
        Assert.Equal(new Target(new("papers", "tiny-2020-arithmetic"), "two-digit-addition-few-shot"), overlay.Members[0].Of);
        Assert.Equal(ComparisonForm.Suite, Read.Find<Comparison>("tasks-of-tiny")!.Form);

        var ours = Read.Find<Correction>("eight-million")!;
        Assert.Equal((new EntryRef("papers", "tiny-2020-arithmetic"), CorrectionCause.OurError, "we found it ourselves"), (ours.Of, ours.Cause, ours.AskedBy.Reason));
        Assert.Equal((ChangeSubject.Point, "Tiny 8M", "21.0", "35.5"), (ours.Changes[0].Subject, ours.Changes[0].Name, ours.Changes[0].Was, ours.Changes[0].Is));
        Assert.Equal([(ChangeSubject.Constant, "alpha"), (ChangeSubject.Field, "status")], Read.Find<Correction>("exponent-of-mini")!.Changes.Select(change => (change.Subject, change.Name)));
    }

    [Fact]
    public void Forecasts()
    {
        var forecast = Read.Find<Forecast>("subtraction-in-hindsight")!;
        Assert.Equal((ForecastKind.Retrospective, ScaleKind.Parameters, "parameters", 64e6), (forecast.Kind, forecast.Scale, forecast.UnitId, forecast.X));
        Assert.Equal(new Prediction(0.97, 0.94, 0.995, 0.95), forecast.Predicted);
        Assert.Equal(SeriesFingerprint.Of(Grow.Series[3]), forecast.DataHash);
        Assert.Equal(new ForecastOutcome(new(new("papers", "late-2024-subtraction"), "subtraction-few-shot"), "Late 64M"), forecast.Outcome.Value);
        Assert.Equal("no model of this size has been tested", Read.Find<Forecast>("subtraction-at-64m")!.Outcome.Reason);
    }

    [Fact]
    public void CorrectionsOfExcerpts()
    {
        var corrections = Read.Find<Discussion>("small-thread")!.Excerpts[1].Corrections;
        Assert.Equal(("third reader", "three-examples", null, null), (corrections[0].By.Value, corrections[0].ExcerptId, corrections[0].Datum, corrections[0].Finding));
        Assert.Equal((new Target(new("papers", "tiny-2020-arithmetic"), "table-1-few-shot"), CorrectionFinding.Differs), (corrections[1].Datum, corrections[1].Finding));
        Assert.Equal("we checked it ourselves", corrections[1].By.Reason);
    }

    [Fact]
    public void Addresses()
    {
        Assert.Equal(Read.Entries.Select(entry => entry.Ref), Read.Published);
        Assert.Equal([new Redirect(new("claims", "size-helps"), new("claims", "scale-helps"))], Read.Redirects);
    }
}
