using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Internal;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Binding;

public sealed class FindingListTests
{
    [Fact]
    public void A_thousand_findings_are_listed_and_one_says_that_there_are_more()
    {
        FindingList list = Of(1000);
        Assert.False(list.IsTooMuch);

        list.Add(DocumentFindings.NotUnicode.At("$"));
        list.Add(DocumentFindings.NotUnicode.At("$"));
        Assert.True(list.IsTooMuch);
        Assert.Equal(1001, list.All.Count);
        Assert.Same(DocumentFindings.MoreFindings, list.All.Last().Kind);
    }

    [Fact]
    public void An_error_is_one_wherever_it_comes()
    {
        var list = new FindingList();
        list.Add(DefinitionFindings.TooMany.At("$", "1", "1"));
        Assert.True(list.HasError);
        Assert.True(list.IsTooMuch);
        Assert.False(new FindingList().HasError);
        Assert.False(list.Around("value").IsValid);
        Assert.True(new FindingList().Around("value").IsValid);
    }

    private static FindingList Of(int count)
    {
        var list = new FindingList();
        list.AddAll(Enumerable.Repeat(DocumentFindings.NotUnicode.At("$"), count));
        return list;
    }
}
