using System.Text.RegularExpressions;
using ScalingBib.Content;
using ScalingBib.Figures.Kinds;
using ScalingBib.Model.Diagnostics;
using ScalingBib.Model.Papers;
using ScalingBib.Site.Exports;
using ScalingBib.Tests.Sources;

namespace ScalingBib.Tests.Site.Figures;

/// <summary>What the gallery tells people to write is read without a complaint, and what it says was written is what was written.</summary>
public sealed partial class RecipeTests
{
    // A recipe is a part of a file; these are the fields around it.
    private const string PaperHead = """
        title: A paper for a recipe
        authors: [ { given: Ada, family: Doe } ]
        published: 2020-05-28
        venue: A made-up workshop
        arxiv: null
        doi: null
        status: active
        review: extracted
        summary: One sentence.
        annotation: Words.
        frame: { kind: ours, reason: Made up. }
        unknown: { arxiv: made up, doi: made up }
        added: 2026-11-22
        updated: 2026-11-22

        """;

    // The list of public addresses is left out: a recipe is not on it.
    private const string Addresses = "addresses.yaml";

    private static readonly Dictionary<string, string> Heads = new(StringComparer.Ordinal)
    {
        ["papers"] = PaperHead,
        ["comparisons"] = """
            title: A comparison for a recipe
            summary: One sentence.
            question: What for?
            form: overlay
            replication: one family of models
            members:
              - { of: "papers/tay-2022-upalm#sweep-average-of-26-palm", role: baseline }
              - { of: "papers/tay-2022-upalm#sweep-average-of-26-u-palm", role: method }
            added: 2026-11-22
            updated: 2026-11-22
            """,
        ["discussions"] = """
            title: A discussion for a recipe
            venue: null
            date: null
            address: null
            summary: One sentence.
            added: 2026-11-22
            updated: 2026-11-22
            unknown: { venue: made up, date: made up, address: made up }
            """,
        // A recipe for a forecast is a whole file.
        ["forecasts"] = "",
    };

    private static readonly Dictionary<string, (string Path, string Text)[]> Recipes = FigureCatalog.All.ToDictionary(kind => kind.Id, Files, StringComparer.Ordinal);

    /// <summary>The repository's content and a file for every recipe, read at once.</summary>
    private static readonly Lazy<Checked<ScalingBib.Model.Publishing.Reading>> All = new(() =>
        ContentReader.Read(new([.. RealContent.Sources.Files.Where(file => file.Path != Addresses), .. Recipes.Values.SelectMany(files => files).Select(file => new SourceText(file.Path, file.Text))])));

    public static TheoryData<string> Kinds => [.. FigureCatalog.All.Select(kind => kind.Id)];

    [Theory, MemberData(nameof(Kinds))]
    public void TheRecipeIsRead(string id)
    {
        foreach (var (path, text) in Recipes[id])
        {
            var found = All.Value.Diagnostics.Where(one => one.Severity == Severity.Error && one.Place?.Path == path);
            Assert.True(!found.Any(), string.Join("\n", found.Select(one => $"{one.Code} {one.Message} {one.Help}")) + "\n" + text);
            Assert.Contains(All.Value.Value.Bibliography.Entries, entry => $"{entry.Ref}.yaml" == path);
        }
    }

    [Fact]
    public void EveryRequestOfTheBibliographyIsWrittenBackAsItWas()
    {
        foreach (var paper in RealContent.Bibliography.Of<Paper>())
            foreach (var request in paper.Figures)
                // The only figure of a paper is its main one.
                Assert.Equal(request with { IsMain = true }, Requested(Paper(RequestYaml.Write(request))));
    }

    [Theory]
    [InlineData("Plain words, with 11.9% and 175B")]
    [InlineData("It's a ratio: 2 to 1")]
    [InlineData("# no comment")]
    [InlineData("yes")]
    [InlineData("100")]
    [InlineData("- a dash")]
    [InlineData("One \"quoted\" word, { braces } & [brackets]")]
    [InlineData("Ends in a colon:")]
    [InlineData("Word #not a comment")]
    public void AnyTitleComesBack(string title)
    {
        var request = new FigureRequest { Id = "a-figure", Kind = "money-shot", Title = title, SeriesIds = ["one", "two"], LawIds = ["printed"], Caption = "One line\n\n  - and: more\n# too", IsMain = true };
        Assert.Equal(request, Requested(Paper(RequestYaml.Write(request))));
    }

    [Fact]
    public void PanelsComeBack()
    {
        var request = new FigureRequest
        {
            Id = "a-figure",
            Kind = "money-shot",
            Title = "Two panels",
            SeriesIds = ["one", "two"],
            IsMain = true,
            Panels = [new("Accuracy: of one", ["one"]), new("Of two", ["two"])],
        };
        Assert.Equal(request, Requested(Paper(RequestYaml.Write(request))));
    }

