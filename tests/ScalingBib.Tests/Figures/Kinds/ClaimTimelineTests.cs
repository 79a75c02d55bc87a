using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Model.Claims;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class ClaimTimelineTests
{
    private static readonly ClaimTimeline Kind = new();

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(Kind.Draw(TimelineSamples.Few, format).Drawing), "Figures/Kinds", $"{nameof(ClaimTimelineTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

    [Fact]
    public void CountsAndDatesAreTold()
    {
        var figure = Kind.Draw(TimelineSamples.Few);
        Assert.StartsWith("6 entries from 2020-05-28 to 2023-04-28: 3 support it, 1 qualifies it, 1 disputes it and 1 asks.", figure.Description, StringComparison.Ordinal);
        Assert.Contains("Disputes: Schaeffer et al. 2023 · not-the-metric (paper, 2023-04-28).", figure.Description, StringComparison.Ordinal);
        Assert.Equal(["2020-05-28", "supports", "exists", "paper", "Brown et al. 2020", "Two-digit addition rises from 11.9% to 55.5% between 6.7B and 13B parameters."], figure.Table.Rows[0]);
    }

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void EveryEntryIsAnAddressableMarkWithItsLabel(FigureFormat format)
    {
        var figure = Kind.Draw(TimelineSamples.Sixty, format);
        var marks = Marks(figure);
        Assert.Equal(TimelineSamples.Sixty.Entries.Select(entry => entry.Id).Order(), marks.SelectMany(mark => mark.Points).Select(point => point.Id).Order());
        Assert.Single(marks.Select(mark => mark.Radius).Distinct());
    }

    [Fact]
    public void ALaterEntryStandsFartherToTheRightAndOnANarrowSheetFartherDown()
    {
        var dates = TimelineSamples.Sixty.Entries.ToDictionary(entry => entry.Id, entry => entry.Date);
        var wide = Marks(Kind.Draw(TimelineSamples.Sixty)).SelectMany(mark => mark.Points).OrderBy(point => point.At.X).Select(point => dates[point.Id]);
        Assert.Equal(dates.Values.Order(), wide);
        var narrow = Marks(Kind.Draw(TimelineSamples.Sixty, FigureFormat.Narrow)).SelectMany(mark => mark.Points).OrderBy(point => point.At.Y).Select(point => dates[point.Id]);
        Assert.Equal(dates.Values.Order(), narrow);
    }

    [Fact]
    public void ForAndAgainstGetTheSameRoomWhicheverHasMore()
    {
        var one = TimelineSamples.Few with { Entries = [.. TimelineSamples.Few.Entries.Where(entry => entry.Lane == Stance.Supports), .. Enumerable.Range(0, 9).Select(i => TimelineSamples.Entry($"more-{i}", new(2021, 1, 1), Stance.Supports, TimelineKind.Paper, "One more", "More."))] };
        var lanes = TrainingRunTests.Groups(Kind.Draw(one), "fig-lanes").SelectMany(marks => marks.OfType<RectMark>()).ToList();
        Assert.Equal(2, lanes.Count);
        Assert.Equal(lanes[0].Height, lanes[1].Height);
        Assert.Contains(Kind.Draw(one).Drawing.Texts, text => text.Text.ToString() == "Disputes, nothing dated");
    }

    [Fact]
    public void TheKindOfEvidenceIsAShapeAndTheLaneAColour()
    {
        var marks = Marks(Kind.Draw(TimelineSamples.Few));
        Assert.Equal((MarkerShape.Diamond, Role.Series1), (Of("fit-addition").Shape, Of("fit-addition").Colour));
        Assert.Equal((MarkerShape.Circle, Role.Series2), (Of("schaeffer").Shape, Of("schaeffer").Colour));
        Assert.Equal(MarkerShape.TriangleDown, Of("often").Shape);

        MarkersMark Of(string id) => marks.Single(mark => mark.Points[0].Id == id);
    }

    [Fact]
    public void AShortSpanHasQuarters()
    {
        var axis = new TimeAxis(new(2022, 6, 9), new(2023, 4, 28));
        Assert.Equal(["Apr 2022", "Jul 2022", "Oct 2022", "Jan 2023", "Apr 2023", "Jul 2023"], axis.Ticks.Select(tick => tick.Label!.ToString()));
        Assert.Equal(["2016", "2020"], new TimeAxis(new(2016, 3, 2), new(2025, 11, 8)).Ticks.Select(tick => tick.Label!.ToString()).Where((_, i) => i % 4 == 0).Take(2));
    }

    [Fact]
    public void WithoutAnEntryThereIsNoFigure() => Assert.Throws<FigureException>(() => Kind.Draw(TimelineSamples.Few with { Entries = [] }));

    private static List<MarkersMark> Marks(Figure figure) => [.. TrainingRunTests.Groups(figure, "fig-lane").SelectMany(marks => marks.OfType<MarkersMark>())];
}
