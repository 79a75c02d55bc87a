using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Records;
using ScalingBib.Fitting.Selection;

namespace ScalingBib.Cli.Fit;

/// <summary>The results of <c>fit</c> for programs: one array, an object a group, in order of the file.</summary>
/// <remarks>Numbers in the shortest form that reads back as the same double; what does not apply, or may not be printed, is <c>null</c>. Members are only ever added.</remarks>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole of the results from the objects of the groups.</summary>
    public static string Join(IReadOnlyList<string> groups) => groups.Count == 0 ? "[]\n" : $"[\n{string.Join(",\n", groups)}\n]\n";

    /// <summary>One group's object, indented to stand in the array.</summary>
    public static string Render(GroupFit fit, bool hasGroups, string? guess)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout)) Write(json, fit, hasGroups, guess);
        return "  " + Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)).Replace("\n", "\n  ", StringComparison.Ordinal);
    }

    private static void Write(Utf8JsonWriter json, GroupFit fit, bool hasGroups, string? guess)
    {
        json.WriteStartObject();
        json.WriteString("group", hasGroups ? fit.Group.Name : null);
        json.WriteNumber("n", fit.Count);
        json.WriteStartArray("laws");
        foreach (var candidate in fit.Selection.Candidates) Write(json, candidate);
        json.WriteEndArray();
        json.WriteString("best", fit.Selection.Best?.Value);
        json.WriteStartArray("forecast");
        foreach (var part in fit.Selection.Forecast)
        {
            json.WriteStartObject();
            json.WriteString("id", part.Law.Value);
            Number(json, "weight", part.Weight);
            json.WriteString("points", part.IsOfLaterHalf ? "later half" : "all");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JumpVerdictJson.Write(json, fit.Jump, fit.NoVerdict);
        json.WriteStartArray("predictions");
        foreach (var place in fit.Predictions) Write(json, place.Prediction);
        json.WriteEndArray();
        Number(json, "forecastError", fit.ForecastError);
        json.WriteStartArray("caveats");
        foreach (var caveat in fit.Caveats) json.WriteStringValue(caveat);
        if (guess is not null) json.WriteStringValue(guess);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CandidateScore candidate)
    {
        var fit = candidate.Fit;
        json.WriteStartObject();
        json.WriteString("id", fit.Law.Value);
        json.WriteStartObject("parameters");
        foreach (var estimate in fit.Estimates) Write(json, estimate);
        json.WriteEndObject();
        json.WriteString("objective", FitWords.Of(fit));
        Number(json, "objectiveValue", fit.ObjectiveValue);
        Number(json, "aicc", fit.Aicc);
        Number(json, "weight", candidate.Weight);
        json.WriteBoolean("converged", fit.Converged);
        json.WriteNumber("optima", fit.Optima);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteStartObject(estimate.Parameter);
        Number(json, "value", estimate.Withheld is null ? estimate.Value : null);
        Number(json, "se", estimate.StandardError);
        Number(json, "low", estimate.Low);
        Number(json, "high", estimate.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Prediction prediction)
    {
        json.WriteStartObject();
        if (prediction.X.Count == 1)
        {
            Number(json, "x", prediction.X[0]);
        }
        else
        {
            json.WriteStartArray("x");
            foreach (var scale in prediction.X) json.WriteRawValue(Numeric.Exact(scale));
            json.WriteEndArray();
        }

        Number(json, "y", prediction.Y);
        Number(json, "low", prediction.Low);
        Number(json, "high", prediction.High);
        Number(json, "newLow", prediction.NewLow);
        Number(json, "newHigh", prediction.NewHigh);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (Numeric.Exact(value) is { Length: > 0 } number) json.WriteRawValue(number);
        else json.WriteNullValue();
    }
}