    private static FigureRequest Requested(string text)
    {
        var settings = RealContent.Sources.Files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal) && file.Path != Addresses);
        var read = ContentReader.Read(new(settings.Append(new SourceText("papers/doe-2020-recipe.yaml", text))));
        var paper = read.Value.Bibliography.Find<Paper>("doe-2020-recipe");
        Assert.True(paper is not null, string.Join("\n", read.Diagnostics.Select(one => $"{one.Code} {one.Message}")) + "\n" + text);
        return paper.Figures.Single();
    }

    /// <summary>A paper with the item among its figures, and with every series and law that it names.</summary>
    private static string Paper(string item)
    {
        var main = item.Contains("main: true", StringComparison.Ordinal) ? item : item.TrimEnd('\n') + "\n  main: true";
        var figures = string.Concat(main.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"  {line}\n"));
        var laws = Laws(item);
        return $"{PaperHead}{Series(item)}{laws}figures:\n{figures}";
    }

    private static string Series(string item)
    {
        var series = string.Concat(Names("series", item).Select(id => $$"""
              - id: {{id}}
                label: A series
                task: a-task
                family: a-family
                metric: exact-match
                scales: [ { kind: parameters, scope: across-models, unit: parameters, definition: all of them } ]
                protocol: { setting: few-shot }
                provenance: { version: v1, locator: "Table 1", extraction: table, by: ScalingBib, date: 2026-11-22, confidence: read-once }
                points:
                  - { label: One, x: 1e6, y: 1.5 }
                  - { label: Two, x: 1e7, y: 9.5 }

            """));
        return series.Length == 0 ? "" : $"series:\n{series}";
    }

    private static string Laws(string item)
    {
        var laws = string.Concat(Names("laws", item).Select(id => $$"""
              - id: {{id}}
                label: A law
                law: power-law
                constants: { A: 1.5, alpha: 0.07 }
                response-unit: nats-per-token
                definitions: { x: parameters }
                domain: Everywhere.
                provenance: { version: v1, locator: "Eq. 1", extraction: text, by: ScalingBib, date: 2026-11-22, confidence: read-once }

            """));
        return laws.Length == 0 ? "" : $"laws:\n{laws}";
    }

    private static IEnumerable<string> Names(string field, string item)
    {
        // As a list of words, or as items that each begin with their id.
        var items = Regex.Match(item, $@"^{field}:\n(?<items>(?:[ ].*\n?)*)", RegexOptions.Multiline);
        if (items.Success && items.Groups["items"].Value.Contains("  - id: ", StringComparison.Ordinal)) return Regex.Matches(items.Groups["items"].Value, @"^  - id: (\S+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        var lists = Regex.Matches(item, $@"(?:^ +|\{{[^}}\n]*\b){field}:(?<line>[^\n}}]*)(?<more>(?:\n +- [^\n:]*(?=\n|$))*)", RegexOptions.Multiline);
        return lists.SelectMany(list => Word().Matches(list.Groups["line"].Value + list.Groups["more"].Value.Replace("- ", "", StringComparison.Ordinal))).Select(match => match.Value).Distinct();
    }

    /// <summary>The files that a recipe is a part of: those it names, else a paper whose figures it lists.</summary>
    private static (string Path, string Text)[] Files(FigureKind kind)
    {
        var recipe = kind.Recipe.TrimEnd('\n');
        var named = FilePath().Matches(recipe);
        if (named.Count == 0)
        {
            var item = string.Join('\n', recipe.Split('\n').SkipWhile(line => line.StartsWith('#')));
            if (item.StartsWith("figures:", StringComparison.Ordinal)) item = Unindented(item["figures:".Length..].TrimStart('\n'));
            return [item.StartsWith('-') ? ($"papers/{Name(kind)}.yaml", Paper(item)) : Part(kind, "papers", item)];
        }

        return [.. named.Select((file, index) => Part(kind, file.Groups[1].Value, recipe[(file.Index + file.Length)..(index + 1 < named.Count ? named[index + 1].Index : recipe.Length)].Trim('\n')))];
    }

    private static (string Path, string Text) Part(FigureKind kind, string folder, string fields)
    {
        Assert.True(Heads.ContainsKey(folder), $"Say in this test what stands around the recipe '{kind.Id}' in a file of {folder}.");
        var around = folder == "papers" ? PaperHead + Series(fields) : Heads[folder];
        return ($"{folder}/{Name(kind)}.yaml", around.Length == 0 ? fields + "\n" : ScalingBib.Tests.Content.Fragment.Merge(around, fields));
    }

    /// <summary>An id that serves for a paper too: surname, year, word.</summary>
    private static string Name(FigureKind kind) => $"doe-2020-{kind.Id.Replace("-", "", StringComparison.Ordinal)}";

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line));

    [GeneratedRegex(@"[a-z][a-z0-9-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^#[^\n]* content/([a-z]+)/[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex FilePath();
}
