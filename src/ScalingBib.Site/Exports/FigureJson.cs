using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Corrections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;

namespace ScalingBib.Site.Exports;

/// <summary>A figure for machines: what was asked for, the numbers drawn, every fit, where the numbers were read, and the licence.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FigureEvidence evidence, Figure figure, Bibliography bibliography)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Head(json, evidence, figure, bibliography);
            Table(json, figure.Table);
            json.WriteStartArray("series");
            foreach (var series in evidence.Series) Series(json, series);
            json.WriteEndArray();
            json.WriteStartArray("laws");
            foreach (var law in evidence.Laws) Law(json, law);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Head(Utf8JsonWriter json, FigureEvidence evidence, Figure figure, Bibliography bibliography)
    {
        var site = bibliography.Site;
        var paper = evidence.Paper ?? throw new ArgumentException("A figure of the site belongs to a paper.", nameof(evidence));
        json.WriteString("figure", $"{paper.Ref}#{evidence.Request.Id}");
        json.WriteString("kind", evidence.Request.Kind);
        json.WriteString("title", figure.Title);
        json.WriteString("description", figure.Description);
        json.WriteString("caption", figure.Caption);
        json.WriteString("address", new Uri(site.BaseAddress, $"papers/{paper.Ref.Id}/").AbsoluteUri);
        json.WriteString("licence", site.Licence);
        json.WriteStartObject("source");
        json.WriteString("citation", paper.ShortCitation);
        json.WriteString("title", paper.Title);
        Optional(json, "arxiv", paper.ArXiv.IsKnown ? $"{paper.ArXiv.Value.Id}v{paper.ArXiv.Value.Version}" : null);
        Optional(json, "doi", paper.Doi.IsKnown ? paper.Doi.Value : null);
        json.WriteString("status", paper.Status.ToString());
        if (paper.Notice is { } notice)
        {
            json.WriteStartObject("notice");
            json.WriteString("date", Day(notice.Date));
            json.WriteString("reason", notice.Reason);
            Optional(json, "address", notice.Address?.AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Corrections(json, paper, bibliography);
    }

    private static void Corrections(Utf8JsonWriter json, Paper paper, Bibliography bibliography)
    {
        json.WriteStartArray("corrections");
        foreach (var correction in bibliography.Of<Correction>().Where(correction => correction.Of == paper.Ref))
        {
            json.WriteStartObject();
            json.WriteString("date", Day(correction.Date));
            json.WriteString("cause", correction.Cause.ToString());
            json.WriteString("title", correction.Title);
            json.WriteString("address", new Uri(bibliography.Site.BaseAddress, $"{correction.Ref}/").AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

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

    private static void Series(Utf8JsonWriter json, SeriesEvidence evidence)
    {
        var series = evidence.Series;
        json.WriteStartObject();
        json.WriteString("id", series.Id);
        json.WriteString("label", series.Label);
        json.WriteString("task", series.Task);
        json.WriteString("modelFamily", series.ModelFamily);
        json.WriteString("metric", evidence.Metric.Id);
        json.WriteString("unit", evidence.Unit.Symbol);
        json.WriteString("setting", series.Protocol.Setting);
        Provenance(json, series.Provenance);
        json.WriteStartArray("fits");
        foreach (var fit in evidence.Fits) Fit(json, fit);
        json.WriteEndArray();
        JumpVerdictJson.Write(json, evidence.Jump, evidence.Jump?.NoVerdict);
        json.WriteEndObject();
    }

    private static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("version", provenance.Version);
        json.WriteString("locator", provenance.Locator);
        json.WriteString("extraction", provenance.Extraction.ToString());
        json.WriteString("by", provenance.By);
        json.WriteString("date", Day(provenance.Date));
        json.WriteString("confidence", provenance.Confidence.ToString());
        Optional(json, "resolution", provenance.Resolution);
        json.WriteString("note", provenance.Note);
        json.WriteEndObject();
    }

    private static void Fit(Utf8JsonWriter json, FitRecord fit)
    {
        json.WriteStartObject();
        json.WriteString("name", fit.Name);
        json.WriteString("law", fit.Law.Value);
        json.WriteString("objective", fit.Objective.ToString());
        Optional(json, "huberDelta", fit.HuberDelta);
        json.WriteString("weights", fit.Weights);
        json.WriteNumber("n", fit.Count);
        json.WriteBoolean("converged", fit.Converged);
        json.WriteString("ending", fit.Ending);
        json.WriteNumber("starts", fit.Starts);
        json.WriteNumber("optima", fit.Optima);
        Optional(json, "objectiveValue", fit.ObjectiveValue);
        json.WriteString("intervalMethod", fit.IntervalMethod);
        json.WriteNumber("level", fit.Level);
        json.WriteNumber("degreesOfFreedom", fit.DegreesOfFreedom);
        json.WriteNumber("seed", fit.Seed);
        json.WriteString("engineVersion", fit.EngineVersion);
        Optional(json, "dispersion", fit.Dispersion);
        Optional(json, "aicc", fit.Aicc);
        Optional(json, "leaveOneOut", fit.LeaveOneOut);
        json.WriteStartObject("parameters");
        foreach (var estimate in fit.Estimates)
        {
            json.WriteStartObject(estimate.Parameter);
            Optional(json, "value", estimate.Value);
            Optional(json, "se", estimate.StandardError);
            Optional(json, "low", estimate.Low);
            Optional(json, "high", estimate.High);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("points");
        foreach (var point in fit.Points)
        {
            json.WriteStartObject();
            json.WriteNumber("index", point.Index);
            Optional(json, "fitted", point.Fitted);
            Optional(json, "residual", point.Residual);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("caveats");
        foreach (var caveat in fit.Caveats) json.WriteStringValue(caveat);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Law(Utf8JsonWriter json, ReportedLaw law)
    {
        json.WriteStartObject();
        json.WriteString("id", law.Id);
        json.WriteString("label", law.Label);
        json.WriteString("law", law.Law.Value);
        json.WriteString("responseUnit", law.ResponseUnit);
        json.WriteString("domain", law.Domain);
        json.WriteStartObject("constants");
        foreach (var constant in law.Constants)
        {
            json.WriteStartObject(constant.Parameter);
            json.WriteNumber("value", constant.Value);
            json.WriteString("printed", constant.Printed);
            Optional(json, "se", constant.StandardError);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Provenance(json, law.Provenance);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known)) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }
}
