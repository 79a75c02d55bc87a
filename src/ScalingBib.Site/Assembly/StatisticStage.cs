using System.Collections.Immutable;
using ScalingBib.Figures.Kinds;
using ScalingBib.Fitting.Methods;
using ScalingBib.Model.Collections;
using ScalingBib.Site.Exports;
using ScalingBib.Site.Pages;
using ScalingBib.Site.Pages.Methods;
using ScalingBib.Site.Pages.Prevalence;

namespace ScalingBib.Site.Assembly;

/// <summary>Draws what belongs to no entry: the simulations behind method pages, made anew, and the count of verdicts.</summary>
internal sealed class StatisticStage(PrevalenceCounts counts, FigurePress press)
{
    private static readonly MethodFigure Simulations = new();
    private static readonly PrevalenceBar Count = new();

    /// <summary>The figures: simulations by method, and the bars of the count where there is a curve.</summary>
    public (ImmutableDictionary<string, DrawnFigure> Simulations, DrawnFigure? Bars) Run(OrderedWork work)
    {
        var drawn = work.Map(MethodCatalog.All, Simulation);
        return (MethodCatalog.All.Zip(drawn).Where(pair => pair.Second is not null).ToImmutableDictionary(pair => pair.First.Id, pair => pair.Second!), Bars());
    }

    private DrawnFigure? Simulation(StatisticalMethod method)
    {
        if (method.Plot() is not { } plot) return null;
        var place = new FigurePlace(MethodPage.FolderOf(method.Id), "simulation", Simulations.Id, MethodPage.RouteOf(method.Id), null);
        return press.Print(place, format => Simulations.Draw(new($"{method.Id}-{place.Id}", plot), format), FigureBacking.None);
    }

    private DrawnFigure? Bars()
    {
        var shown = counts.ByFrame.Where(count => count.Curves > 0).ToEquatableArray();
        if (shown.IsEmpty) return null;
        var place = new FigurePlace(PrevalencePage.Folder.TrimEnd('/'), "verdict-bars", Count.Id, PageAddress.IndexOf(PrevalencePage.Folder), null);
        var bars = press.Print(place, format => Count.Draw(new(place.Id, shown), format), FigureBacking.None);
        return press.WithCard(bars, null, "", figure => figure, FigureBacking.None);
    }
}
