using System.Collections.Immutable;
using System.Text;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Jumps;
using ScalingBib.Fitting.Records;
using ScalingBib.Model.Collections;
using ScalingBib.Model.Corrections;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;
using ScalingBib.Model.Publishing;
using ScalingBib.Site.Exports;
using ScalingBib.Site.Pages;
using ScalingBib.Site.Pages.Lenses;
using ScalingBib.Site.Pages.Papers;

namespace ScalingBib.Site.Assembly;

/// <summary>Draws every figure as its entry asks, and for every series a sparkline and what its verdict rests on.</summary>
internal sealed class FigureStage(
    Reading reading,
    ImmutableDictionary<(string Paper, string Series), EquatableArray<FitRecord>> fits,
    ImmutableDictionary<(string Paper, string Series), JumpRecord> verdicts,
    BuildOptions options)
{
    private const double PngScale = 2;

    private static readonly JumpVerdictFigure Verdict = new();
    private static readonly Sparkline Spark = new();

    /// <summary>The figures of all papers with their files, and what could not be drawn.</summary>
    public Outcome Run(OrderedWork work)
    {
        var papers = reading.Bibliography.Of<Paper>().ToArray();
        var asked = papers.SelectMany(paper => paper.Figures.Select(request => (paper, request))).ToArray();
        var drawn = work.Map(asked, one => Draw(one.paper, one.request));
        var series = papers.SelectMany(paper => paper.Series.Select(one => (paper, one))).ToArray();
        var sparklines = work.Map(series, one => Small(one.paper, one.one));
        var judged = series.Where(one => verdicts[(one.paper.Ref.Id, one.one.Id)] is { Verdict: not null, Shapes.IsEmpty: false }).ToArray();
        var rests = work.Map(judged, one => Judged(one.paper, one.one));
        return new(
            asked.Zip(drawn).Where(pair => pair.Second.Figure is not null)
                .ToImmutableDictionary(pair => (pair.First.paper.Ref.Id, pair.First.request.Id), pair => pair.Second.Figure!),
            series.Zip(sparklines).Where(pair => pair.Second is not null)
                .ToImmutableDictionary(pair => (pair.First.paper.Ref.Id, pair.First.one.Id), pair => pair.Second!),
            judged.Zip(rests).ToImmutableDictionary(pair => (pair.First.paper.Ref.Id, pair.First.one.Id), pair => pair.Second),
            [.. drawn.SelectMany(one => one.Files)],
            drawn.Select(one => one.Problem).OfType<Diagnostic>().ToEquatableArray());
    }

    private Drawn Draw(Paper paper, FigureRequest request)
    {
        var place = reading.Origins.Find(paper.Ref, $"figures/{request.Id}/kind");
        if (FigureCatalog.Requested(request.Kind) is not { } kind)
        {
            return Drawn.Nothing(AssemblyDiagnostics.UnknownKind.At(
                place, $"no figure kind '{request.Kind}'", "the id of a kind", Spelling.Help(request.Kind, FigureCatalog.All.OfType<FigureKind<FigureEvidence>>().Select(known => known.Id))));
        }
        try
        {
            if (!request.Panels.IsEmpty && !kind.TakesPanels) throw new FigureException($"a {request.Kind} has no panels.");
            var evidence = Evidence(paper, request);
            var figure = Marked(kind.Draw(evidence), paper);
            var written = new DrawnFigure(
                figure, FigureWriter.Svg(figure, FigureTheme.Light), FigureWriter.Svg(figure, FigureTheme.Dark),
                FigureWriter.Png(figure, FigureTheme.Light, PngScale, options.Memo));
            if (LensStage.Draw(evidence, view => Marked(view, paper), options.Memo) is { IsEmpty: false } lenses)
                written = written with { Lenses = lenses, Comparisons = LensStage.Compare(evidence, paper, options.Memo), RefusedLenses = LensStage.Refused(evidence) };
            return new(written, Files(paper, request, evidence, written), null);
        }
        catch (FigureException unfit)
        {
            return Drawn.Nothing(AssemblyDiagnostics.CannotDraw.At(
                reading.Origins.Find(paper.Ref, $"figures/{request.Id}"), $"figure '{request.Id}' cannot be drawn: {unfit.Message.TrimEnd('.')}",
                help: $"name series that a {request.Kind} can show"));
        }
    }

    /// <summary>A figure travels without its page: its caption and its description say what became of the paper.</summary>
    private Figure Marked(Figure figure, Paper paper)
    {
        var standing = string.Join(" ", BibliographicNote.Standing(paper, reading.Bibliography.Of<Correction>().ToEquatableArray()).Select(words => $"{char.ToUpperInvariant(words[0])}{words[1..]}."));
        return standing.Length == 0 ? figure : figure with { Caption = $"{standing} {figure.Caption}", Description = $"{standing} {figure.Description}" };
    }

    private ImmutableArray<SiteFile> Files(Paper paper, FigureRequest request, FigureEvidence evidence, DrawnFigure drawn)
    {
        return
        [
            Text(".svg", drawn.LightSvg),
            Text(".dark.svg", drawn.DarkSvg),
            new(Route(".png"), drawn.Png, paper.Ref),
            Text(".csv", FigureCsv.Write(drawn.Figure.Table)),
            Text(".json", FigureJson.Write(evidence, drawn.Figure, reading.Bibliography)),
            .. drawn.Lenses.SelectMany(view => (SiteFile[])[Text(DrawnLens.Ending(view.Lens, false), view.LightSvg), Text(DrawnLens.Ending(view.Lens, true), view.DarkSvg)]),
        ];

        string Route(string ending) => FigurePaths.Of(paper.Ref.Id, request.Id, ending);
        SiteFile Text(string ending, string text) => new(Route(ending), Encoding.UTF8.GetBytes(text), paper.Ref);
    }

    /// <summary>A sparkline is ours and not asked for, so one that cannot be drawn is left out: the table beside it says all it would.</summary>
    private Figure? Small(Paper paper, DataSeries series)
    {
        try
        {
            return Spark.Draw(One(paper, series.Id));
        }
        catch (FigureException)
        {
            return null;
        }
    }

    private Figure Judged(Paper paper, DataSeries series)
    {
        var request = new FigureRequest { Id = $"verdict-{series.Id}", Kind = Verdict.Id, Title = series.Label, SeriesIds = [series.Id] };
        return Verdict.Draw(new() { Request = request, Paper = paper, Series = [One(paper, series.Id)] });
    }

    private FigureEvidence Evidence(Paper paper, FigureRequest request) => new()
    {
        Request = request,
        Paper = paper,
        Series = request.SeriesIds.Select(id => One(paper, id)).ToEquatableArray(),
        Laws = request.LawIds.Select(id => paper.Laws.FirstOrDefault(law => law.Id == id)
            ?? throw new FigureException($"The paper has no law '{id}'.")).ToEquatableArray(),
    };

    private SeriesEvidence One(Paper paper, string id)
    {
        var series = paper.Series.FirstOrDefault(candidate => candidate.Id == id) ?? throw new FigureException($"The paper has no series '{id}'.");
        var metric = reading.Bibliography.Metric(series.MetricId);
        return new(series, metric, reading.Bibliography.Unit(metric.UnitId), fits.GetValueOrDefault((paper.Ref.Id, id)))
        {
            ScaleUnits = series.Axes.Select(axis => reading.Bibliography.Unit(axis.UnitId)).ToEquatableArray(),
            Jump = verdicts.GetValueOrDefault((paper.Ref.Id, id)),
        };
    }

    internal sealed record Outcome(
        ImmutableDictionary<(string Paper, string Figure), DrawnFigure> Figures,
        ImmutableDictionary<(string Paper, string Series), Figure> Sparklines,
        ImmutableDictionary<(string Paper, string Series), Figure> Verdicts,
        ImmutableArray<SiteFile> Files,
        EquatableArray<Diagnostic> Diagnostics);

    private sealed record Drawn(DrawnFigure? Figure, ImmutableArray<SiteFile> Files, Diagnostic? Problem)
    {
        public static Drawn Nothing(Diagnostic problem) => new(null, [], problem);
    }
}
