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
}
