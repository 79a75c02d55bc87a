using System.Text.Json;

namespace ScalingBib.Fitting.Jumps;

/// <summary>A verdict for programs, the same wherever it is told: by <c>fit</c> and beside a figure.</summary>
public static class JumpVerdictJson
{
    /// <summary>Writes the members <c>jump</c>, <c>null</c> where there is no verdict, and <c>reason</c>, which then says why.</summary>
    /// <param name="json">Stands inside an object.</param>
    /// <param name="jump">The verdict; <c>null</c> where none was asked for.</param>
    /// <param name="noVerdict">Why there is none, a sentence; <c>null</c> where there is one.</param>
    public static void Write(Utf8JsonWriter json, JumpRecord? jump, string? noVerdict)
    {
        if (jump is { Verdict: { } verdict }) Write(json, jump, verdict);
        else json.WriteNull("jump");
        json.WriteString("reason", noVerdict);
    }

    private static void Write(Utf8JsonWriter json, JumpRecord jump, JumpVerdict verdict)
    {
        json.WriteStartObject("jump");
        json.WriteString("verdict", VerdictNames.Of(verdict));
        json.WriteString("reason", jump.Reason is { } reason ? VerdictNames.Of(reason) : null);
        Number(json, "p", jump.P);
        Number(json, "score", jump.Score);
        Range(json, "onset", jump.OnsetLow, jump.OnsetHigh);
        Number(json, "rise", jump.Rise);
        Number(json, "share", jump.Share);
        if (jump.IsStable is { } isStable) json.WriteBoolean("stable", isStable);
        else json.WriteNull("stable");
        json.WriteString("explainedByMetric", VerdictNames.Of(jump.ExplainedByMetric));
        Number(json, "linearity", jump.Linearity);
        Number(json, "breakthroughness", jump.Breakthroughness);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, string name, double? low, double? high)
    {
        if (low is not { } from || high is not { } to)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteNumberValue(from);
        json.WriteNumberValue(to);
        json.WriteEndArray();
    }

    // The sum turns −0 into 0.
    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number + 0.0);
        else json.WriteNull(name);
    }
}
