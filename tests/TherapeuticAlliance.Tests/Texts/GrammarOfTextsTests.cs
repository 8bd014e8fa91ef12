using System;
using System.Linq;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Texts;

/// <summary>How sentences, coded words and plurals are written and read.</summary>
public sealed class GrammarOfTextsTests
{
    private static readonly TextProvider English = Speaking(TextProvider.English);

    [Theory]
    [InlineData("{a} {b|x|y} {a}", "a b")]
    [InlineData("{_x1}", "_x1")]
    [InlineData("{ {a}", "a")]
    [InlineData("{}", "")]
    [InlineData("{a", "")]
    [InlineData("{a b}", "")]
    [InlineData("{a-b} {c}", "c")]
    [InlineData("", "")]
    public void A_place_is_a_name_in_braces(string template, string names) => Assert.Equal(names, string.Join(" ", TemplateText.Names(template)));

    [Theory]
    [InlineData("x {a|one|two} y", "x a[one,two] y")]
    [InlineData("{a||z}{b}", "a[,z]b[]")]
    [InlineData("no place", "no place")]
    [InlineData("{} {a}", "{} a[]")]
    [InlineData("{a b} {c}", "{a b} c[]")]
    [InlineData("{a} end", "a[] end")]
    [InlineData("open {a", "open {a")]
    public void Only_places_are_filled(string template, string filled) =>
        Assert.Equal(filled, TemplateText.Fill(template, (name, forms) => name + "[" + string.Join(",", forms) + "]"));

