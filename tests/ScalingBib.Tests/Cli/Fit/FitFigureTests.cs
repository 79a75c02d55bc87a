using System.Xml.Linq;
using ScalingBib.Cli;

namespace ScalingBib.Tests.Cli.Fit;

public sealed class FitFigureTests
{
    private const string Columns = "--group model --x N --y loss --train used --law power-law-plus-constant";

    [Fact]
    public async Task AFewGroupsAreDrawnTogether()
    {
        using var runs = new Measured(Measured.Losses(3));
        var called = await runs.FitAsync($"{Columns} --figure out/fit.svg");
        var svg = XDocument.Parse(runs.Folder.Read("out/fit.svg"));

        Assert.Equal((0, "drawn: out/fit.svg\n"), (called.ExitCode, called.Errors));
        Assert.Contains(svg.Descendants(), element => element.Attribute("stroke-dasharray") is not null);
        foreach (var word in (string[])["m0", "m1", "m2", "N (log scale)", "Source: runs.csv. Fit: ScalingBib."]) Assert.Contains(word, string.Concat(svg.Descendants().Where(element => !element.HasElements).Select(element => element.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOnsetOfAJumpIsShaded()
    {
        using var runs = new Measured("N,right,n\n1e8,0.02,500\n3e8,0.025,500\n1e9,0.018,500\n3e9,0.022,500\n1e10,0.95,500\n3e10,0.96,500\n1e11,0.96,500\n");
        var called = await runs.FitAsync("--x N --y right --items n --law constant --figure fit.svg");
        var words = XDocument.Parse(runs.Folder.Read("fit.svg")).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);

        Assert.Equal(0, called.ExitCode);
        Assert.Contains("onset", words);
    }

    [Fact]
    public async Task EachGroupHasItsFileWhereTheNameAsksForIt()
    {
        using var runs = new Measured(Measured.Losses(4).Replace("m0", "../../up", StringComparison.Ordinal).Replace("m1", "UP", StringComparison.Ordinal).Replace("m2", "模型", StringComparison.Ordinal));
        var called = await runs.FitAsync($"{Columns} --figure out/{{group}}.svg");

        Assert.Equal((0, "drawn: 4 figures, out/up.svg to out/m3.svg\n"), (called.ExitCode, called.Errors));
        Assert.Equal(["group.svg", "m3.svg", "up-2.svg", "up.svg"], runs.Folder.Files("out").Keys);
    }

    [Fact]
    public async Task ManyGroupsAreNotDrawnTogether()
    {
        using var runs = new Measured(Measured.Losses(9));
        var called = await runs.FitAsync($"{Columns} --figure fit.svg");

        Assert.Equal((ExitCode.Usage, ""), (called.ExitCode, called.Output));
        Assert.Contains("write one a group: --figure fit-{group}.svg", called.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(runs.Folder.Path("fit.svg")));
    }

    [Fact]
    public async Task WhatCannotBeDrawnIsSaidAndTheResultsStand()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(i => $"{i}e6,{i}e9,{20 - i}\n"));
        using var runs = new Measured("N,D,loss\n" + rows);
        var called = await runs.FitAsync("--x N --x2 D --y loss --law chinchilla --figure fit.svg");

        Assert.Equal(ExitCode.Findings, called.ExitCode);
        Assert.NotEmpty(called.Output);
        Assert.Contains("fit.svg is not drawn: Slices can be told apart up to 9", called.Errors, StringComparison.Ordinal);
    }
}
