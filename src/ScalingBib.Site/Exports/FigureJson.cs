using System.Text.Json;
using ScalingBib.Figures;
using ScalingBib.Model.Publishing;
using ScalingBib.Site.Pages;
using ScalingBib.Site.Templates;

namespace ScalingBib.Site.Exports;

/// <summary>A figure for machines: what it is and says, the numbers drawn, the licence, and what stands behind it.</summary>
internal static class FigureJson
{
    /// <summary>The file.</summary>
    /// <param name="place">Where the figure stands.</param>
    /// <param name="figure">The figure as wide pages show it.</param>
    /// <param name="backing">What stands behind it.</param>
    /// <param name="site">Address and licence of the site.</param>
    public static string Write(FigurePlace place, Figure figure, FigureBacking backing, SiteSettings site) => JsonText.Write(json =>
    {
        json.WriteString("figure", place.Name);
        json.WriteString("kind", place.Kind);
        json.WriteString("title", figure.Title);
        json.WriteString("description", figure.Description);
        json.WriteString("caption", figure.Caption);
        json.WriteString("address", Url.Canonical(site.BaseAddress, place.Page).ToString());
        json.WriteString("licence", site.Licence);
        backing.Sources?.Invoke(json);
        Table(json, figure.Table);
        backing.Evidence?.Invoke(json);
    });

    private static void Table(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            json.WriteString("label", column.Label);
            json.WriteString("unit", column.Unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            for (var i = 0; i < row.Count; i++) Cell(json, table.Columns[i], row[i]);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>Numbers keep the digits of the table; an empty one is null.</summary>
    private static void Cell(Utf8JsonWriter json, DataColumn column, string cell)
    {
        if (!column.IsNumber) json.WriteStringValue(cell);
        else if (cell.Length == 0) json.WriteNullValue();
        else json.WriteRawValue(cell);
    }
}
