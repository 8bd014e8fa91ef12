using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class ResultTests
{
    private static readonly Finding Finding = DefinitionFindings.NoItems.At("items");

    [Fact]
    public void A_value_may_come_with_findings()
    {
        Result<string> result = Result<string>.Valid("value", Finding);

        Assert.Equal(("value", true), (result.ValueOrDefault, result.IsValid));
        Assert.Equal([Finding], result.Findings);
        Assert.Equal([Finding], Result<string>.Valid("value", new List<Finding> { Finding }).Findings);
        Assert.Empty(Result<string>.Valid("value").Findings);
    }

    [Fact]
    public void Without_a_value_the_findings_say_why()
    {
        Result<string> result = Result<string>.Invalid([Finding]);

        Assert.Equal((null, false), (result.ValueOrDefault, result.IsValid));
        Assert.Equal([Finding], result.Findings);
    }

    [Fact]
    public void A_result_with_neither_value_nor_findings_is_the_programmers_mistake()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("findings", () => Result<string>.Invalid([]));

        Assert.StartsWith("A result without a value needs a finding that says why.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("findings", () => Result<string>.Invalid(null!));
        Assert.Throws<ArgumentNullException>("value", () => Result<string>.Valid(null!));
    }

    [Fact]
    public void Reading_a_value_that_is_not_there_throws_with_the_findings()
    {
        Result<string> result = Result<string>.Invalid([DefinitionFindings.IdMalformed.At("id").WithAttemptedValue("secret id")]);

        InvalidResultException exception = Assert.Throws<InvalidResultException>(() => result.Value);

        Assert.Equal(result.Findings, exception.Findings);
        Assert.Contains("TA1001 IdMalformed at id", exception.Message);
        Assert.DoesNotContain("secret", exception.Message);
    }

    [Theory]
    [InlineData(1, "TA1020 NoItems at p1")]
    [InlineData(2, "TA1020 NoItems at p1; TA1020 NoItems at p2")]
    [InlineData(10, "TA1020 NoItems at p1; * TA1020 NoItems at p10")]
    [InlineData(11, "TA1020 NoItems at p1; * TA1020 NoItems at p10; and 1 more")]
    [InlineData(25, "TA1020 NoItems at p1; * TA1020 NoItems at p10; and 15 more")]
    public void Ten_findings_are_named_and_the_others_counted(int count, string shown)
    {
        Result<string> result = Result<string>.Invalid(Enumerable.Range(1, count).Select(i => DefinitionFindings.NoItems.At("p" + i)));
        string between = string.Concat(Enumerable.Range(2, 8).Select(i => "TA1020 NoItems at p" + i + "; "));

        Assert.Equal(
            "There is no String: " + shown.Replace("* ", between) + ". Check IsValid, or read Findings.", Assert.Throws<InvalidResultException>(() => result.Value).Message);
    }

    [Fact]
    public void A_value_can_be_tried_for_and_taken_apart()
    {
        Assert.True(Result<string>.Valid("value").TryGetValue(out string? value));
        Assert.False(Result<string>.Invalid([Finding]).TryGetValue(out string? none));
        (string? split, IReadOnlyList<Finding> findings) = Result<string>.Valid("value", Finding);

        Assert.Equal(("value", null, "value"), (value, none, split));
        Assert.Equal([Finding], findings);
    }

    [Fact]
    public void A_result_is_named_without_its_content() => Assert.Equal(
        ("valid, 1 findings", "invalid, 1 findings"), (Result<string>.Valid("value", Finding).ToString(), Result<string>.Invalid([Finding]).ToString()));
}
