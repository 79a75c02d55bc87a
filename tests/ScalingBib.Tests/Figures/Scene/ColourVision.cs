namespace ScalingBib.Tests.Figures.Scene;

/// <summary>Whose eyes a colour is seen with.</summary>
public enum ColourVision
{
    /// <summary>All three sorts of cones.</summary>
    Normal,

    /// <summary>Without cones for long waves.</summary>
    Protan,

    /// <summary>Without cones for middle waves.</summary>
    Deutan,

    /// <summary>Without cones for short waves.</summary>
    Tritan,

    /// <summary>On a printer that has only black.</summary>
    Grey,
}
