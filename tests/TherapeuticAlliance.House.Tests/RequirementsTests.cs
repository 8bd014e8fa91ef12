using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// Holds docs/requirements.md: it is made from requirements.tsv, every test that it names exists, and every requirement has one.
/// UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.House.Tests -c Release writes the page anew.
/// </summary>
public sealed class RequirementsTests
{
    private static readonly Requirement[] Requirements = File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.House.Tests", "requirements.tsv")).Select(Requirement.Of).ToArray();

    // Class.Method of everything that the test runner runs, with the file it is in; attributes and method stand without a blank line between.
    private static readonly ILookup<string, string> Tests = Directory.EnumerateFiles(Repository.Path("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file, @"[\\/](bin|obj)[\\/]"))
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\[(?:Fact|Theory|Property)\b(?:(?!\r?\n\r?\n).)*?\bpublic (?:async )?(?:void|Property|Task) (\w+)", RegexOptions.Singleline)
            .Select(test => (Name: Path.GetFileName(file).Split('.')[0] + "." + test.Groups[1].Value, File: file)))
        .ToLookup(test => test.Name, test => test.File);

    [Fact]
    public void Every_test_that_a_requirement_names_exists() =>
        Assert.Empty(Requirements.SelectMany(requirement => requirement.Tests.Where(test => !Tests.Contains(test)).Select(test => requirement.Id + " " + test)));

    [Fact]
    public void Every_requirement_has_a_test_a_sentence_and_the_next_number()
    {
        Assert.Equal(Enumerable.Range(1, Requirements.Length).Select(number => "R-" + number.ToString("00", CultureInfo.InvariantCulture)), Requirements.Select(requirement => requirement.Id));
        Assert.All(Requirements, requirement => Assert.NotEmpty(requirement.Tests));
        Assert.All(Requirements, requirement => Assert.EndsWith(".", requirement.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_is_made_from_them()
    {
        string path = Repository.Path("docs", "requirements.md");
        string page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(page, File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty);
    }

    private static string Page()
    {
        var page = new StringBuilder("# Requirements and the tests that hold them\n\n")
            .Append("Made from `tests/TherapeuticAlliance.House.Tests/requirements.tsv`, and checked: every test exists and is run by the continuous integration.\n")
            .Append("A number is never given to another requirement.\n\n| id | requirement | tests |\n|---|---|---|\n");
        foreach (Requirement requirement in Requirements)
        {
            page.Append("| ").Append(requirement.Id).Append(" | ").Append(requirement.Sentence).Append(" | ")
                .Append(string.Join("<br>", requirement.Tests.Select(Linked))).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Linked(string test)
    {
        IEnumerable<string> files = Tests[test].Select(file => "../" + Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        return "`" + test + "` (" + string.Join(", ", files.Select(file => "[" + file.Split('/')[2].Replace("TherapeuticAlliance.", "", StringComparison.Ordinal) + "](" + file + ")")) + ")";
    }

    private sealed record Requirement(string Id, string Sentence, string[] Tests)
    {
        internal static Requirement Of(string line)
        {
            string[] cells = line.Split('\t');
            return new Requirement(cells[0], cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
