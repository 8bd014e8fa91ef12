using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MathNet.Numerics.Statistics;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>Holds docs/psychometrics.md: its code stands here line by line, and what it says of it is so.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "psychometrics.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Research.Tests", "Psychometrics", "DocumentationTests.cs"));
        string[] lines = [.. Blocks("csharp").SelectMany(block => block.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours"))];

        Assert.True(lines.Length > 10);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_lines_give_alpha_and_the_figures_of_one_session()
    {
        using var file = new TemporaryFile();
        string path = file.Path;
        string[] answers = ["112233445566112233445566112233445566", "654321654321654321654321654321654321", "712435712435712435712435712435712435", "147147147147147147147147147147147147"];
        string header = "pairing_id,session_id," + string.Join(',', Enumerable.Range(1, 36).Select(n => FormattableString.Invariant($"question{n}")));
        File.WriteAllLines(path, [header, .. answers.Select((row, person) => FormattableString.Invariant($"{person},1,{string.Join(',', row.ToCharArray())}"))]);

        Study study = Study.ReadCsv(path, Instruments.Wai36.Client, map => map.Items("question{n}").Id("pairing_id").Session("session_id"));
        ScaleReliability bond = study.Reliability("bond");
        Console.WriteLine(bond.Describe());
        double? alpha = bond.Alpha.ValueOrDefault?.Value;

        ItemMatrix first = ItemMatrix.Of(study.Instrument["bond"], study.Forms.Where(form => form.SessionNumber == 1));
        ScaleReliability bondAtFirst = ScaleReliability.Of(first);

        Assert.NotNull(alpha);
        Assert.Equal(alpha, bondAtFirst.Alpha.Value.Value);
    }

    [Fact]
    public void The_worked_example_prints_what_the_page_shows()
    {
        ItemMatrix items = ItemMatrix.Of(new double[,] { { 1, 1, 1 }, { 2, 3, 2 }, { 3, 4, 5 }, { 4, 2, 4 }, { 5, 5, 3 } }, "a", "b", "c");
        ScaleReliability example = ScaleReliability.Of(items);
        Console.WriteLine(example.Describe());

        Assert.Equal(Blocks("text").Single(), example.Describe());
    }

    [Fact]
    public void The_figures_of_scoreItems_are_reproduced_with_and_without_its_medians()
    {
        using var file = new TemporaryFile();
        string path = file.Path;
        Instrument pulse = Pulse.Client;
        File.WriteAllText(path, "a,b,c\n1,5,1\n2,3,2\n3,2,5\n4,4,4\n5,1,3\n4,,2\n");

        Study six = Study.ReadCsv(path, pulse, map => map.Items("{code}"));
        double complete = six.Reliability("total").Alpha.Value.Value;

        ItemMatrix blank = six.Items("total");
        double?[] medians = [.. Enumerable.Range(0, blank.Items.Count).Select(item => (double?)Enumerable.Range(0, blank.Rows).Select(row => blank[row, item]).Median())];
        ItemMatrix filled = ItemMatrix.Of(Enumerable.Range(0, blank.Rows).Select(row => medians.Select((median, item) => blank[row, item] ?? median).ToArray()));
        double imputed = CoefficientAlpha.Of(filled).Value.Value;

        // psych 2.2.9: scoreItems(keys, items, missing = FALSE) and scoreItems(keys, items).
        Assert.Equal(0.8181818182, complete, 1e-9);
        Assert.Equal(0.7803030303, imputed, 1e-9);
    }

    private static string[] Blocks(string language) =>
        [.. Regex.Matches(Page, "```" + language + "\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value)];
}
