using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class FindingKindsTests
{
    public static TheoryData<string> Codes { get; } = new(FindingKinds.All.Select(kind => kind.Code));

    [Fact]
    public void Codes_are_unique_and_ascending()
    {
        string[] codes = FindingKinds.All.Select(kind => kind.Code).ToArray();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^TA[1-9][0-9]{3}$", code));
    }

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(FindingKinds.All.Count, FindingKinds.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData(typeof(DefinitionFindings), "TA1,TA4030")]
    [InlineData(typeof(AnswerFindings), "TA2")]
    [InlineData(typeof(ScoreFindings), "TA3")]
    [InlineData(typeof(StorageFindings), "TA41")]
    [InlineData(typeof(WordingFindings), "TA6")]
    [InlineData(typeof(CatalogFindings), "TA700,TA701")]
    [InlineData(typeof(SeriesFindings), "TA80")]
    [InlineData(typeof(RuptureFindings), "TA705,TA81")]
    [InlineData(typeof(ChangeFindings), "TA82")]
    [InlineData(typeof(NormFindings), "TA835")]
    [InlineData(typeof(DyadFindings), "TA830,TA831,TA832,TA833")]
    [InlineData(typeof(RecognitionFindings), "TA834")]
    [InlineData(typeof(QualityFindings), "TA84")]
    [InlineData(typeof(BatchFindings), "TA86")]
    public void Each_class_of_findings_has_its_range_and_all_its_kinds_are_listed(Type type, string range)
    {
        FindingKind[] kinds = Declared(type).Select(kind => (FindingKind)kind.GetValue(null)!).ToArray();

        Assert.Equal(FindingKinds.All.Where(kind => range.Split(',').Any(start => kind.Code.StartsWith(start, StringComparison.Ordinal))), kinds.OrderBy(kind => kind.Code, StringComparer.Ordinal));
        Assert.Equal(Declared(type).Select(property => property.Name), kinds.Select(kind => kind.Name));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_shows_all_its_arguments_and_what_was_written(string code)
    {
        FindingKind kind = FindingKinds.Find(code)!;
        string[] arguments = kind.ArgumentNames.Select((_, i) => "<argument-" + i + ">").ToArray();

        string sentence = kind.At("place", arguments).WithAttemptedValue("written").Describe();

        Assert.StartsWith("place: ", sentence, StringComparison.Ordinal);
        Assert.All(arguments, argument => Assert.Contains(argument, sentence));
        Assert.Equal(kind.Template.Contains("{attempted"), sentence.Contains("'written'"));
        Assert.DoesNotMatch(@"[{}]", sentence);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Argument_names_are_those_of_the_sentence_in_order_without_what_was_written(string code)
    {
        FindingKind kind = FindingKinds.Find(code)!;
        IEnumerable<string> places = Regex.Matches(kind.Template, @"\{([^}|]*)[^}]*\}").Cast<Match>().Select(place => place.Groups[1].Value);

        Assert.Equal(places.Where(place => place != "attempted").Distinct(StringComparer.Ordinal), kind.ArgumentNames);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_is_one(string code) => Assert.Matches(@"^[\p{Lu}{].*\.$", FindingKinds.Find(code)!.Template);

    [Fact]
    public void A_kind_is_found_by_its_code()
    {
        Assert.Same(AnswerFindings.OutOfRange, FindingKinds.Find("TA2001"));
        Assert.Null(FindingKinds.Find("ta2001"));
        Assert.Null(FindingKinds.Find("TA9999"));
    }

    [Fact]
    public void Kinds_are_listed_by_ascending_code_and_each_is_found_by_its_own()
    {
        string[] codes = FindingKinds.All.Select(kind => FindingKinds.Find(kind.Code)!.Code).ToArray();

        Assert.Equal(codes.OrderBy(code => code, StringComparer.Ordinal), codes);
        Assert.Equal(FindingKinds.All, codes.Select(FindingKinds.Find));
    }

    [Fact]
    public void A_kind_names_itself() => Assert.Equal("TA2001 OutOfRange", AnswerFindings.OutOfRange.ToString());

    [Fact]
    public void A_definition_that_is_wrong_is_not_built_and_an_answer_that_is_wrong_leaves_the_rest_standing()
    {
        Assert.All(Severities(typeof(DefinitionFindings)), severity => Assert.Equal(FindingSeverity.Error, severity));
        Assert.All(Severities(typeof(AnswerFindings)), severity => Assert.Equal(FindingSeverity.Warning, severity));
    }

    private static IEnumerable<FindingSeverity> Severities(Type type) => Declared(type).Select(kind => ((FindingKind)kind.GetValue(null)!).Severity);

    private static PropertyInfo[] Declared(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static);
}
