using System;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class InvalidDefinitionExceptionTests
{
    [Fact]
    public void The_message_lists_every_finding_with_its_code()
    {
        var thrown = new InvalidDefinitionException([DefinitionFindings.NoItems.At("items"), DefinitionFindings.ScaleEmpty.At("scales[s]", "s")]);

        Assert.Equal(
            "The definition has 2 finding(s):\n- TA1020 items: The definition has no items; list them.\n- TA1040 scales[s]: Scale s has no items; list them.",
            thrown.Message);
        Assert.Equal(2, thrown.Findings.Count);
    }

    [Fact]
    public void Findings_are_needed() => Assert.Throws<ArgumentNullException>("findings", () => new InvalidDefinitionException(null!));

    [Fact]
    public void What_a_definition_says_is_shown_and_what_a_person_wrote_is_not()
    {
        var thrown = new InvalidDefinitionException(
            [DefinitionFindings.IdMalformed.At("id").WithAttemptedValue("My Form"), AnswerFindings.OffGrid.At("items[1]", "1", "0", "3", "1").WithAttemptedValue("2.7")]);

        Assert.Contains("My Form", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2.7", thrown.Message, StringComparison.Ordinal);
    }
}
