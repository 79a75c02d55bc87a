using ScalingBib.Content.Fields;
using ScalingBib.Model.Papers;

namespace ScalingBib.Content.Kinds.Papers;

/// <summary>Reads a figure asked for.</summary>
internal static class FigureReader
{
    public static FigureRequest Read(MapReader map) => new()
    {
        Id = map.Id(),
        Kind = map.Id("kind"),
        Title = map.Text("title"),
        SeriesIds = map.RequiredList("series", value => value.Id()),
        LawIds = map.Ids("laws"),
        Order = map.Enum("order", FigureOrder.AsListed),
        Caption = map.OptionalProse("caption"),
        IsMain = map.Flag("main"),
    };
}
