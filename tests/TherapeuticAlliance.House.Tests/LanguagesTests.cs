using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Every package says everything it says in German too.</summary>
public sealed class LanguagesTests
{
    public static TheoryData<string> Packages { get; } = [.. SourceProject.Names.Where(project => PackageTexts.Of(project).Folder is not null)];

    [Fact]
    public void Every_package_that_says_something_has_languages() => Assert.DoesNotContain(
        SourceProject.Names, project => PackageTexts.Of(project) is { Sentences.Count: > 0, Folder: null });

    [Theory]
    [MemberData(nameof(Packages))]
    public void German_has_every_key_and_no_other(string package)
    {
        PackageTexts texts = PackageTexts.Of(package);

        Assert.Equal(
            texts.Sentences.Keys.Concat(texts.Words("en").Keys).Order(StringComparer.Ordinal),
            texts.Words("de").Keys.Where(key => package != "TherapeuticAlliance" || texts.Sentences.ContainsKey(key) || key.Contains(':', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_sentence_has_the_places_of_the_English_one(string package)
    {
        PackageTexts texts = PackageTexts.Of(package);
        Dictionary<string, string> german = texts.Words("de");

        Assert.All(texts.Sentences.Concat(texts.Words("en")), words => Assert.Equal(Places(words.Value), Places(german[words.Key])));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_place_with_forms_has_two(string package) => Assert.All(PackageTexts.Of(package).Words("de"), words => Assert.All(
        Regex.Matches(words.Value, @"\{(\w+)\|([^}]*)\}").Where(place => place.Groups[1].Value != "attempted"),
        place => Assert.Equal(2, place.Groups[2].Value.Split('|').Length)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_English_word_is_left_in_German(string package) => Assert.All(
        PackageTexts.Of(package).Words("de"), words => Assert.Empty(EnglishWords.In(words.Value.Replace("wie client oder therapist", string.Empty, StringComparison.Ordinal))));

    private static IEnumerable<string> Places(string words) => new TextTemplate("test", words).Places.Order(StringComparer.Ordinal);
}
