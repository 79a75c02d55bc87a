namespace ScalingBib.Figures;

/// <summary>The sheet that a figure is composed for. Each format is laid out anew, with letters of their own size; none is another one shrunk.</summary>
public enum FigureFormat
{
    /// <summary>A page, 760 units wide.</summary>
    Wide,

    /// <summary>A phone, 320 units wide.</summary>
    Narrow,
}
