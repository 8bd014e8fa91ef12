using System;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class FindingKindTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_finding_takes_as_many_arguments_as_its_sentence(int count)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("arguments", () => AnswerFindings.OutOfRange.At("place", new string[count]));

        Assert.StartsWith("TA2001 takes the arguments (item, lowest, highest).", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_has_path_and_arguments()
    {
        Assert.Throws<ArgumentNullException>("path", () => DefinitionFindings.NoItems.At(null!));
        Assert.Throws<ArgumentNullException>("arguments", () => DefinitionFindings.NoItems.At("place", null!));
    }

    [Fact]
    public void The_arguments_of_a_finding_are_its_own()
    {
        string[] arguments = ["1", "1", "5"];
        Finding finding = AnswerFindings.OutOfRange.At("place", arguments);

        arguments[0] = "changed";

        Assert.Equal(["1", "1", "5"], finding.Arguments);
    }
}
