using System.Globalization;
using System.IO.Compression;
using ScalingBib.Benchmarks.Extrapolation;
using ScalingBib.Figures;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Memo;
using ScalingBib.Tests.Figures;

namespace ScalingBib.Benchmarks.Drawing;

/// <summary>How many figures one core draws and writes in a second, warm, and how large those of a built site are.</summary>
internal sealed class FiguresBenchmark : Benchmark
{
    private const int Runs = 7;

    public override string Id => "figures";

    public override IEnumerable<(string What, string Result)> Run()
    {
        var kind = new MoneyShot();
        var (one, three) = (kind.Draw(Samples.MoneyShot), kind.Draw(Samples.ThreeSettings));
        yield return ("money shot, one series with fit and band: draw and write SVG", Rate(600, () => FigureWriter.Svg(kind.Draw(Samples.MoneyShot), FigureTheme.Light)));
        yield return ("the same, three series", Rate(300, () => FigureWriter.Svg(kind.Draw(Samples.ThreeSettings), FigureTheme.Light)));
        yield return ("the same, five hundred models", Rate(100, () => FigureWriter.Svg(kind.Draw(RunSamples.ManyModels), FigureTheme.Light)));
        yield return ("write SVG alone, one series", Rate(4000, () => FigureWriter.Svg(one, FigureTheme.Light)));
        yield return ("write SVG alone, three series", Rate(3000, () => FigureWriter.Svg(three, FigureTheme.Light)));
        var card = new SocialCard().Draw(new() { Id = "card", Title = one.Title, Citation = "Brown et al. 2020, arXiv:2005.14165v4", SiteName = "ScalingBib", Figure = Samples.MoneyShot });
        yield return ("social card, 1200 x 630: write PNG", Rate(40, () => FigureWriter.CardPng(card, NoMemo.Instance)));
        yield return ("money shot, 1520 pixels wide: write PNG", Rate(30, () => FigureWriter.Png(one, FigureTheme.Light, 2, NoMemo.Instance)));
        yield return ("SVG files under site/, as it was built last", Sizes());
    }

    /// <summary>Things done in a second of processor time: the median of some runs, after six seconds of the same to warm up.</summary>
    private static string Rate(int times, Action action)
    {
        // The compiler works in the background until it has seen enough, and on a machine that others use it has to wait for its turn; what it spends is not ours.
        for (var round = 0; round < 3; round++)
        {
            var began = Environment.CpuUsage.TotalTime;
            while ((Environment.CpuUsage.TotalTime - began).TotalSeconds < 2) action();
            Thread.Sleep(1000);
        }

        var spent = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++) action();
            spent.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times);
        }

        spent.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{1000 / spent[Runs / 2]:#,0} a second ({spent[Runs / 2]:0.000} ms of processor time each; {spent[0]:0.000} to {spent[^1]:0.000} over {Runs} runs)");
    }

    private static string Sizes()
    {
        var site = Repository.At("site");
        var files = Directory.Exists(site) ? Directory.EnumerateFiles(site, "*.svg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0) return "not built";
        var sizes = files.Select(file => File.ReadAllBytes(file)).Select(bytes => (Plain: bytes.Length, Compressed: Compressed(bytes))).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{files.Count} files: median {Median(sizes.Select(size => size.Plain)):#,0} bytes, {Median(sizes.Select(size => size.Compressed)):#,0} compressed (gzip); largest {sizes.Max(size => size.Plain):#,0} and {sizes.Max(size => size.Compressed):#,0}");
    }

    private static int Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)memory.Length;
    }

    private static int Median(IEnumerable<int> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
