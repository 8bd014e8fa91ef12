using System;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class MissingRuleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(36)]
    public void Requiring_all_needs_every_item(int items) => Assert.Equal(items, MissingRule.RequireAll.AnswersNeeded(items));

    [Theory]
    [InlineData(2, 10, 8)]
    [InlineData(0, 10, 10)]
    [InlineData(9, 10, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(int.MaxValue, 10, 1)]
    public void Allowing_missing_answers_still_needs_one(int missing, int items, int needed) => Assert.Equal(needed, MissingRule.AtMostMissing(missing).AnswersNeeded(items));

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(3, 4, 3)]
    [InlineData(4, 4, 4)]
    [InlineData(10, 4, 4)]
    public void Needing_more_answers_than_there_are_items_needs_all(int answered, int items, int needed) => Assert.Equal(needed, MissingRule.AtLeastAnswered(answered).AnswersNeeded(items));

    [Fact]
    public void A_rule_has_a_kind_and_a_count()
    {
        Assert.Equal((MissingRuleKind.RequireAll, 0), (MissingRule.RequireAll.Kind, MissingRule.RequireAll.Count));
        Assert.Equal((MissingRuleKind.AtMostMissing, 2), (MissingRule.AtMostMissing(2).Kind, MissingRule.AtMostMissing(2).Count));
        Assert.Equal((MissingRuleKind.AtLeastAnswered, 3), (MissingRule.AtLeastAnswered(3).Kind, MissingRule.AtLeastAnswered(3).Count));
    }

    [Fact]
    public void Impossible_counts_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => MissingRule.AtMostMissing(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => MissingRule.AtLeastAnswered(0));
        Assert.Throws<ArgumentOutOfRangeException>("items", () => MissingRule.RequireAll.AnswersNeeded(0));
        Assert.Equal(0, MissingRule.AtMostMissing(0).Count);
        Assert.Equal(1, MissingRule.AtLeastAnswered(1).Count);
    }

    [Fact]
    public void Rules_are_equal_when_kind_and_count_are()
    {
        MissingRule[] different = [MissingRule.RequireAll, MissingRule.AtMostMissing(1), MissingRule.AtMostMissing(2), MissingRule.AtLeastAnswered(1)];
        for (int i = 0; i < different.Length; i++)
        {
            for (int j = 0; j < different.Length; j++)
            {
                Assert.Equal(i == j, different[i].Equals(different[j]));
                Assert.Equal(i == j, different[i].Equals((object)different[j]));
            }
        }

        Assert.Equal(MissingRule.AtMostMissing(2).GetHashCode(), MissingRule.AtMostMissing(2).GetHashCode());
        Assert.False(MissingRule.RequireAll.Equals(null));
        Assert.False(MissingRule.RequireAll.Equals("require all"));
    }

    [Fact]
    public void A_rule_is_written_in_words() => Assert.Equal(
        ("require all", "at most 2 missing", "at least 10 answered"),
        (MissingRule.RequireAll.ToString(), MissingRule.AtMostMissing(2).ToString(), MissingRule.AtLeastAnswered(10).ToString()));

    [Fact]
    public void What_is_refused_says_what_is_allowed()
    {
        Assert.Contains("At least 0", Refusal(() => MissingRule.AtMostMissing(-1)), StringComparison.Ordinal);
        Assert.Contains("at least 1 answer", Refusal(() => MissingRule.AtLeastAnswered(0)), StringComparison.Ordinal);
        Assert.Contains("above 0 and at most 1", Refusal(() => MissingRule.AtLeastShare(2, 1)), StringComparison.Ordinal);
        Assert.Contains("at least 1 item", Refusal(() => MissingRule.RequireAll.AnswersNeeded(0)), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> made) => Assert.Throws<ArgumentOutOfRangeException>(made).Message;
}
