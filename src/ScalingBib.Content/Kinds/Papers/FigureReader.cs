using ScalingBib.Content.Fields;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Papers;

namespace ScalingBib.Content.Kinds.Papers;

/// <summary>Reads a figure asked for.</summary>
internal static class FigureReader
{
    public static FigureRequest Read(MapReader map)
    {
        var isDivided = map.Has("panels");
        var panels = isDivided ? map.RequiredList("panels", value => value.Map(ReadPanel)) : map.List("panels", value => value.Map(ReadPanel));
        if (isDivided && map.Has("series"))
            map.Report(PaperDiagnostics.SeriesOrPanels, "the figure has both 'series' and 'panels'", "one of the two", "name each series in its panel, and remove `series`");
        return new()
        {
            Id = map.Id(),
            Kind = map.Id("kind"),
            Title = map.Text("title"),
            SeriesIds = isDivided ? Together(panels, map.Ids("series")) : map.RequiredList("series", value => value.Id()),
            Panels = panels,
            LawIds = map.Ids("laws"),
            Caption = map.OptionalProse("caption"),
            IsMain = map.Flag("main"),
        };
    }

    private static FigurePanel ReadPanel(MapReader map) => new(map.Text("title"), map.RequiredList("series", value => value.Id()));

    // What stands beside panels is reported; asking for it all the same keeps it from being called unknown.
    private static EquatableArray<string> Together(EquatableArray<FigurePanel> panels, EquatableArray<string> beside) =>
        [.. panels.SelectMany(panel => panel.SeriesIds).Concat(beside).Distinct(StringComparer.Ordinal)];
}
