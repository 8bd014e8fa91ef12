using System;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Texts;

/// <summary>A language is a file that says everything the library says.</summary>
public sealed class LanguagesTests
{
    public static TheoryData<string> Languages { get; } = [.. EveryText.Languages];

    [Fact]
    public void German_ships() => Assert.Contains("de", EveryText.Languages);

    [Fact]
    public void Every_key_stands_once() => Assert.Equal(EveryText.Templates.Count, EveryText.Templates.Select(template => template.Key).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_key_and_no_other_but_for_words_of_definitions(string language) => Assert.Equal(
        EveryText.Templates.Select(template => template.Key).Concat(EveryText.CodedKeys("en")).Concat(["@decimal", "@plurals"]).OrderBy(text => text, StringComparer.Ordinal),
        EveryText.Words(language).Keys.Where(key => !key.StartsWith("text:", StringComparison.Ordinal)).OrderBy(text => text, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_has_the_places_of_the_English_one(string language) => Assert.All(EveryText.Templates, template => Assert.Equal(
        template.Places.OrderBy(text => text, StringComparer.Ordinal), TemplateText.Names(EveryText.Words(language)[template.Key]).OrderBy(text => text, StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_words_of_a_code_have_the_places_of_the_English_ones(string language) => Assert.All(EveryText.CodedKeys("en"), key => Assert.Equal(
        TemplateText.Names(EveryText.Words("en")[key]).OrderBy(text => text, StringComparer.Ordinal), TemplateText.Names(EveryText.Words(language)[key]).OrderBy(text => text, StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_place_with_forms_has_as_many_as_the_language_tells_apart(string language)
    {
        int forms = PluralRule.Forms(EveryText.Words(language)["@plurals"]);

        Assert.All(EveryText.Words(language), words => Assert.All(
            Regex.Matches(words.Value, @"\{(\w+)\|([^}]*)\}").Cast<Match>().Where(place => place.Groups[1].Value != "attempted"),
            place => Assert.Equal(forms, place.Groups[2].Value.Split('|').Length)));
    }

    [Fact]
    public void No_English_word_is_left_in_German() => Assert.All(EveryText.Words("de"), words => Assert.Empty(EnglishWords.In(words.Value.Replace("wie client oder therapist", string.Empty))));

    [Fact]
    public void No_sentence_is_the_English_one_unless_it_has_no_word() => Assert.All(
        EveryText.Templates.Where(template => template.Key != "sql.item" && Regex.IsMatch(Regex.Replace(template.English, @"\{[^}]*\}", string.Empty), @"\p{L}{4}")),
        template => Assert.NotEqual(template.English, EveryText.Words("de")[template.Key]));
}
