using System.Text.Json;
using ScalingBib.Fitting.Suites;
using ScalingBib.Model.Comparisons;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;

namespace ScalingBib.Site.Exports;

/// <summary>What a figure of a suite rests on, for machines: every correlation with its interval, what noise alone gives, and the gains behind them.</summary>
internal static class SuiteJson
{
    /// <summary>Of a suite of a comparison.</summary>
    public static FigureBacking Of(SuiteRecord suite, Comparison comparison, IEnumerable<Paper> papers, Bibliography bibliography) => new(
        json => EvidenceJson.Sources(json, papers, bibliography),
        json => Evidence(json, suite, comparison));

    private static void Evidence(Utf8JsonWriter json, SuiteRecord suite, Comparison comparison)
    {
        json.WriteString("name", suite.Name);
        json.WriteString("replication", comparison.Replication);
        json.WriteNumber("pairsOfSteps", suite.Pairs);
        json.WriteNumber("level", suite.Level);
        json.WriteNumber("resamples", suite.Resamples);
        json.WriteStartArray("models");
        foreach (var model in suite.Models)
        {
            json.WriteStartObject();
            json.WriteString("label", model.Label);
            json.WriteNumber("scale", model.Scale);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gains");
        foreach (var view in suite.Views) View(json, suite, view);
        json.WriteEndArray();
    }

    private static void View(Utf8JsonWriter json, SuiteRecord suite, SuccessiveGains view)
    {
        json.WriteStartObject();
        json.WriteString("lens", view.Lens switch { SuiteLens.Points => "points", SuiteLens.Logit => "logit", _ => "chance-corrected" });
        json.WriteString("from", suite.Models[view.From].Label);
        json.WriteString("missing", view.Missing);
        Correlation(json, "pearson", view.Pearson);
        Correlation(json, "fisher", view.Fisher);
        Correlation(json, "spearman", view.Spearman);
        Correlation(json, "withoutMoved", view.WithoutMoved);
        if (view is { Noise: { } noise, Ratio: { } ratio })
        {
            json.WriteStartObject("noise");
            json.WriteString("seed", noise.Seed);
            json.WriteNumber("simulations", noise.Simulations);
            json.WriteNumber("firstStepDecades", noise.FirstStep);
            json.WriteNumber("secondStepDecades", noise.SecondStep);
            Range(json, "noiseAlone", noise.NoiseAlone);
            Range(json, "zeroExpected", noise.AtZero);
            Range(json, "atSuggestedRatio", view.AtRatio);
            json.Optional("noiseAloneReaches", view.NoiseAloneReaches);
            json.Optional("suggestedRatio", ratio.Value);
            json.WriteNumber("suggestedRatioLow", ratio.Low);
            json.Optional("suggestedRatioHigh", ratio.High);
            json.WriteBoolean("belowNoiseAlone", ratio.IsRejected);
            json.WriteEndObject();
        }

        Items(json, view.Items);
        json.WriteStartArray("tasks");
        foreach (var gain in view.Gains)
        {
            json.WriteStartObject();
            json.WriteString("task", suite.Tasks[gain.Row]);
            json.WriteNumber("first", gain.First);
            json.WriteNumber("second", gain.Second);
            json.WriteBoolean("moved", gain.IsMoved);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var task in view.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("task", suite.Tasks[task.Row]);
            json.WriteString("reason", task.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Correlation(Utf8JsonWriter json, string name, CorrelationEstimate? estimate)
    {
        if (estimate is null) return;
        json.WriteStartObject(name);
        json.WriteNumber("value", estimate.Value);
        json.Optional("low", estimate.Low);
        json.Optional("high", estimate.High);
        json.WriteNumber("tasks", estimate.Tasks);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, string name, NoiseRange? range)
    {
        if (range is null) return;
        json.WriteStartObject(name);
        json.Optional("ratio", range.Ratio);
        json.WriteNumber("expected", range.Expected);
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, ItemNoise? items)
    {
        if (items is null) return;
        json.WriteStartObject("itemNoise");
        json.WriteNumber("first", items.First);
        json.WriteNumber("middle", items.Middle);
        json.WriteNumber("last", items.Last);
        json.Optional("ratio", items.Ratio);
        json.Optional("correctedCorrelation", items.Corrected);
        json.Optional("low", items.Low);
        json.Optional("high", items.High);
        Range(json, "alone", items.Alone);
        json.WriteEndObject();
    }
}
