using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Words;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Figures.Kinds;

/// <summary>A curve of an overlay with how it is drawn. A baseline is grey, thin and square; a method heavy; peers lie between.</summary>
internal sealed record DrawnMember(OverlayMember Member, DrawnSeries Drawn)
{
    private const int DenseRun = 60;
    private static readonly Role[] Hues = [Role.Series1, Role.Series2, Role.Series3, Role.Series4, Role.Series5, Role.Series6, Role.Series8];
    private static readonly MarkerShape[] Shapes = [MarkerShape.Circle, MarkerShape.Triangle, MarkerShape.Diamond, MarkerShape.TriangleDown, MarkerShape.Pentagon, MarkerShape.Star];
    private static readonly MarkerShape[] BaselineShapes = [MarkerShape.Square, MarkerShape.Hexagon];

    public string Name => Drawn.Name;

    public bool IsBaseline => Member.Role == ComparisonRole.Baseline;

    public double Stroke => Member.Role switch { ComparisonRole.Baseline => 1.4, ComparisonRole.Method => 2.8, _ => 2 };

    /// <summary>Its side and its paper: <c>baseline, Tay et al. 2022</c>; empty for a peer from elsewhere.</summary>
    public string Side
    {
        get
        {
            var role = Member.Role switch { ComparisonRole.Baseline => "baseline", ComparisonRole.Method => "method", _ => "" };
            var paper = Member.Paper?.ShortCitation ?? "";
            return role.Length > 0 && paper.Length > 0 ? $"{role}, {paper}" : role + paper;
        }
    }

    /// <summary>How it was tested: <c>few-shot, 5 examples in context</c>.</summary>
    public string Protocol
    {
        get
        {
            var protocol = Drawn.Series.Protocol;
            return protocol.Setting + (protocol.Shots is > 1 and { } shots ? $", {Numbers.Count(shots)} examples in context" : "");
        }
    }

    /// <summary>True where a line joins its points: one that has no fitted curve, and a single value at each scale.</summary>
    public bool IsJoined => Drawn.Fits.IsEmpty && (Drawn.IsRun || (Drawn.Fitted.Count <= DenseRun && Drawn.Fitted.Select(point => point.X[0]).Distinct().Count() == Drawn.Fitted.Count));

    /// <summary>The curves over their shared scale, none of which hides what it is.</summary>
    /// <exception cref="FigureException">They have no place on one pair of axes.</exception>
    public static EquatableArray<DrawnMember> Of(OverlayEvidence evidence)
    {
        if (OverlayObstacle.Of(evidence) is { } obstacle) throw new FigureException(obstacle);
        var scale = OverlayObstacle.SharedScale(evidence)!.Value;
        var names = CommonName.Split([.. evidence.Members.Select(member => member.Evidence.Series.Label)]).Own;
        var (baselines, others) = (0, 0);
        var drawn = new List<DrawnMember>();
        for (var i = 0; i < evidence.Members.Count; i++)
        {
            var member = evidence.Members[i];
            var over = Over(member.Evidence, scale);
            var (role, shape) = member.Role == ComparisonRole.Baseline
                ? (Role.Series7, BaselineShapes[baselines++ % BaselineShapes.Length])
                : (Hues[others % Hues.Length], Shapes[others++ % Shapes.Length]);
            drawn.Add(new(member, new(over, role, shape, names[i], [.. DrawnFit.Of(over)])));
        }

        return [.. drawn];
    }

    /// <summary>The series over one of its scales alone. A fit belongs to the first one.</summary>
    private static SeriesEvidence Over(SeriesEvidence item, ScaleKind scale)
    {
        var axis = item.Series.AxisOf(scale);
        return item with
        {
            Series = item.Series with { Axes = [item.Series.Axes[axis]], Points = [.. item.Series.Points.Select(point => point with { X = [point.X[axis]] })] },
            ScaleUnits = item.ScaleUnits.Count > axis ? [item.ScaleUnits[axis]] : [],
            Fits = axis == 0 ? item.Fits : [],
            Predictions = [],
        };
    }
}
