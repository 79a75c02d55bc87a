namespace ScalingBib.Fitting.Claims;

/// <summary>Where a claim or a part of it stands, by <see cref="StatusRules"/>.</summary>
public enum ClaimStatus
{
    /// <summary>Nothing that was measured speaks for or against it, or weak evidence does both.</summary>
    Open,

    /// <summary>What was measured speaks for it, and not enough to call it supported.</summary>
    Indicated,

    /// <summary>Evidence of two or more papers on two or more model families, moderate or strong, speaks for it, and none of that strength against.</summary>
    Supported,

    /// <summary>Moderate or strong evidence speaks for it, and such evidence against.</summary>
    Contested,

    /// <summary>What was measured speaks against it, and not enough to call it refuted.</summary>
    Doubted,

    /// <summary>The same against it, and none of that strength for it.</summary>
    Refuted,
}
