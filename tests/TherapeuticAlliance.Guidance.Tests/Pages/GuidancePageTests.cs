using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests.Pages;

/// <summary>Holds docs/guidance.md: its tables are the data, its code stands here and is true.</summary>
public sealed class GuidancePageTests
{
    private static readonly string File = Repository.Path("docs", "guidance.md");

    [Fact]
    public void The_tables_of_the_page_are_the_data_that_ships()
    {
        string page = Read();
        string head = page.Split([GuidancePage.Begin], StringSplitOptions.None)[0];
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            System.IO.File.WriteAllText(File, head + GuidancePage.Generated(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            page = Read();
        }

        Assert.Equal(head + GuidancePage.Generated(), page);
    }

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = System.IO.File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Guidance.Tests", "Pages", "GuidancePageTests.cs"));
        string[] lines = Regex.Matches(Read(), "```csharp\n(.*?)```", RegexOptions.Singleline).Cast<Match>()
            .SelectMany(match => match.Groups[1].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours")).ToArray();

        Assert.True(lines.Length > 8);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_of_the_page_is_true()
    {
        Verdict verdict = Courses.Goal(Courses.SteadyThenLow).Last!;
        var Console = new StringWriter();
        GuidanceOffer offer = GuidanceCatalog.Default.On(verdict);
        foreach (Consideration one in offer.For(Audience.Therapist))
        {
            Console.WriteLine(one.Code + " " + one.Family + ": " + one.Text + " [" + one.Basis + "; " + string.Join("; ", one.Sources) + "]");
        }

        Assert.Contains("TG0504 RenegotiateGoals: Where others have a say", Console.ToString(), StringComparison.Ordinal);

        var wording = new Dictionary<string, string> { ["Caution.AskFirst"] = "Erst fragen, dann schließen." };
        GuidanceCatalog ours = GuidanceCatalog.Default
            .Without("TG0105")
            .WithTexts(wording)
            .With(new Consideration(
                "OUR-1", Audience.Therapist, ConsiderationFamily.Consult, ConsiderationBasis.ProfessionalNorm, "Consider our Thursday group.",
                new[] { ObservationKind.FlagRaised }, new[] { new EvidenceSource("HOUSE", "Our handbook.") }, new[] { Caution.AskFirst }));

        Assert.Equal("OUR-1", ours.On(verdict).For(Audience.Therapist)[0].Code);
        Assert.Equal("Erst fragen, dann schließen.", ours.TextOf(Caution.AskFirst));
    }

    [Fact]
    public void Every_source_is_on_the_page_of_effects_with_the_same_figures_of_studies()
    {
        string[] effects = System.IO.File.ReadAllLines(Repository.Path("docs", "sources", "methods", "effects.md"));

        Assert.All(
            GuidanceCatalog.Default.Sources.Where(source => source.Kind == SourceKind.Research && source.Code is not ("E32" or "E45")),
            source => Assert.Contains(effects, line => line.StartsWith("| " + source.Code + " |", StringComparison.Ordinal)
                && source.Citations.All(citation => citation.Doi is null || effects.Any(any => any.Contains(citation.Doi)))
                && source.Figures.All(figure => effects.Any(row => row.Contains(Plain(figure.Value))))));
    }

    private static string Plain(decimal value) =>
        Math.Abs(value).ToString(System.Globalization.CultureInfo.InvariantCulture) is var text && text.StartsWith("0.", StringComparison.Ordinal) ? text.Substring(1) : text;

    private static string Read() => System.IO.File.ReadAllText(File).Replace("\r\n", "\n");
}
