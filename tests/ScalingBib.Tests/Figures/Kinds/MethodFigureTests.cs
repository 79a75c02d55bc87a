using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Fitting.Methods;
using ScalingBib.Tests.Infra;

namespace ScalingBib.Tests.Figures.Kinds;

public sealed class MethodFigureTests
{
    private static readonly Figure Figure = new MethodFigure().Draw(new("prediction", MethodSamples.Prediction));

    public static TheoryData<string> Methods => [.. MethodCatalog.All.Where(method => method.Plot() is not null).Select(method => method.Id)];

    [Theory, InlineData(FigureFormat.Wide), InlineData(FigureFormat.Narrow)]
    public void DrawsWhatWasApproved(FigureFormat format) => Approve.Text(
        DrawingText.Of(new MethodFigure().Draw(new("prediction", MethodSamples.Prediction), format).Drawing), "Figures/Kinds", $"{nameof(MethodFigureTests)}.{nameof(DrawsWhatWasApproved)}_{format.ToString().ToLowerInvariant()}");

    [Theory, MemberData(nameof(Methods))]
    public void EverySimulationOfTheCatalogueIsDrawnWideAndNarrow(string id)
    {
        var method = MethodCatalog.All.First(method => method.Id == id);
        var plot = method.Plot()!;

        // Two visits of one page see the same simulation.
        Assert.Equal(plot, method.Plot());
        Assert.Contains("eed", plot.Caption, StringComparison.Ordinal);
        foreach (var format in Enum.GetValues<FigureFormat>())
        {
            var figure = new MethodFigure().Draw(new(id, plot), format);
            var page = new Box(0, 0, figure.Drawing.Width, figure.Drawing.Height);
            Assert.All(figure.Drawing.Texts, text => Assert.True(page.Holds(text.Extent), $"{id}: '{text.Text}' leaves the view box"));
            Assert.InRange(FigureWriter.Svg(figure, FigureTheme.Light).Length, 1, 64 * 1024);
        }
    }

    [Fact]
    public void ALineHasTheColourOfItsRangeAndMarkersHaveTheirOwn()
    {
        var area = Marks("fig-bands").OfType<AreaMark>().Select(mark => mark.Fill).ToList();
        var lines = Marks("fig-lines").OfType<LineMark>().Select(mark => mark.Stroke).ToList();
        var points = Marks("fig-points").OfType<MarkersMark>().ToList();
        Assert.Equal([Role.Series1, Role.Series2], area);
        Assert.Equal([Role.Series1, Role.Series2], lines);
        Assert.Equal([Role.Series3, Role.Series4], points.Select(mark => mark.Colour));
        Assert.Equal(2, points.Select(mark => mark.Shape).Distinct().Count());
        Assert.Equal([LineStyle.Solid, LineStyle.Dashed], Marks("fig-lines").OfType<LineMark>().Select(mark => mark.Style));
    }

    [Fact]
    public void TheTableHoldsEveryPlaceOnceWithWhatIsDrawnThere()
    {
        var plot = MethodSamples.LongLabels;
        var table = new MethodFigure().Draw(new("long", plot)).Table;
        Assert.Equal(5, table.Columns.Count);

        // Places 0, 0.5 twice, 1, 1.5, 2.
        Assert.Equal(["0", "0.5", "0.5", "1", "1.5", "2"], table.Rows.Select(row => row[0]));
        Assert.Equal(["-0.9000", "0.9000", "0.2000", ""], table.Rows[0].Skip(1));
        Assert.Equal(["0.1000", "0.3000"], table.Rows.Where(row => row[0] == "0.5").Select(row => row[4]));
    }

    [Fact]
    public void SaysInWordsWhatItShows()
    {
        Assert.StartsWith("Loss against millions of parameters, on a logarithmic axis.", Figure.Description, StringComparison.Ordinal);
        Assert.Contains("8 markers, Models fitted:", Figure.Description, StringComparison.Ordinal);
        Assert.EndsWith("The horizontal axis is logarithmic.", Figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void MarksZeroWhereTheAxisPassesThroughIt()
    {
        var figure = new MethodFigure().Draw(new("long", MethodSamples.LongLabels));
        Assert.Single(TrainingRunTests.Groups(figure, "fig-zero"));
        Assert.Empty(TrainingRunTests.Groups(Figure, "fig-zero"));
    }

    [Fact]
    public void RefusesWhatCannotBeDrawn()
    {
        Assert.Throws<FigureException>(() => new MethodFigure().Draw(new("empty", MethodSamples.Empty)));
        Assert.Throws<FigureException>(() => new MethodFigure().Draw(new("zero", MethodSamples.LongLabels with { HasLogX = true })));
        Assert.Throws<FigureException>(() => new MethodFigure().Draw(new("uneven", MethodSamples.Empty with { Lines = [new("Line", [1, 2], [1])] })));
        Assert.Throws<FigureException>(() => new MethodFigure().Draw(new("nan", MethodSamples.Empty with { Lines = [new("Line", [1, 2], [1, double.NaN])] })));
    }

    private static IEnumerable<Mark> Marks(string group) => TrainingRunTests.Groups(Figure, group).SelectMany(marks => marks);
}
