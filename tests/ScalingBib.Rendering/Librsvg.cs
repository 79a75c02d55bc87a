using System.Diagnostics;
using System.Globalization;

namespace ScalingBib.Rendering;

/// <summary>librsvg's <c>rsvg-convert</c>: another program that draws SVG, from the GNOME project. It has Cairo's rasteriser and Pango's text, and shares nothing with ours.</summary>
internal static class Librsvg
{
    private static readonly Lazy<string> Fonts = new(() => FontFolder.Write(Path.Combine(AppContext.BaseDirectory, "fonts")));

    /// <summary>Why it cannot be asked; <c>null</c> where it can.</summary>
    public static string? Missing { get; } = Find() is null ? "rsvg-convert is not on this machine (Debian: librsvg2-bin)" : null;

    public static Picture Draw(string svg, double scale)
    {
        var start = new ProcessStartInfo(Find()!, ["--zoom", scale.ToString(CultureInfo.InvariantCulture), "--format", "png"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["FONTCONFIG_FILE"] = Fonts.Value;
        using var process = Process.Start(start)!;
        using var png = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(png);
        process.StandardInput.Write(svg);
        process.StandardInput.Close();
        reading.Wait();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"rsvg-convert ended with {process.ExitCode}.");
        return Picture.Read(png.ToArray());
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "rsvg-convert.exe" : "rsvg-convert")).FirstOrDefault(File.Exists);
}
