using System.Globalization;
using System.Text;
using ScalingBib.Content.Measurements;
using ScalingBib.Figures;
using ScalingBib.Figures.Fonts;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Units;

namespace ScalingBib.Cli.Fit;

/// <summary>The figures that <c>--figure</c> asks for: all groups in one, or one a group where the name of the file has <c>{group}</c> in it.</summary>
internal sealed class FitFigure(FitRequest request)
{
    private const string PerGroup = "{group}";
    private const int MostTogether = 8;
    private const int MostFiles = 1000;
    private static readonly Unit Plain = new("plain", "", "", "plain", 1);

    private bool IsPerGroup => request.Figure!.Contains(PerGroup, StringComparison.Ordinal);

    /// <summary>Refuses what cannot be drawn before hours are spent on fits.</summary>
    /// <exception cref="ShellFailure">Too many groups for one figure, or for one folder.</exception>
    public void Check(MeasurementSheet sheet)
    {
        if (IsPerGroup && sheet.Groups.Count > MostFiles)
            throw ShellFailure.Usage(string.Create(CultureInfo.InvariantCulture, $"there are {sheet.Groups.Count:#,##0} groups; at most {MostFiles:#,##0} figures are written"));
        if (IsPerGroup) return;
        var together = request.Columns.X2 is null ? MostTogether : 1;
        if (sheet.Groups.Count > together)
            throw ShellFailure.Usage(
                string.Create(CultureInfo.InvariantCulture, $"{sheet.Groups.Count:#,##0} groups cannot be told apart in one figure; at most {together} can"),
                $"write one a group: --figure {Path.ChangeExtension(request.Figure!, null)}-{PerGroup}.svg");
    }

    /// <summary>Draws.</summary>
    /// <param name="fits">The groups.</param>
    /// <returns>Files as the option names them, each with its text; what could not be drawn; and what is missing in what was.</returns>
    public (IReadOnlyList<(string Path, string Svg)> Files, IReadOnlyList<string> NotDrawn, IReadOnlyList<string> Notes) Draw(IReadOnlyList<GroupFit> fits)
    {
        var (files, notDrawn, notes) = (new List<(string, string)>(), new List<string>(), new List<string>());
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in IsPerGroup ? fits.Select(fit => (IReadOnlyList<GroupFit>)[fit]) : [fits])
        {
            var path = IsPerGroup ? request.Figure!.Replace(PerGroup, Unique(group[0].Group.Name, names), StringComparison.Ordinal) : request.Figure!;
            try
            {
                files.Add((path, Svg(path, group)));
            }
            catch (FigureException reason)
            {
                notDrawn.Add($"{path} is not drawn: {reason.Message}");
            }
        }

        if (files.Count > 0 && request.Columns.X2 is not null && fits.Any(fit => !fit.Predictions.IsEmpty)) notes.Add("predictions over two scales are not drawn: slices show the fit alone");
        return (files, notDrawn, notes);
    }

    private string Svg(string path, IReadOnlyList<GroupFit> fits)
    {
        try
        {
            return Svg(path, fits, text => text);
        }
        catch (MissingGlyphException)
        {
            // Columns and groups may be called anything, and the bundled fonts write Latin and Greek.
            return Svg(path, fits, text => string.Concat(text.EnumerateRunes().Select(rune => rune.Value is >= 0x20 and < 0x7F or >= 0xC0 and < 0x100 ? rune.ToString() : "?")));
        }
    }

    private string Svg(string path, IReadOnlyList<GroupFit> fits, Func<string, string> name)
    {
        var drawn = fits.Where(fit => fit.Group.Series.Points.Count > 0).ToList();
        if (drawn.Count == 0) throw new FigureException("there is no row to draw.");
        var kind = request.Columns.X2 is null ? "money-shot" : "law-slices";
        var what = $"{name(request.Columns.Y ?? $"{request.Columns.Successes} of {request.Columns.Items}")} over {name(request.Columns.X)}{(request.Columns.X2 is { } second ? $" and {name(second)}" : "")}";
        var isNamed = drawn.Count == 1 && drawn[0].Group.Name.Length > 0;
        var figure = FigureCatalog.Requested(kind)!.Draw(new()
        {
            Request = new()
            {
                Id = Id(path),
                Kind = kind,
                Title = isNamed ? name(drawn[0].Group.Name) : what,
                SeriesIds = drawn.Select(fit => fit.Group.Series.Id).ToEquatableArray(),
            },
            Paper = null,
            Source = name(Path.GetFileName(request.File)),
            Series = drawn.Select(fit => Evidence(fit, isNamed ? what : drawn.Count == 1 ? "All rows" : name(fit.Group.Name), name)).ToEquatableArray(),
        });
        return FigureWriter.Svg(figure, FigureTheme.Light);
    }

    private SeriesEvidence Evidence(GroupFit fit, string label, Func<string, string> name)
    {
        var series = fit.Group.Series;
        // Rows to predict whose values are known are drawn hollow, as points that take no part in the fit.
        var heldOut = fit.Group.ToPredict.Where(row => row.Y is { } y && (y > 0 || fit.Group.Metric.Kind != MetricKind.Loss))
            .Select(row => new DataPoint { X = row.X, Y = row.Y!.Value, Printed = Numeric.Exact(row.Y), Label = string.Create(CultureInfo.InvariantCulture, $"line {row.Line}"), Excluded = $"marked 0 in the column {name(request.Columns.Train ?? "")}, to be predicted" });
        var dropped = fit.Selection.Candidates.IsEmpty ? [] : fit.Selection.Candidates[0].Fit.LeftOut;
        var points = series.Points.Select((point, i) => dropped.Contains(i) ? point with { Excluded = "the largest values, left out by --drop-largest" } : point).Concat(heldOut);
        return new(
            series with { Label = label, Points = points.ToEquatableArray(), Axes = series.Axes.Select(axis => axis with { Name = name(axis.Name) }).ToEquatableArray() },
            fit.Group.Metric with { Name = name(fit.Group.Metric.Name) },
            Plain,
            fit.Best is { } best ? [best.Fit] : [])
        {
            Jump = fit.Jump,
            JumpLevel = request.Level,
            Predictions = fit.Predictions.Select(place => place.Prediction).ToEquatableArray(),
        };
    }

    private static string Id(string path) => Kebab(Path.GetFileNameWithoutExtension(path)) is { Length: > 0 } id && char.IsAsciiLetter(id[0]) ? id : "fit";

    private static string Unique(string group, HashSet<string> taken)
    {
        var name = Kebab(group) is { Length: > 0 } kebab ? kebab : "group";
        for (var i = 1; ; i++)
        {
            var tried = i == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
            if (taken.Add(tried)) return tried;
        }
    }

    /// <summary>Letters, digits and single hyphens, so that no name leaves its folder.</summary>
    private static string Kebab(string text)
    {
        var kebab = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 80)))
        {
            if (char.IsAsciiLetterOrDigit(c)) kebab.Append(char.ToLowerInvariant(c));
            else if (kebab.Length > 0 && kebab[^1] != '-') kebab.Append('-');
        }

        return kebab.ToString().Trim('-');
    }
}
