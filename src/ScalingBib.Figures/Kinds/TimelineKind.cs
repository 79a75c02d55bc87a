namespace ScalingBib.Figures.Kinds;

/// <summary>What kind of evidence an entry of a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>A paper says so.</summary>
    Paper,

    /// <summary>A fit or a verdict of ours on published numbers.</summary>
    Fit,

    /// <summary>Somebody said so in a discussion.</summary>
    Discussion,
}
