using ScalingBib.Model.Forecasts;
using ScalingBib.Model.Laws;
using ScalingBib.Model.Publishing;
using ScalingBib.Site.Pages.Views;
using ScalingBib.Site.Pages.Words;

namespace ScalingBib.Site.Pages.Forecasts;

/// <summary>The page of a forecast: what was predicted, from what, and how it turned out.</summary>
public sealed class ForecastPage : SitePage
{
    /// <inheritdoc/>
    public override string Id => "forecast";

    internal override string Template => "forecast";

    internal override Type Model => typeof(ForecastView);

    internal override IEnumerable<PageAddress> Addresses(Bibliography bibliography, BuildOptions options) => bibliography.Of<Forecast>()
        .Select(forecast => new PageAddress(PageAddress.IndexOf(forecast.Ref.ToString()), forecast.Title, forecast.Ref));

    internal override PageContent Compose(PageAddress address, PageDesk desk)
    {
        var forecast = desk.Bibliography.Find<Forecast>(address.Entry!.Value.Id)!;
        var score = ForecastScore.Of(forecast, desk.Bibliography);
        var law = LawCatalog.Find(forecast.Law);
        return new()
        {
            Title = forecast.Title,
            Description = $"{ForecastWords.Prediction(forecast, desk.Bibliography)} {ForecastWords.Outcome(forecast, score, desk.Bibliography)}",
            CardType = "article",
            Image = FigureParts.Preview(desk.Material.Forecasts.GetValueOrDefault(forecast.Ref.Id), desk),
            Model = new ForecastView
            {
                Title = forecast.Title,
                Kind = Phrases.Of(forecast.Kind),
                Prediction = ForecastWords.Prediction(forecast, desk.Bibliography),
                Outcome = ForecastWords.Outcome(forecast, score, desk.Bibliography),
                OutcomeAt = forecast.Outcome.IsKnown ? desk.Link(forecast.Outcome.Value.At.Entry, forecast.Outcome.Value.At.Part) : null,
                OutcomePaper = forecast.Outcome.IsKnown ? desk.Link(forecast.Outcome.Value.At.Entry) : null,
                Figure = desk.Material.Forecasts.TryGetValue(forecast.Ref.Id, out var drawn) ? FigureParts.Compose(drawn, desk) : null,
                Score = ForecastWords.Score(forecast, score, desk.Bibliography),
                From = desk.Link(forecast.From.Entry, forecast.From.Part),
                FromPaper = desk.Link(forecast.From.Entry),
                Law = new(law?.Name ?? forecast.Law.Value, desk.ToLaw(forecast.Law)),
                Made = PageDesk.Date(forecast.Made),
                Engine = forecast.Engine,
                DataHash = forecast.DataHash,
                DataNow = ForecastWords.DataNow(forecast, desk.Bibliography),
                Warnings = desk.Warnings(forecast),
                Method = desk.Prose(forecast.Method, forecast.Ref, "method"),
                Backlinks = desk.Backlinks(desk.Material.Backlinks.To(forecast.Ref)),
            },
        };
    }
}
