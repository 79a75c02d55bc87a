namespace ScalingBib.Model.Papers;

/// <summary>How the panels of a figure of many follow each other.</summary>
public enum FigureOrder
{
    /// <summary>As the entry lists their series.</summary>
    AsListed,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By the verdict on a jump, then by name.</summary>
    Verdict,

    /// <summary>By the value at the largest scale, the highest first.</summary>
    LastValue,
}
