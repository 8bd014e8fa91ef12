using System;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class RightsTests
{
    [Fact]
    public void Rights_say_who_holds_them_and_what_a_use_needs()
    {
        var rights = new Rights("Holder", "where", Permission.Needed, Permission.NotNeeded, "note");

        Assert.Equal(("Holder", "where", Permission.Needed, Permission.NotNeeded, "note"), (rights.Holder, rights.WhereToAsk, rights.Permission, rights.ElectronicUse, rights.Note));
        Assert.Equal("Holder", rights.ToString());
    }

    [Fact]
    public void Nothing_stated_is_unknown_and_never_permission() =>
        Assert.Equal((string.Empty, Permission.Unknown, Permission.Unknown, null), (Rights.Unknown.Holder, Rights.Unknown.Permission, Rights.Unknown.ElectronicUse, Rights.Unknown.Note));

    [Fact]
    public void A_definition_without_rights_says_so() => Assert.Same(Rights.Unknown, Support.Forms.Sum(1).Rights);

    [Fact]
    public void Impossible_rights_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("holder", () => new Rights(null!, "w", Permission.Needed, Permission.Needed));
        Assert.Throws<ArgumentNullException>("whereToAsk", () => new Rights("h", null!, Permission.Needed, Permission.Needed));
        Assert.Throws<ArgumentOutOfRangeException>("permission", () => new Rights("h", "w", (Permission)3, Permission.Needed));
        Assert.Throws<ArgumentOutOfRangeException>("electronicUse", () => new Rights("h", "w", Permission.Needed, (Permission)3));
    }
}
