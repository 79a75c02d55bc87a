using System.Globalization;
using ScalingBib.Figures.Scene;
using ScalingBib.Figures.Words;
using ScalingBib.Fitting.Methods;
using ScalingBib.Model.Collections;

namespace ScalingBib.Figures.Kinds;

/// <summary>What the simulation of a method page says in words and numbers.</summary>
internal sealed class MethodFigureWords(MethodPlot plot)
{
    // From here on a number is longer than its power of ten.
    private const double Large = 1e6, Small = 1e-3;

    public const string Source = "Simulated by ScalingBib from a named seed.";

    /// <summary>The title of the horizontal axis, which says that it is logarithmic.</summary>
    public string XTitle => plot.HasLogX && !plot.XTitle.Contains("log", StringComparison.Ordinal) ? $"{plot.XTitle} (log scale)" : plot.XTitle;

    public string Caption => Sentence.Join([Sentence.Ended(plot.Caption), plot.HasLogX ? "The horizontal axis is logarithmic." : ""]);

    public string Description => Sentence.Join(
    [
        $"{plot.YTitle} against {Lower(plot.XTitle)}{(plot.HasLogX ? ", on a logarithmic axis" : "")}.",
        .. plot.Bands.Select(Describe),
        .. plot.Lines.Select(Describe),
        .. plot.Points.Select(points => points.X.Count == 1 ? Describe(points) : $"{Sentence.Count(points.X.Count, "marker")}, {Describe(points)}"),
    ]);

    /// <summary>Every place that has a value, with what each range and line says there.</summary>
    public DataTable Table
    {
        get
        {
            var columns = plot.Bands.SelectMany((band, i) => (Column[])[new($"band-{i + 1}-low", $"{band.Label}, low", band.X, band.Low), new($"band-{i + 1}-high", $"{band.Label}, high", band.X, band.High)])
                .Concat(plot.Lines.Select((line, i) => new Column($"line-{i + 1}", line.Label, line.X, line.Y)))
                .Concat(plot.Points.Select((points, i) => new Column($"points-{i + 1}", points.Label, points.X, points.Y)))
                .ToList();
            var places = columns.SelectMany(column => column.Keys).Distinct().Order().ToList();
            var cells = columns.Select(column => column.Cells).ToList();
            return new(
                [new("x", plot.XTitle, "", true), .. columns.Select(column => new DataColumn(column.Id, column.Label, "", true))],
                [.. places.Select(place => (EquatableArray<string>)[Place(place.X), .. cells.Select(column => column.GetValueOrDefault(place, ""))])]);
        }
    }

    /// <summary>A number for readers: three digits that matter, a true minus, powers of ten where they are shorter.</summary>
    public static string Number(double value)
    {
        var size = Math.Abs(value);
        if (size is not 0 and (>= Large or < Small)) return (value < 0 ? "−" : "") + ScaleWords.DrawnPower(size).ToString();
        return (size >= 1000 ? Numbers.Fixed(value, 0) : Numbers.Significant(value, 3)).Replace('-', '−');
    }

    /// <summary>A tick of a logarithmic axis.</summary>
    public static RichText Drawn(double value) => Math.Abs(value) is >= Large or < Small ? ScaleWords.DrawnPower(value) : Number(value);

    /// <summary>A tick of an even axis.</summary>
    public static RichText Drawn(double value, int decimals) => Numbers.Fixed(value, decimals).Replace('-', '−');

    // A column of zeros cannot be read: 1e18 can.
    private static string Place(double x) => Math.Abs(x) >= Large ? x.ToString("0.###e0", CultureInfo.InvariantCulture) : Numbers.Significant(x, 4);

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : text[..1].ToLowerInvariant() + text[1..];

    private static string Describe(PlotBand band) =>
        band.X.IsEmpty ? "" : $"{band.Label}: {Number(band.Low[0])} to {Number(band.High[0])} at {Number(band.X[0])}, {Number(band.Low[^1])} to {Number(band.High[^1])} at {Number(band.X[^1])}.";

    private static string Describe(PlotLine line) => line.X.Count switch
    {
        0 => "",
        1 => $"{line.Label}: {Number(line.Y[0])} at {Number(line.X[0])}.",
        _ => $"{line.Label}: {Number(line.Y[0])} at {Number(line.X[0])}, {Number(line.Y[^1])} at {Number(line.X[^1])}.",
    };

    private sealed record Column(string Id, string Label, EquatableArray<double> X, EquatableArray<double> Y)
    {
        /// <summary>Places, a repeated one with its number, so that no value hides another.</summary>
        public IEnumerable<(double X, int Repeat)> Keys
        {
            get
            {
                for (var i = 0; i < X.Count; i++) yield return (X[i], i > 0 && X[i] == X[i - 1] ? RepeatAt(i) : 0);
            }
        }

        /// <summary>The values as text: as many decimals in the whole column as give its largest value four digits.</summary>
        public Dictionary<(double X, int Repeat), string> Cells
        {
            get
            {
                var largest = Y.Select(Math.Abs).DefaultIfEmpty(0).Max();
                var decimals = largest > 0 ? Math.Clamp(3 - (int)Math.Floor(Math.Log10(largest)), 0, 12) : 0;
                return Keys.Zip(Y).ToDictionary(pair => pair.First, pair => (pair.Second + 0.0).ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture));
            }
        }

        private int RepeatAt(int index)
        {
            var repeat = 0;
            while (index > 0 && X[index] == X[index - 1]) (repeat, index) = (repeat + 1, index - 1);
            return repeat;
        }
    }
}
