using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class WordingPlacesTests
{
    private static readonly Dictionary<string, string> Fallbacks = new() { ["x"] = "X", ["your-name2"] = "you" };

    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "")]
    [InlineData("{x", "")]
    [InlineData("{", "")]
    [InlineData("x}", "")]
    [InlineData("{a b}", "")]
    [InlineData("{_x}", "")]
    [InlineData("{x}", "0 x")]
    [InlineData("{{x}}", "1 x")]
    [InlineData("a {x} b {y} c", "2 x, 8 y")]
    [InlineData("{a}{b}", "0 a, 3 b")]
    [InlineData("{azAZ09-}", "0 azAZ09-")]
    public void A_place_is_a_name_of_letters_digits_and_hyphens_in_braces(string text, string names) =>
        Assert.Equal(names, string.Join(", ", WordingPlaces.Names(text).Select(place => place.Start + " " + place.Name)));

    [Theory]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("_a", false)]
    [InlineData("\u00E4", false)]
    [InlineData("a", true)]
    [InlineData("azAZ09-", true)]
    public void A_name_has_no_other_characters(string name, bool isName) => Assert.Equal(isName, WordingPlaces.IsName(name));

    [Theory]
    [InlineData("a {x} b {x} c", "a X b X c")]
    [InlineData("{x}{your-name2}!", "Xyou!")]
    [InlineData("a {y} b {x}", "a {y} b X")]
    [InlineData("no place", "no place")]
    public void What_stands_between_the_places_stays(string text, string filled) => Assert.Equal(filled, WordingPlaces.Fill(text, Fallbacks, null));

    [Fact]
    public void What_is_filled_in_is_no_place_again() => Assert.Equal(
        "a {your-name2} b you", WordingPlaces.Fill("a {x} b {your-name2}", Fallbacks, new Dictionary<string, string> { ["x"] = "{your-name2}" }));
}
