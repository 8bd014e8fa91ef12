using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>Who follows a name in a comment or a page finds the file, and the section.</summary>
public sealed class NamedFilesTests
{
    /// <summary>Names of files that are not here, each with the reason.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["FILE.json"] = "stands for a file of the reader's",
        ["sbom/*.cdx.json"] = "made in each package when it is packed",
        ["flags.csv"] = "written by the sentence that names it",
        ["scores.csv"] = "written by the command that the sentence speaks of",
        ["wai.csv"] = "the reader's own table",
        [".Net.cs"] = "the end of the names of platform files, not a file",
        [".NetStandard.cs"] = "the end of the names of platform files, not a file",
    };

    private static readonly (string File, string Name)[] InComments =
        [.. RepositoryFiles.All.Where(IsCode).SelectMany(file => Mentions.InComments(RepositoryFiles.Read(file)).Select(name => (file, name)))];

    private static readonly (string File, string Name)[] InPages =
        [.. RepositoryFiles.All.Where(IsPage).SelectMany(file => Mentions.InPage(RepositoryFiles.Read(file)).Select(name => (file, name)))];

    [Fact]
    public void Every_file_that_a_comment_names_is_here() => AssertNothingMissing(InComments);

    [Fact]
    public void Every_file_that_a_page_names_is_here() => AssertNothingMissing(InPages);

    // Else a reader that sees nothing would find nothing missing.
    [Fact]
    public void Comments_and_pages_name_files_by_the_dozen()
    {
        Assert.InRange(InComments.Length, 50, 10_000);
        Assert.InRange(InPages.Length, 200, 100_000);
    }

    [Fact]
    public void Every_exception_is_needed() => Assert.All(Elsewhere.Keys, name => Assert.Contains(name, InComments.Concat(InPages).Select(mention => mention.Name)));

    [Theory]
    [InlineData("// See docs/sources/oracles.md#series and no-such-page.md.", "docs/sources/oracles.md#series no-such-page.md")]
    [InlineData("Read(\"key.json\"); // as key.csv", "key.csv")]
    [InlineData("Read(\"https://example.org/key.json\");", "")]
    [InlineData("/// <see href=\"https://example.org/key.json\"/>", "")]
    public void A_name_is_seen_in_a_comment_only(string line, string names) => Assert.Equal(names, string.Join(" ", Mentions.InComments(line)));

    [Theory]
    [InlineData("[here](other.md#part) and `score.py --help`, not plain.md", "other.md#part score.py")]
    [InlineData("[here](#part), [there](https://example.org/a.md)", "#part")]
    [InlineData("```\n`a.csv`\n```\n`b.csv`", "b.csv")]
    public void A_name_is_seen_in_a_link_and_in_a_code_span_only(string text, string names) => Assert.Equal(names, string.Join(" ", Mentions.InPage(text)));

    [Theory]
    [InlineData("no-such-page.md", "no-such-page.md: no such file")]
    [InlineData("README.md#no-such-section", "README.md#no-such-section: no such section")]
    [InlineData("docs/scoring.md#missing-answers", null)]
    [InlineData("scoring.md", null)]
    public void A_name_without_a_file_or_a_section_is_told(string name, string? told) => Assert.Equal(told, Missing(name, "docs/sources/README.md"));

    private static void AssertNothingMissing(IEnumerable<(string File, string Name)> mentions)
    {
        string missing = string.Join("\n", mentions.Select(mention => Missing(mention.Name, mention.File) is { } told ? mention.File + " names " + told : null).OfType<string>());
        Assert.True(missing.Length == 0, missing);
    }

    private static string? Missing(string mention, string inFile)
    {
        string[] parts = mention.Split('#');
        IReadOnlyList<string> files = parts[0].Length == 0 ? [inFile] : RepositoryFiles.Named(parts[0], inFile);
        return Elsewhere.ContainsKey(mention) ? null
            : files.Count == 0 ? mention + ": no such file"
            : files.Count > 1 && mention.IndexOf('*') < 0 ? mention + ": " + string.Join(" or ", files)
            : parts.Length > 1 && !Mentions.Sections(RepositoryFiles.Read(files[0])).Contains(parts[1]) ? mention + ": no such section"
            : null;
    }

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && (path.StartsWith("docs/", StringComparison.Ordinal) || path is "README.md" or "CONTRIBUTING.md");

    /// <summary>What reads as the name of a file of a repository.</summary>
    private static class Mentions
    {
        private const string Name = @"(?<![\w/.*-])[\w./*<>-]*[\w*>]?\.(?:md|csv|json|py|R|sh|mjs|tsv|cs)(?:#[\w-]+)?(?![\w(.]?\w)";

        internal static IEnumerable<string> InComments(string code) => code.Split('\n').Select(Comment).SelectMany(Names);

        internal static IEnumerable<string> InPage(string text) => Regex
            .Matches(Regex.Replace(text, "^```.*?^```", string.Empty, RegexOptions.Multiline | RegexOptions.Singleline), @"`([^`\n]+)`|\]\(([^)\s]+)\)").Cast<Match>()
            .SelectMany(match => match.Groups[2].Value.StartsWith("#", StringComparison.Ordinal) ? [match.Groups[2].Value] : Names(match.Groups[1].Value + match.Groups[2].Value));

        /// <summary>The anchors of the headings, as the usual viewers of Markdown make them.</summary>
        internal static IEnumerable<string> Sections(string text) => Regex.Matches(text, "^#+ (.*?)\r?$", RegexOptions.Multiline).Cast<Match>()
            .Select(heading => Regex.Replace(Regex.Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), @"[^\w\- ]", string.Empty), " ", "-"));

        private static IEnumerable<string> Names(string text) => Regex.Matches(Regex.Replace(text, @"\w+://\S+", string.Empty), Name).Cast<Match>()
            .Select(match => Regex.Replace(match.Value, "<[^>]*>", "*"));

        // From the first // outside of a text on.
        private static string Comment(string line)
        {
            bool inText = false;
            for (int i = 0; i + 1 < line.Length; i++)
            {
                inText ^= line[i] == '"' && (i == 0 || line[i - 1] != '\\');
                if (!inText && line[i] == '/' && line[i + 1] == '/')
                {
                    return line.Substring(i + 2);
                }
            }

            return string.Empty;
        }
    }
}
