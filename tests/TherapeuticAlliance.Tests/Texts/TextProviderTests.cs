using System;
using System.Globalization;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Texts;

public sealed class TextProviderTests
{
    private static readonly TextTemplate Sessions = new("test.sessions", "{sessions} {sessions|session|sessions} at {rate}");

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("en-GB", "en")]
    [InlineData("ja-JP", "en")]
    [InlineData("", "en")]
    public void The_language_is_that_of_the_culture_or_English(string culture, string language) =>
        Assert.Equal(language, TextProvider.For(CultureInfo.GetCultureInfo(culture)).Language);

    [Theory]
    [InlineData(0, "0 sessions at 0.5")]
    [InlineData(1, "1 session at 0.5")]
    [InlineData(2, "2 sessions at 0.5")]
    public void A_word_has_the_form_that_fits_its_number(int sessions, string words) => Assert.Equal(words, TextProvider.English.Say(Sessions, sessions, 0.5m));

    [Theory]
    [InlineData(1, "1 Sitzung bei 1,5")]
    [InlineData(2, "2 Sitzungen bei 1,5")]
    public void A_host_may_say_a_sentence_in_its_own_words(int sessions, string words) => Assert.Equal(
        words, TextProvider.German.With("test.sessions", "{sessions} {sessions|Sitzung|Sitzungen} bei {rate}").Say(Sessions, sessions, 1.5m));

    [Fact]
    public void A_sentence_that_a_language_lacks_is_said_in_English() => Assert.Equal("2 sessions at 1,5", TextProvider.German.Say(Sessions, 2, 1.5m));

    [Fact]
    public void Own_words_leave_the_provider_they_were_made_from_alone()
    {
        TextProvider texts = TextProvider.English;

        _ = texts.With("test.sessions", "changed");

        Assert.Equal("2 sessions at 1", texts.Say(Sessions, 2, 1m));
    }

    [Fact]
    public void The_culture_of_the_thread_is_never_asked() =>
        Assert.Equal("2 sessions at 1.5", InCulture.Of("de-DE", () => TextProvider.English.Say(Sessions, 2, 1.5m)));

    [Theory]
    [InlineData("1.5", "1,5")]
    [InlineData("-12", "-12")]
    [InlineData("< 0.0001", "< 0,0001")]
    public void A_number_has_the_decimal_mark_of_the_language(string number, string german)
    {
        Assert.Equal(german, TextProvider.German.Number(number));
        Assert.Equal(number, TextProvider.English.Number(number));
    }

    [Fact]
    public void A_value_that_looks_like_a_place_is_left_alone() =>
        Assert.Equal("{rate} {rate} at {sessions}", TextProvider.English.Say(new TextTemplate("test", "{a} {a} at {b}"), "{rate}", "{sessions}"));

    [Fact]
    public void As_many_values_as_places_are_needed() =>
        Assert.Contains("test.sessions takes the values (sessions, rate).", Assert.Throws<ArgumentException>("values", () => TextProvider.English.Say(Sessions, 2)).Message);

    [Fact]
    public void A_value_is_a_text_or_a_number() => Assert.Throws<ArgumentException>("value", () => TextProvider.English.Say(Sessions, DateTime.MinValue, 1m));

    [Fact]
    public void Words_with_a_place_that_the_sentence_lacks_are_refused() =>
        Assert.Throws<FormatException>(() => TextProvider.English.With("test.sessions", "{weeks}").Say(Sessions, 2, 1m));

    [Theory]
    [InlineData("one-other", 1, 0)]
    [InlineData("one-other", 0, 1)]
    [InlineData("other", 1, 0)]
    [InlineData("below-two-other", 0, 0)]
    [InlineData("below-two-other", 2, 1)]
    [InlineData("one-few-many", 1, 0)]
    [InlineData("one-few-many", 22, 1)]
    [InlineData("one-few-many", 12, 2)]
    [InlineData("one-few-many", 5, 2)]
    public void Each_rule_of_plurals_knows_its_forms(string rule, int number, int form) => Assert.Equal(form, PluralRule.FormOf(rule, number));

    [Fact]
    public void A_rule_of_plurals_that_is_not_known_is_refused() => Assert.Throws<NotSupportedException>(() => PluralRule.FormOf("dual", 2));

    [Fact]
    public void Comments_of_translators_are_no_words()
    {
        var file = new LanguageFile("# a = comment\r\nkey = words = more\r\n\nplain line\n");

        Assert.Equal("words = more", file.Find("key"));
        Assert.Single(file.Words);
    }
}
