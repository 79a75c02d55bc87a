namespace ScalingBib.Model.Claims;

/// <summary>The verdict on a series that evidence rests on. When the computed one is another, the evidence is not borne out.</summary>
public enum ClaimedVerdict
{
    /// <summary>A jump.</summary>
    Jump,

    /// <summary>A smooth rise.</summary>
    Gradual,

    /// <summary>No change.</summary>
    Flat,

    /// <summary>A smooth fall.</summary>
    Falling,

    /// <summary>A rise and a fall.</summary>
    NonMonotone,
}
