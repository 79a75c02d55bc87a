using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>
/// Path data, short: steps are relative, and what may be left out is (a command that repeats, a space before a sign or a point). Steps are differences of printed coordinates, so no error adds up.
/// </summary>
internal sealed class SvgPath
{
    private readonly SvgText svg;
    private (long X, long Y) at;
    private char command;
    private bool isFirst = true, endsInPart;

    private SvgPath(SvgText svg) => this.svg = svg;

    public static void Open(SvgText svg, ReadOnlySpan<Point> points)
    {
        var path = new SvgPath(svg);
        path.Begin(points[0]);
        foreach (var point in points[1..]) path.Step(point);
    }

    public static void Closed(SvgText svg, ReadOnlySpan<Point> points)
    {
        Open(svg, points);
        svg.Raw('z');
    }

    public static void Segments(SvgText svg, ReadOnlySpan<Point> ends)
    {
        var path = new SvgPath(svg);
        for (var i = 0; i + 1 < ends.Length; i += 2)
        {
            path.Begin(ends[i]);
            path.Step(ends[i + 1]);
        }
    }

    private void Begin(Point point)
    {
        var to = Printed(point);
        // A path's first place stands as it is; the others as steps from where the pen is.
        Put(isFirst ? 'M' : 'm', to.X - at.X, to.Y - at.Y);
        (at, isFirst) = (to, false);
    }

    private void Step(Point point)
    {
        var to = Printed(point);
        var (dx, dy) = (to.X - at.X, to.Y - at.Y);
        if (dy == 0) Put('h', dx);
        else if (dx == 0) Put('v', dy);
        else Put('l', dx, dy);
        at = to;
    }

    private static (long X, long Y) Printed(Point point) => (SvgText.InHundredths(point.X), SvgText.InHundredths(point.Y));

    private void Put(char name, long first, long? second = null)
    {
        // Level and upright steps that follow each other would be one; each is written out, as a repeated one is.
        if (name != command || name is 'm' or 'M')
        {
            svg.Raw(name);
            (command, endsInPart) = (name, false);
            Number(first, isAfterCommand: true);
        }
        else
        {
            Number(first, isAfterCommand: false);
        }

        if (second is { } other) Number(other, isAfterCommand: false);
    }

    private void Number(long value, bool isAfterCommand)
    {
        var beginsInPart = value is > -100 and < 100 && value % 100 != 0;
        if (!isAfterCommand && value >= 0 && !(beginsInPart && endsInPart)) svg.Raw(' ');
        svg.Hundredths(value);
        endsInPart = value % 100 != 0;
    }
}
