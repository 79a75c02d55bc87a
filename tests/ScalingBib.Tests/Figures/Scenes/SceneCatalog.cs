namespace ScalingBib.Tests.Figures.Scenes;

/// <summary>Every source of random figures, one for each kind. <see cref="LayoutTests"/> draws some two thousand from them.</summary>
internal static class SceneCatalog
{
    public static IReadOnlyList<SceneSource> All { get; } =
    [
        new ForecastScenes(),
        new GainScenes(),
        new MethodScenes(),
        new MoneyShotScenes(),
        new OverlayScenes(),
        new PrevalenceScenes(),
        new SocialCardScenes(),
        new SuiteScenes(),
        new TimelineScenes(),
        new TradeOffScenes(),
    ];
}
