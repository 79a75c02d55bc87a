using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScalingBib.Site.Exports;

/// <summary>JSON as the site's files have it: indented, UTF-8, letters as they are, single line feeds.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object with what <paramref name="body"/> writes into it.</summary>
    /// <returns>The text, ending in a line feed.</returns>
    public static string Write(Action<Utf8JsonWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A number; null where it is missing or not finite.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known)) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    /// <summary>A text; null where it is missing.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly date) => json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
