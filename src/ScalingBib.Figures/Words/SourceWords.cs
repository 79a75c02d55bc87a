using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Evidence;
using ScalingBib.Model.Papers;

namespace ScalingBib.Figures.Words;

/// <summary>The source line: where the numbers were read, and what is ours.</summary>
internal static class SourceWords
{
    public static string Line(FigureEvidence evidence, IEnumerable<Provenance> provenances, bool hasFit)
    {
        if (evidence.Paper is not { } paper) return $"Source: {evidence.Source}.{(hasFit ? " Fit: ScalingBib." : "")}";
        return $"Source: {Of(paper, provenances)}.{(hasFit ? " Fit: ScalingBib." : "")}";
    }

    /// <summary>A paper with the places in it: <c>Brown et al. 2020, Table H.1, p. 63; arXiv:2005.14165v4</c>.</summary>
    public static string Of(Paper paper, IEnumerable<Provenance> provenances)
    {
        var places = string.Join("; ", provenances.Select(Place).Distinct(StringComparer.Ordinal));
        var version = paper.ArXiv.IsKnown
            ? $"arXiv:{paper.ArXiv.Value.Id}v{Numbers.Count(paper.ArXiv.Value.Version)}"
            : paper.Doi.IsKnown ? $"doi:{paper.Doi.Value}" : "";
        return $"{paper.ShortCitation}{Standing(paper)}, {places}{(version.Length == 0 ? "" : "; " + version)}";
    }

    // The picture travels without its page, and this line is all it says of its paper.
    private static string Standing(Paper paper) => paper.Status switch
    {
        PaperStatus.Retracted => " (retracted)",
        PaperStatus.Corrected => " (corrected)",
        _ => "",
    };

    private static string Place(Provenance provenance) => provenance.Extraction switch
    {
        Extraction.Digitised => provenance.Locator + " (digitised)",
        Extraction.Restated => provenance.Locator + " (restated there)",
        Extraction.Derived => provenance.Locator + " (derived)",
        _ => provenance.Locator,
    };
}
