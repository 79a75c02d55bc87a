using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Figures.Scene;
using ScalingBib.Tests.Figures.Scenes;

namespace ScalingBib.Tests.Figures;

/// <summary>
/// What a reader would see at once: labels on top of each other, cut off, under a marker or too small to read; anything drawn outside the view box. Texts are the boxes of their
/// measured widths, from ascender to descender, less half a unit; a marker is the square about four fifths of its radius, which its shape fills.
/// </summary>
public sealed class LayoutTests
{
    // All kinds together.
    private const int Rounds = 2000, Fewest = 100, Seed = 20200528;

    // Letters of ten units are ten pixels high on a phone of 320; only panels among many are so small.
    private const double SmallestText = 10;

    // A card is written twice as large, and a figure on it is there for its shape.
    private const double SmallestOnCard = 3.5;
    private static readonly string Card = new SocialCard().Id;

    // A stroke of a line at the edge may reach over it by half its width.
    private const double Overhang = 0.75;

    public static TheoryData<string> Ids => Gallery.Ids;

    public static TheoryData<string> Sources => [.. SceneCatalog.All.Select(source => source.GetType().Name)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoTwoLabelsOverlapAndNothingIsCut(string id) => Assert.Equal([], Faults(Gallery.Find(id).Drawing, id.EndsWith("-card", StringComparison.Ordinal) ? SmallestOnCard : SmallestText));

    [Theory]
    [MemberData(nameof(Sources))]
    public void HoldsForRandomFigures(string name)
    {
        var source = SceneCatalog.All.Single(one => one.GetType().Name == name);
        for (var round = 0; round < Math.Max(Fewest, Rounds / SceneCatalog.All.Count); round++)
        {
            // Each has a seed of its own, so that one that fails can be drawn alone.
            var seed = Seed + round;
            var format = (FigureFormat)(round % 2);
            var faults = Faults(source.Draw(new Random(seed), format).Drawing, source.Kind == Card ? SmallestOnCard : SmallestText).ToList();
            Assert.True(faults.Count == 0, $"{name}, {format}, seed {seed}: {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public void FindsEveryKindOfFault()
    {
        var canvas = new Canvas();
        canvas.Text("first", new(10, 20), 12, Role.Ink);
        canvas.Text("second", new(20, 24), 12, Role.Ink);
        canvas.Text("cut", new(95, 60), 12, Role.Ink);
        canvas.Text("tiny", new(10, 90), 8, Role.Ink);
        canvas.Markers([new(new(15, 18), "")], MarkerShape.Circle, 4, Role.Series1);
        canvas.Line([new(50, 50), new(50, 120)], Role.Series1, 1);
        canvas.Segments([new(50, double.NaN), new(50, 60)], Role.Series1, 1);
        Assert.Equal(
            ["'cut' leaves the view box", "'tiny' is too small", "'first' overlaps 'second'", "'first' lies at a marker", "a line leaves the view box", "a segment leaves the view box"],
            Faults(new(100, 100, canvas.Marks), SmallestText));
    }

    private static IEnumerable<string> Faults(Drawing drawing, double smallest)
    {
        var page = new Box(0, 0, drawing.Width, drawing.Height);
        var texts = drawing.Texts.ToList();
        var marks = Flat(drawing.Marks).ToList();
        foreach (var text in texts)
        {
            if (!page.Holds(text.Extent)) yield return $"'{text.Text}' leaves the view box";
            if (text.Size < smallest) yield return $"'{text.Text}' is too small";
        }

        for (var i = 0; i < texts.Count; i++)
            for (var k = i + 1; k < texts.Count; k++)
                if (texts[i].Extent.Grown(-0.5).Meets(texts[k].Extent)) yield return $"'{texts[i].Text}' overlaps '{texts[k].Text}'";

        foreach (var fault in texts.SelectMany(text => AtMarkers(text, marks.OfType<MarkersMark>()))) yield return fault;
        foreach (var mark in marks)
            if (Outline(mark) is { } outline && !outline.Points.All(point => page.Grown(Overhang).Holds(Box.Around(point, outline.Reach)))) yield return $"{outline.Name} leaves the view box";
    }

    private static IEnumerable<string> AtMarkers(TextMark text, IEnumerable<MarkersMark> markers)
    {
        var box = text.Extent.Grown(-0.5);
        foreach (var mark in markers)
            if (mark.Points.Any(point => box.Meets(Box.Around(point.At, 0.8 * mark.Radius)))) yield return $"'{text.Text}' lies at a marker";
    }

    private static (string Name, IEnumerable<Point> Points, double Reach)? Outline(Mark mark) => mark switch
    {
        LineMark line => ("a line", line.Points, 0),
        SegmentsMark segments => ("a segment", segments.Ends, 0),
        AreaMark area => ("an area", area.Points, 0),
        RectMark rect => ("a rectangle", [rect.At, new(rect.At.X + rect.Width, rect.At.Y + rect.Height)], 0),
        MarkersMark markers => ("a marker", markers.Points.Select(point => point.At), markers.Radius + (markers.Rim / 2)),
        _ => null,
    };

    private static IEnumerable<Mark> Flat(IEnumerable<Mark> marks) => marks.SelectMany(mark => mark is GroupMark group ? Flat(group.Marks) : [mark]);
}
