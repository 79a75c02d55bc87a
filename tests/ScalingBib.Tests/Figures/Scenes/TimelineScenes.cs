using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Claims;

namespace ScalingBib.Tests.Figures.Scenes;

internal sealed class TimelineScenes : SceneSource
{
    public override string Kind => "claim-timeline";

    public override Figure Draw(Random random, FigureFormat format) => new ClaimTimeline().Draw(Evidence(random), format);

    private static TimelineEvidence Evidence(Random random)
    {
        var (start, days) = (new DateOnly(1990, 1, 1).AddDays(random.Next(12000)), random.Next(3) switch { 0 => 0, 1 => 400, _ => 5000 });
        return new()
        {
            Id = "timeline",
            Title = Words(random, random.Next(1, 40)),
            Source = Words(random, random.Next(1, 20)),
            Entries =
            [
                .. Enumerable.Range(0, random.Next(1, 61)).Select(i => TimelineSamples.Entry(
                    $"entry-{i}", start.AddDays(random.Next(4) == 0 ? days / 2 : random.Next(days + 1)), (Stance)random.Next(random.Next(1, 5)), (TimelineKind)random.Next(3), Words(random, random.Next(1, 12)), "Says.",
                    random.Next(3) == 0 ? Words(random, random.Next(1, 4)) : "")),
            ],
        };
    }
}
