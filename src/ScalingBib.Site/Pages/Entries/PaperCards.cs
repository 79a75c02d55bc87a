using ScalingBib.Model.Papers;
using ScalingBib.Site.Pages.Papers;
using ScalingBib.Site.Pages.Views;

namespace ScalingBib.Site.Pages.Entries;

/// <summary>Papers as cards with their money shots.</summary>
internal static class PaperCards
{
    public static CardView Compose(Paper paper, PageDesk desk)
    {
        var main = paper.Figures.FirstOrDefault(figure => figure.IsMain);
        return new(
            desk.Link(paper.Ref, label: paper.Title), desk.Citation(paper), paper.Summary,
            PaperFigures.Small(paper, desk), main?.Title);
    }
}
