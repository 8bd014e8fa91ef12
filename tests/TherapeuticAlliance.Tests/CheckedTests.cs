using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class CheckedTests
{
    private static readonly Finding Finding = DefinitionFindings.NoItems.At("items");

    [Fact]
    public void A_value_may_come_with_findings()
    {
        Checked<string> result = Checked<string>.Valid("value", Finding);

        Assert.Equal(("value", true), (result.Value, result.IsValid));
        Assert.Equal([Finding], result.Findings);
        Assert.Equal([Finding], Checked<string>.Valid("value", new List<Finding> { Finding }).Findings);
        Assert.Empty(Checked<string>.Valid("value").Findings);
    }

    [Fact]
    public void Without_a_value_the_findings_say_why()
    {
        Checked<string> result = Checked<string>.Invalid([Finding]);

        Assert.Equal((null, false), (result.Value, result.IsValid));
        Assert.Equal([Finding], result.Findings);
    }

    [Fact]
    public void A_result_with_neither_value_nor_findings_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>("findings", () => Checked<string>.Invalid([]));
        Assert.Throws<ArgumentNullException>("findings", () => Checked<string>.Invalid(null!));
        Assert.Throws<ArgumentNullException>("value", () => Checked<string>.Valid(null!));
    }

    [Fact]
    public void A_result_is_named_without_its_content() => Assert.Equal(
        ("valid, 1 findings", "invalid, 1 findings"), (Checked<string>.Valid("value", Finding).ToString(), Checked<string>.Invalid([Finding]).ToString()));
}
