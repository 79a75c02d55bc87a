namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Finds room for labels among what is drawn. Candidates are tried in order; a label for which none is free is not drawn here.</summary>
/// <param name="bounds">What no label may leave.</param>
internal sealed class LabelPlacer(Box bounds)
{
    private const double Gap = 1.5;
    private readonly ObstacleGrid obstacles = new(bounds.Grown(Gap));

    /// <summary>The boxes kept so far, those of labels among them.</summary>
    public IEnumerable<Box> Boxes => obstacles.Boxes;

    public void Keep(Box box) => obstacles.Add(box);

    public void Keep(IReadOnlyList<Point> line)
    {
        for (var i = 1; i < line.Count; i++) obstacles.Add(line[i - 1], line[i]);
    }

    /// <summary>True when nothing kept so far touches the box and it lies inside the bounds.</summary>
    public bool IsFree(Box box) => bounds.Holds(box) && !obstacles.Meet(box.Grown(Gap));

    /// <summary>Writes the label at the first free place.</summary>
    /// <returns>False when no place is free.</returns>
    public bool TryWrite(Canvas canvas, RichText text, TextStyle style, IEnumerable<(Point At, TextAnchor Anchor)> candidates)
    {
        var width = style.Measure(text);
        foreach (var (at, anchor) in candidates)
        {
            var mark = style.Mark(text, at, width, anchor, hasHalo: true);
            if (!IsFree(mark.Extent)) continue;
            canvas.Add(mark);
            Keep(mark.Extent);
            return true;
        }

        return false;
    }

    /// <summary>Writes a label of several lines at the first place where all of them are free; a candidate is where the first line stands.</summary>
    /// <returns>False when no place is free.</returns>
    public bool TryWrite(Canvas canvas, IReadOnlyList<string> lines, TextStyle style, IEnumerable<(Point At, TextAnchor Anchor)> candidates)
    {
        var widths = lines.Select(line => style.Measure(line)).ToArray();
        foreach (var (at, anchor) in candidates)
        {
            var marks = lines.Select((line, i) => style.Mark(line, new(at.X, at.Y + (i * style.LineHeight)), widths[i], anchor, hasHalo: true)).ToList();
            if (!marks.All(mark => IsFree(mark.Extent))) continue;
            foreach (var mark in marks)
            {
                canvas.Add(mark);
                Keep(mark.Extent);
            }

            return true;
        }

        return false;
    }

    /// <summary>Places around a marker: above, below, then the sides and corners.</summary>
    public static IEnumerable<(Point At, TextAnchor Anchor)> Around(Point at, double radius, double size)
    {
        var (gap, rise) = (radius + 4, size * 0.36);
        yield return (new(at.X, at.Y - gap - 1), TextAnchor.Middle);
        yield return (new(at.X + gap, at.Y + rise), TextAnchor.Start);
        yield return (new(at.X - gap, at.Y + rise), TextAnchor.End);
        yield return (new(at.X, at.Y + gap + (size * 0.76)), TextAnchor.Middle);
        yield return (new(at.X + gap, at.Y - gap), TextAnchor.Start);
        yield return (new(at.X - gap, at.Y - gap), TextAnchor.End);
        yield return (new(at.X + gap, at.Y + gap + (size * 0.6)), TextAnchor.Start);
        yield return (new(at.X - gap, at.Y + gap + (size * 0.6)), TextAnchor.End);
    }
}
