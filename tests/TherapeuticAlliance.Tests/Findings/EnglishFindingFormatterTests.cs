using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class EnglishFindingFormatterTests
{
    [Fact]
    public void A_sentence_stands_behind_its_place() => Assert.Equal(
        "items[3]: Item 3 takes values from 1 to 5; '9' is outside. It is scored as missing: correct it or leave it blank.",
        AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5").WithAttemptedValue("9").Describe());

    [Fact]
    public void A_sentence_without_a_place_stands_alone() =>
        Assert.Equal("The definition has no items; list them.", DefinitionFindings.NoItems.At(string.Empty).Describe());

    [Fact]
    public void What_was_written_is_not_made_up() => Assert.Equal(
        "id: An id has lower-case letters, digits, hyphens and dots, at most 64, and begins with a letter or digit; what was written does not.",
        DefinitionFindings.IdMalformed.At("id").Describe());

    [Fact]
    public void An_argument_that_looks_like_a_place_is_left_alone() => Assert.Equal(
        "items: The item code {what} is used more than once; give each its own.", DefinitionFindings.CodeDuplicate.At("items", "item", "{what}").Describe());

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void Long_texts_are_cut_at_60_characters(int length, string ending) => Assert.Contains(
        "does not accept '" + new string('x', 60) + ending + "'. Valid are",
        AnswerFindings.UnknownLabel.At("p", "1", "1", "5", "none").WithAttemptedValue(new string('x', length)).Describe());

    [Fact]
    public void Control_characters_become_blanks() =>
        Assert.Contains("'a b c d'", DefinitionFindings.IdMalformed.At("id").WithAttemptedValue("a\nb\0c\u001bd").Describe());

    [Fact]
    public void A_host_may_make_the_sentences_itself() =>
        Assert.Equal("TA2001 sagt: 3, 1, 5", AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5").Describe(new German()));

    [Fact]
    public void A_finding_is_needed() => Assert.Throws<ArgumentNullException>("finding", () => EnglishFindingFormatter.Instance.Format(null!));

    private sealed class German : IFindingFormatter
    {
        public string Format(Finding finding) => finding.Code + " sagt: " + string.Join(", ", finding.Arguments.Select(a => a));
    }
}