    [Theory]
    [InlineData("other", "1", 0)]
    [InlineData(null, "1", 0)]
    [InlineData(null, "1.5", 1)]
    [InlineData("below-two-other", "1", 0)]
    [InlineData("below-two-other", "1.5", 0)]
    [InlineData("below-two-other", "-1", 1)]
    [InlineData("one-few-many", "0", 2)]
    [InlineData("one-few-many", "2", 1)]
    [InlineData("one-few-many", "4", 1)]
    [InlineData("one-few-many", "11", 2)]
    [InlineData("one-few-many", "14", 2)]
    [InlineData("one-few-many", "15", 2)]
    [InlineData("one-few-many", "21", 2)]
    [InlineData("one-few-many", "24", 1)]
    [InlineData("one-few-many", "112", 2)]
    [InlineData("one-few-many", "102", 1)]
    public void A_number_has_its_form(string? rule, string number, int form) =>
        Assert.Equal(form, PluralRule.FormOf(rule, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("other", 1)]
    [InlineData("one-other", 2)]
    [InlineData("below-two-other", 2)]
    [InlineData(null, 2)]
    [InlineData("one-few-many", 3)]
    public void A_rule_has_so_many_forms(string? rule, int forms) => Assert.Equal(forms, PluralRule.Forms(rule));

    [Theory]
    [InlineData("a", "alpha")]
    [InlineData("v:a", "alpha")]
    [InlineData("b(3)", "beta 3")]
    [InlineData("b(x)", "beta x")]
    [InlineData("c(1,2)", "one of 2")]
    [InlineData("c(2,y\\,z)", "more of y,z")]
    [InlineData("c(1)", "one of ")]
    [InlineData("b(a\\/b)", "beta a/b")]
    [InlineData("b(a\\)", "beta a\\")]
    [InlineData("b(f(x))", "beta f(x)")]
    [InlineData("v:b", "beta ")]
    [InlineData("b(a\\\\b)", "beta a\\b")]
    [InlineData("a/b(3)", "alpha or beta 3")]
    [InlineData("a/b(3)/a", "alpha, beta 3 or alpha")]
    [InlineData("d(x)", "x  0")]
    [InlineData("z", null)]
    [InlineData("a/z", null)]
    [InlineData("w:a", null)]
    [InlineData("b(3", null)]
    [InlineData("(3)", null)]
    [InlineData("b(3)x", null)]
    public void A_code_is_said_with_its_values(string code, string? words) => Assert.Equal(words, English.Word(null, "v", code));

    [Theory]
    [InlineData("1.5", "beta 1,5")]
    [InlineData("\\1.5", "beta 1.5")]
    [InlineData("v1.5", "beta v1.5")]
    public void Only_a_number_gets_the_mark_of_the_language(string value, string words) =>
        Assert.Equal(words, Speaking(TextProvider.German).Word(null, "v", "b(" + value + ")"));

    [Theory]
    [InlineData("a,b/c\\d", "a\\,b\\/c\\\\d")]
    [InlineData("12", "\\12")]
    [InlineData("90", "\\90")]
    [InlineData("-1.5", "\\-1.5")]
    [InlineData("1a", "1a")]
    [InlineData("", "")]
    public void What_somebody_wrote_is_escaped_and_said_as_it_was(string text, string value)
    {
        Assert.Equal(value, CodedWord.Value(text));
        Assert.Equal("beta " + text, Speaking(TextProvider.German).Word(null, "v", "b(" + value + ")"));
    }

    [Fact]
    public void A_word_that_nobody_knows_is_its_code() => Assert.Equal("z(1)", English.Word("v", "z(1)"));

    [Fact]
    public void A_value_is_said_as_it_is()
    {
        var template = new TextTemplate("t", "{a} {b} {c|one|more} {d|only}");

        Assert.Equal("x 1234 more only", English.Say(template, "x", 1234, 2, 5));
        Assert.Equal("0.1234567890123456789012345678 0 more only", English.Say(template, 0.1234567890123456789012345678m, 0.00m, "several", "none"));
        Assert.Equal("1,5 1.5 one only", TextProvider.German.Say(template, 1.5m, "1.5", 1m, 1));
    }

    [Fact]
    public void The_programmers_mistakes_are_named()
    {
        var template = new TextTemplate("t", "{a}");

        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => new TextTemplate(null!, "x")).ParamName);
        Assert.Equal("english", Assert.Throws<ArgumentNullException>(() => new TextTemplate("t", null!)).ParamName);
        Assert.Equal("assembly", Assert.Throws<ArgumentNullException>(() => new Translations(null!)).ParamName);
        Assert.Equal("culture", Assert.Throws<ArgumentNullException>(() => TextProvider.For(null!)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => English.With(null!, "x")).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => English.With("t", null!)).ParamName);
        Assert.Equal("template", Assert.Throws<ArgumentNullException>(() => English.Say(null!)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => English.Say(template, null!)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => English.Number(null!)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => TextProvider.German.Number(null!)).ParamName);
        Assert.StartsWith("A value is a text, a whole number or a decimal.", Assert.Throws<ArgumentException>(() => English.Say(template, 1.5)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "The words have a place {b} that the English sentence does not have.", Assert.Throws<FormatException>(() => English.With("t", "{b}").Say(template, 1)).Message);
        Assert.Equal("A language names the rule dual, which PluralRule does not know.", Assert.Throws<NotSupportedException>(() => PluralRule.FormOf("dual", 1)).Message);
    }

    [Fact]
    public void A_provider_and_a_template_say_which_they_are()
    {
        Assert.Equal(("TextProvider de", "t"), (TextProvider.German.ToString(), new TextTemplate("t", "{a} {b}").ToString()));
        Assert.Equal(["a", "b"], new TextTemplate("t", "{a} {b} {a}").Places);
        Assert.Equal(("de", "en", "en"), (TextProvider.Speaking("DE-at").Language, TextProvider.Speaking("xx").Language, TextProvider.Speaking("EN").Language));
        Assert.Equal("de", TextProvider.LanguageOf("DE-AT"));
    }

    [Fact]
    public void A_line_of_a_language_has_a_key_and_words()
    {
        var file = new LanguageFile("a = x = y\r\n = z\n# c = d\nb=e\nf = \n");

        Assert.Equal(["a", "f"], file.Words.Keys.OrderBy(key => key, StringComparer.Ordinal));
        Assert.Equal(("x = y", "", null), (file.Find("a"), file.Find("f"), file.Find("# c")));
        Assert.Null(LanguageFile.Read(null));
    }

    private static TextProvider Speaking(TextProvider texts) =>
        texts.With("v:a", "alpha").With("v:b", "beta {1}").With("v:c", "{1|one|more} of {2}").With("v:d", "{1} {2} {0}0");
}
