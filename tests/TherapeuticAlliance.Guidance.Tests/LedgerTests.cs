using System;
using System.Linq;
using TherapeuticAlliance.Guidance.Tests.Pages;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>Codes are permanent: a line of the ledger is never changed and never goes. UPDATE_APPROVED=1 only adds lines.</summary>
public sealed class LedgerTests
{
    private static readonly string File = Repository.Path("tests", "TherapeuticAlliance.Guidance.Tests", "Approvals", "codes.ledger.txt");

    [Fact]
    public void Every_code_is_in_the_ledger_and_means_what_it_meant()
    {
        string[] now = GuidanceCatalog.Default.Considerations.Select(one => one.Code + " " + one.Audience + " " + one.Family)
            .Concat(Enum.GetValues(typeof(ObservationKind)).Cast<ObservationKind>().Select(kind => GuidanceCatalog.CodeOf(kind) + " " + kind))
            .Concat(GuidancePage.Findings.Select(kind => kind.Code + " " + kind.Name + " " + kind.Severity))
            .OrderBy(line => line, StringComparer.Ordinal).ToArray();
        string[] known = Read();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            System.IO.File.WriteAllLines(File, known.Concat(now.Where(line => !known.Any(old => Key(old) == Key(line)))).OrderBy(line => line, StringComparer.Ordinal));
            known = Read();
        }

        Assert.Equal(known, now);
    }

    [Fact]
    public void Codes_of_findings_are_those_of_this_package() =>
        Assert.All(GuidancePage.Findings, kind => Assert.InRange(kind.Code, "TA9301", "TA9399"));

    [Fact]
    public void No_sentence_of_a_finding_shows_a_score() =>
        Assert.All(GuidancePage.Findings.SelectMany(kind => kind.ArgumentNames), name => Assert.Contains(name, new[] { "rater", "needed", "sessions", "item", "scale" }));

    private static string Key(string line) => line.Split(' ')[0];

    private static string[] Read() => System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : [];
}
