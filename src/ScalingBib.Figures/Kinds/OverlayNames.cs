using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>Names of the curves of an overlay at their right ends, each with its side and paper under it.</summary>
internal sealed class OverlayNames
{
    private const double Most = 168, Gap = 12, MarkerRoom = 14, BlockGap = 5;

    // A reader without the font gets a wider one.
    private const double Slack = 1.08;
    private readonly List<(DrawnMember Member, List<string> Name, List<string> Side)> blocks;

    public OverlayNames(IReadOnlyList<DrawnMember> members) =>
        blocks = [.. members.Select(member => (member, TextWrap.Lines(member.Name, TextStyle.Label, Most), TextWrap.Lines(member.Side, Small, Most)))];

    /// <summary>Room right of the frame that they need.</summary>
    public double Room => Gap + MarkerRoom + 2 + (Slack * blocks.SelectMany(block => block.Name.Select(line => TextStyle.Label.Measure(line)).Concat(block.Side.Select(line => Small.Measure(line)))).Max());

    /// <summary>True where they have a place beside a frame of this height.</summary>
    public bool Fit(double height) => blocks.Count * BlockHeight <= height && blocks.All(block => block.Name.Count <= 3 && block.Side.Count <= 2);

    private static TextStyle Small { get; } = TextStyle.Value with { Fill = Role.Muted };

    private double BlockHeight => blocks.Max(block => (block.Name.Count * TextStyle.Label.LineHeight) + (block.Side.Count * Small.LineHeight)) + BlockGap;

    public void Draw(Canvas canvas, Box frame, Func<DrawnMember, double> endOf)
    {
        // The first line of a name stands at the end of its curve, what belongs to it below.
        var lead = TextStyle.Label.LineHeight / 2;
        var order = blocks.Select((block, index) => (block, Y: endOf(block.Member), index)).OrderBy(item => item.Y).ThenBy(item => item.index).ToList();
        var leads = EndLabels.Spread([.. order.Select(item => item.Y)], BlockHeight, frame.Top + lead, frame.Bottom - BlockHeight + lead);
        for (var i = 0; i < order.Count; i++)
        {
            var ((member, name, side), end, _) = order[i];
            var (mark, top) = (leads[i], leads[i] - lead);
            if (Math.Abs(mark - end) > 4) canvas.Line([new(frame.Right + 1, end), new(frame.Right + Gap - 3, mark)], member.Drawn.Role, 0.8);
            canvas.Markers([new(new(frame.Right + Gap + 4, mark), "")], member.Drawn.Shape, 3.8, member.Drawn.Role);
            foreach (var line in name)
            {
                (TextStyle.Label with { Fill = member.Drawn.Role }).Write(canvas, line, new(frame.Right + Gap + MarkerRoom, top + (TextStyle.Label.LineHeight / 2) + 4.5));
                top += TextStyle.Label.LineHeight;
            }

            foreach (var line in side)
            {
                Small.Write(canvas, line, new(frame.Right + Gap + MarkerRoom, top + (Small.LineHeight / 2) + 4.1));
                top += Small.LineHeight;
            }
        }
    }
}
