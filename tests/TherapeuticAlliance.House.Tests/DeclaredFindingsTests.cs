using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Approvals;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Codes are one list over all packages: a reader of stored findings does not know which package made one.</summary>
public sealed class DeclaredFindingsTests
{
    [Fact]
    public void Codes_names_severities_and_arguments_are_those_of_the_permanent_ledger() => Approved.VerifyLedger(
        "finding-kinds.ledger.txt",
        DeclaredFindings.All.Select(kind => kind.Code + " " + kind.Name + " " + kind.Severity + " (" + string.Join(", ", kind.ArgumentNames) + ")").ToArray(),
        "a code is permanent and is never reused; give a finding that means something else a code of its own.");

    [Fact]
    public void What_is_retired_is_named_in_no_other_file_of_the_sources() => Assert.Empty(
        SourceProject.Names.SelectMany(name => SourceProject.Load(name).Trees)
            .Where(tree => tree.ToString().Contains("RetiredFindings.", StringComparison.Ordinal)).Select(tree => tree.FilePath));

    [Fact]
    public void No_code_stands_for_two_kinds_in_any_package() =>
        Assert.Empty(DeclaredFindings.All.GroupBy(kind => kind.Code).Where(kinds => kinds.Count() > 1).Select(kinds => string.Join(" ", kinds)));

    [Fact]
    public void Every_code_has_the_prefix_of_the_library_and_four_digits() =>
        Assert.All(DeclaredFindings.All, kind => Assert.Matches("^TA[1-9][0-9]{3}$", kind.Code));

    [Fact]
    public void Every_sentence_of_every_package_is_one() =>
        Assert.All(DeclaredFindings.All, kind => Assert.Matches(@"^[\p{Lu}{].*\.$", kind.Template));

    [Fact]
    public void Every_sentence_of_every_package_shows_all_its_arguments() => Assert.All(DeclaredFindings.All, kind =>
    {
        string[] arguments = [.. kind.ArgumentNames.Select((_, i) => "<argument-" + i + ">")];
        string sentence = kind.At("place", arguments).Describe();

        Assert.All(arguments, argument => Assert.Contains(argument, sentence, StringComparison.Ordinal));
    });

    [Fact]
    public void The_kinds_of_the_core_are_found_by_their_code() =>
        Assert.Equal(DeclaredFindings.All.Where(kind => FindingKinds.Find(kind.Code) is not null), FindingKinds.All);
}
