namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>Boxes and lines that labels must not touch, sorted into square cells, so that a label is tested against its neighbourhood and not against the whole drawing.</summary>
internal sealed class ObstacleGrid
{
    private const double Cell = 24;

    // A line is kept with its ends, a box with its corners.
    private readonly List<(Point From, Point To, Box Box, bool IsLine)> obstacles = [];
    private readonly List<(int Obstacle, int Next)> entries = [];
    private readonly int[] heads;
    private readonly int columns, rows;
    private readonly Box bounds;

    public ObstacleGrid(Box bounds)
    {
        this.bounds = bounds;
        (columns, rows) = ((int)(bounds.Width / Cell) + 1, (int)(bounds.Height / Cell) + 1);
        heads = new int[columns * rows];
        heads.AsSpan().Fill(-1);
    }

    /// <summary>The boxes among them.</summary>
    public IEnumerable<Box> Boxes => obstacles.Where(one => !one.IsLine).Select(one => one.Box);

    public void Add(Box box) => Add(default, default, box, false);

    public void Add(Point from, Point to) =>
        Add(from, to, new(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)), true);

    /// <summary>True when one of them touches the box, which lies inside the bounds.</summary>
    public bool Meet(Box box)
    {
        var (left, top, right, bottom) = Cells(box);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                for (var entry = heads[(row * columns) + column]; entry >= 0; entry = entries[entry].Next)
                {
                    var (from, to, covered, isLine) = obstacles[entries[entry].Obstacle];
                    if (isLine ? IsNear(covered, box) && box.Meets(from, to) : box.Meets(covered)) return true;
                }
            }
        }

        return false;
    }

    private void Add(Point from, Point to, Box box, bool isLine)
    {
        // What lies outside can touch no label; a place that is no number lies nowhere.
        if (!IsNear(box, bounds)) return;
        var (left, top, right, bottom) = Cells(box);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                if (isLine && (left < right && top < bottom) && !CellBox(row, column).Meets(from, to)) continue;
                entries.Add((obstacles.Count, heads[(row * columns) + column]));
                heads[(row * columns) + column] = entries.Count - 1;
            }
        }

        obstacles.Add((from, to, box, isLine));
    }

    // Edges count: a level line has a box without height.
    private static bool IsNear(Box a, Box b) => a.Left <= b.Right && b.Left <= a.Right && a.Top <= b.Bottom && b.Top <= a.Bottom;

    private Box CellBox(int row, int column)
    {
        var (left, top) = (bounds.Left + (column * Cell), bounds.Top + (row * Cell));
        return new Box(left, top, left + Cell, top + Cell).Grown(1e-6);
    }

    private (int Left, int Top, int Right, int Bottom) Cells(Box box) =>
    (
        Math.Clamp((int)((box.Left - bounds.Left) / Cell), 0, columns - 1),
        Math.Clamp((int)((box.Top - bounds.Top) / Cell), 0, rows - 1),
        Math.Clamp((int)((box.Right - bounds.Left) / Cell), 0, columns - 1),
        Math.Clamp((int)((box.Bottom - bounds.Top) / Cell), 0, rows - 1));
}
