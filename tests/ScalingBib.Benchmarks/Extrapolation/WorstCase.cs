using System.Globalization;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Memo;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Units;

namespace ScalingBib.Benchmarks.Extrapolation;

/// <summary>A curve that was predicted badly, in words and as a picture: what was seen, what came, what was predicted.</summary>
internal static class WorstCase
{
    // Few markers, so that they do not hide the held-out points under them.
    private const int Places = 5;

    public static string Words(CurveForecasts result)
    {
        var curve = result.Curve;
        var bias = curve.HeldOut.Select((row, i) => Math.Log(row.Y / result.Auto.Predictions[i].Y!.Value)).Average();
        var best = result.Errors.Where(pair => pair.Key != CurveForecasts.AutoMethod).MinBy(pair => pair.Value);
        return string.Create(CultureInfo.InvariantCulture, $"{curve.Name}: error {result.Errors[CurveForecasts.AutoMethod]:0.000}, {curve.Seen.Length} rows seen up to {curve.Seen[^1].X:G3}, predicted to {curve.HeldOut[^1].X:G3}; measured {100 * (Math.Exp(bias) - 1):+0.0;-0.0} % off the prediction on average; best law by AICc {result.Auto.Best}; the law that would have done best {best.Key} ({best.Value:0.000})");
    }

    /// <summary>Draws it as SVG and PNG into the artifacts; returns the name of the files without their ending.</summary>
    public static string Draw(CurveForecasts result, int number)
    {
        var figure = FigureCatalog.Requested("money-shot")!.Draw(Evidence(result.Curve));
        var folder = Repository.At("artifacts", "extrapolation");
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"extrapolation-worst-{number}");
        File.WriteAllText(Path.Combine(folder, name + ".svg"), FigureWriter.Svg(figure, FigureTheme.Light));
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), FigureWriter.Png(figure, FigureTheme.Light, 2, NoMemo.Instance));
        return $"artifacts/extrapolation/{name}";
    }

    private static FigureEvidence Evidence(LearningCurve curve)
    {
        // The forecast as a path of its own, from where the seen part ends.
        double from = Math.Log(curve.Seen[^1].X), to = Math.Log(curve.HeldOut[^1].X);
        var auto = CurveForecasts.Select(curve, Enumerable.Range(0, Places + 1).Select(i => Math.Exp(from + (to - from) * i / Places)));
        var measured = curve.Series(withHeldOut: true) with { Label = "Measured (hollow: held out)" };
        var forecast = measured with
        {
            Id = "forecast",
            Label = "Forecast",
            Points = auto.Predictions.Where(p => p.Y is not null).Select(p => new DataPoint { X = p.X, Y = p.Y!.Value, Printed = "" }).ToEquatableArray(),
        };
        var unit = new Unit("one", "", "", "one", 1);
        return new FigureEvidence
        {
            Request = new FigureRequest { Id = "worst", Kind = "money-shot", Title = curve.Name, SeriesIds = ["curve", "forecast"] },
            Paper = Source,
            Series =
            [
                new SeriesEvidence(measured, LearningCurve.Metric, unit, auto.Candidates.Where(candidate => candidate.Fit.Law == auto.Best).Select(candidate => candidate.Fit).ToEquatableArray()),
                new SeriesEvidence(forecast, LearningCurve.Metric, unit, []),
            ],
        };
    }

    private static Paper Source { get; } = new()
    {
        Ref = new EntryRef("papers", "alabdulmohsin-2022-revisiting"),
        Title = "Revisiting Neural Scaling Laws in Language and Vision",
        Authors = [new Author("Ibrahim", "Alabdulmohsin", null), new Author("Behnam", "Neyshabur", null), new Author("Xiaohua", "Zhai", null)],
        Published = new DateOnly(2022, 9, 13),
        Venue = Stated<string>.Unknown("a benchmark"),
        ArXiv = Stated<ArXivId>.Unknown("a benchmark"),
        Doi = Stated<string>.Unknown("a benchmark"),
        Review = ReviewState.Extracted,
        Summary = "",
        Annotation = "",
        Added = new DateOnly(2026, 11, 22),
        Updated = new DateOnly(2026, 11, 22),
    };
}
