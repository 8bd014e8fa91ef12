using System;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class FindingTests
{
    private static readonly Finding Finding = AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5");

    [Fact]
    public void A_finding_has_the_code_and_severity_of_its_kind() =>
        Assert.Equal(("TA2001", FindingSeverity.Warning, AnswerFindings.OutOfRange), (Finding.Code, Finding.Severity, Finding.Kind));

    [Fact]
    public void What_was_written_is_added_and_taken_away_in_a_new_finding()
    {
        Finding written = Finding.WithAttemptedValue("9");

        Assert.Equal((null, "9", null), (Finding.AttemptedValue, written.AttemptedValue, written.WithAttemptedValue(null).AttemptedValue));
        Assert.Equal(Finding, written.WithAttemptedValue(null));
    }

    [Fact]
    public void A_finding_inside_another_place_names_both()
    {
        Finding inner = Finding.WithAttemptedValue("9").Within("row 7");

        Assert.Equal(("row 7: items[3]", "9"), (inner.Path, inner.AttemptedValue));
        Assert.Equal(Finding.Arguments, inner.Arguments);
        Assert.Equal("row 7", DefinitionFindings.NoItems.At(string.Empty).Within("row 7").Path);
    }

    [Fact]
    public void An_outer_place_is_needed()
    {
        Assert.Throws<ArgumentNullException>("place", () => Finding.Within(null!));
        Assert.Throws<ArgumentNullException>("place", () => DefinitionFindings.NoItems.At(string.Empty).Within(null!));
    }

    [Fact]
    public void Findings_are_equal_when_everything_in_them_is()
    {
        Finding same = AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5");

        Assert.Equal(Finding, same);
        Assert.True(Finding.Equals((object)same));
        Assert.Equal(Finding.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Findings_differ_when_anything_in_them_does()
    {
        Assert.NotEqual(Finding, AnswerFindings.OutOfRange.At("items[4]", "3", "1", "5"));
        Assert.NotEqual(Finding, AnswerFindings.OutOfRange.At("items[3]", "3", "1", "6"));
        Assert.NotEqual(Finding, Finding.WithAttemptedValue("9"));
        Assert.NotEqual(ScoreFindings.KeyInferred.At("p", "s"), ScoreFindings.KeySingleSource.At("p", "s"));
        Assert.False(Finding.Equals(null));
        Assert.False(Finding.Equals((object)"TA2001"));
    }

    [Fact]
    public void A_finding_is_named_by_code_name_and_place()
    {
        Assert.Equal("TA2001 OutOfRange at items[3]", Finding.WithAttemptedValue("9").ToString());
        Assert.Equal("TA1020 NoItems", DefinitionFindings.NoItems.At(string.Empty).ToString());
    }
}
