using System;
using System.Linq;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class RaterTests
{
    [Fact]
    public void Raters_have_the_codes_of_the_domain() => Assert.Equal(
        ["client", "therapist", "observer", "caregiver", "child", "partner", "group-member"],
        new[] { Rater.Client, Rater.Therapist, Rater.Observer, Rater.Caregiver, Rater.Child, Rater.Partner, Rater.GroupMember }.Select(rater => rater.ToString()));

    [Fact]
    public void Anyone_may_be_a_rater()
    {
        Assert.Equal("supervisor", Rater.Of("supervisor").Code);
        Assert.True(Rater.TryOf("supervisor", out Rater? rater));
        Assert.Equal("supervisor", rater.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Client")]
    [InlineData("a b")]
    public void A_malformed_code_is_no_rater(string? text)
    {
        Assert.False(Rater.TryOf(text, out Rater? rater));
        Assert.Null(rater);
        Assert.Contains("at most 64", Assert.Throws<ArgumentException>("code", () => Rater.Of(text!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Raters_are_equal_when_their_codes_are()
    {
        Assert.Equal(Rater.Client, Rater.Of("client"));
        Assert.Equal(Rater.Client.GetHashCode(), Rater.Of("client").GetHashCode());
        Assert.NotEqual(Rater.Client, Rater.Therapist);
        Assert.True(Rater.Client.Equals((object)Rater.Of("client")));
        Assert.False(Rater.Client.Equals((object)"client"));
        Assert.False(Rater.Client.Equals(null));
    }
}
