using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Findings;

public sealed class FindingTextTests
{
    [Fact]
    public void A_sentence_stands_behind_its_place() => Assert.Equal(
        "items[3]: Item 3 takes values from 1 to 5; '9' is outside. It is scored as missing: correct it or leave it blank.",
        AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5").WithAttemptedValue("9").Describe());

    [Fact]
    public void A_sentence_without_a_place_stands_alone() =>
        Assert.Equal("The definition has no items; list them.", DefinitionFindings.NoItems.At(string.Empty).Describe());

    [Fact]
    public void What_was_written_is_not_made_up() => Assert.Equal(
        "id: An id may have lower-case letters, digits, hyphens and dots, at most 64 characters, and must begin with a letter or digit; what was written does not match.",
        DefinitionFindings.IdMalformed.At("id").Describe());

    [Fact]
    public void An_argument_that_looks_like_a_place_is_left_alone() => Assert.Equal(
        "items: The item code {what} is used more than once; give each its own.", DefinitionFindings.CodeDuplicate.At("items", "item", "{what}").Describe());

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void Long_texts_are_cut_at_60_characters(int length, string ending) => Assert.Contains(
        "does not accept '" + new string('x', 60) + ending + "'. Valid are",
        AnswerFindings.UnknownLabel.At("p", "1", "1", "5", "none").WithAttemptedValue(new string('x', length)).Describe());

    [Fact]
    public void Control_characters_become_blanks() =>
        Assert.Contains("'a b c d'", DefinitionFindings.IdMalformed.At("id").WithAttemptedValue("a\nb\0c\u001bd").Describe());

    [Fact]
    public void A_host_may_say_a_finding_in_its_own_words() => Assert.Equal(
        "items[3]: Noch einmal: Item 3, 1 bis 5.",
        AnswerFindings.OutOfRange.At("items[3]", "3", "1", "5").Describe(TextProvider.German.With("TA2001", "Noch einmal: Item {item}, {lowest} bis {highest}.")));

    [Fact]
    public void A_place_for_what_was_written_may_say_what_stands_there_when_it_is_not_kept() => Assert.Equal(
        "The sheet is of a version of clinic-pulse that is not supplied (not shown here); supplied are: 1.0.0. Read it with the version it was filled in on.",
        FindingKind.Error("X1", "The sheet is of a version of {instrument} that is not supplied ({attempted|not shown here}); supplied are: {known}. Read it with the version it was filled in on.")
            .At(string.Empty, "clinic-pulse", "1.0.0").Describe());

    [Fact]
    public void In_full_nothing_is_cut_and_the_place_is_left_out()
    {
        FindingKind missing = FindingKind.Error("X2", "The table has no column {column} for the {use}. It has: {attempted}.");
        string columns = string.Join(", ", Enumerable.Range(1, 60).Select(n => "q" + n));

        Assert.EndsWith("It has: " + columns + ".", missing.At("row 1", "x", "id").WithAttemptedValue(columns).DescribeInFull(TextProvider.English));
        Assert.StartsWith("The table", missing.At("row 1", "x", "id").WithAttemptedValue(columns).DescribeInFull(TextProvider.English));
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them_and_item_codes_as_the_form_does() => Assert.Equal(
        "Item 2.1 nimmt Werte von 0 bis 10 in Schritten von 0,1 an; '3.14' liegt zwischen zweien. Die Antwort zählt als fehlend: "
            + "Geben Sie den Wert so an, wie er auf dem Fragebogen steht.",
        AnswerFindings.OffGrid.At(string.Empty, "2.1", "0", "10", "0.1").WithAttemptedValue("3.14").Describe(TextProvider.German));

    [Fact]
    public void A_coded_argument_has_words_in_every_language()
    {
        Finding finding = ScoreFindings.NotScorable.At(string.Empty, "bond", "3", "4", "4", "at-least-answered(4)");

        Assert.Equal("Scale bond has 3 of 4 items answered and needs 4; the rule is: at least 4 answered.", finding.Describe());
        Assert.Equal("Bei der Skala bond sind 3 von 4 Items beantwortet, nötig sind 4; die Regel lautet: mindestens 4 beantwortete Items.", finding.Describe(TextProvider.German));
    }

    [Fact]
    public void Several_coded_arguments_are_joined_as_the_language_joins_them()
    {
        Finding finding = DyadFindings.PairNeverVaries.At(string.Empty, "correlation/concordance", "client");

        Assert.Equal("There is no correlation or concordance, since the score of the client is the same in every session.", finding.Describe());
        Assert.Equal("Nicht bestimmbar: Korrelation oder Konkordanz. Der Wert eines Beurteilers (Klient) ist in jeder Sitzung derselbe.", finding.Describe(TextProvider.German));
    }

    [Fact]
    public void What_a_form_says_in_its_own_words_stands_in_a_coded_argument_as_it_is()
    {
        Finding finding = DyadFindings.PairFormatDiffers.At(
            string.Empty, "1", "format:labelled-steps(0,10,0.1,2.5," + CodedWord.Value("2.5, or \\ more/less") + ")", "a", "format:range(1,5,1)", "b");

        Assert.Equal(
            @"Item 1 wird in a auf 0 bis 10 in Schritten von 0,1 (2,5 ist 2.5, or \ more/less) beantwortet, in b auf 1 bis 5; der Abstand zweier solcher Antworten ist nicht definiert.",
            finding.Describe(TextProvider.German));
        Assert.StartsWith(@"Item 1 is answered on 0..10 by 0.1 (2.5 is 2.5, or \ more/less) in a and on 1..5 in b;", finding.Describe());
    }

    [Theory]
    [InlineData("2.1")]
    [InlineData("-5")]
    public void A_text_that_looks_like_a_number_keeps_its_point(string text) => Assert.Contains(
        "Schritten von 0,1 (1 ist " + text + ")",
        DyadFindings.PairFormatDiffers.At(string.Empty, "1", "format:labelled-steps(0,10,0.1,1," + CodedWord.Value(text) + ")", "a", "x", "b").Describe(TextProvider.German));

    [Fact]
    public void An_argument_that_is_no_code_is_shown_as_it_is() => Assert.Contains(
        "the rule is: require all, as stored by an older version.",
        ScoreFindings.NotScorable.At(string.Empty, "bond", "3", "4", "4", "require all, as stored by an older version").Describe());

    [Theory]
    [InlineData("row 7", "Zeile 7: ")]
    [InlineData("wave 2: the second half", "Welle 2: the second half: ")]
    [InlineData("items[3]", "items[3]: ")]
    [InlineData("column 7", "column 7: ")]
    public void The_row_of_a_table_and_the_wave_of_a_study_are_named_in_the_language_and_any_other_place_is_code(string path, string beginning) => Assert.Equal(
        beginning + DefinitionFindings.NoItems.At(string.Empty).Describe(TextProvider.German), DefinitionFindings.NoItems.At(path).Describe(TextProvider.German));

    [Fact]
    public void Who_is_meant_is_a_rater_whatever_the_sentence_calls_the_place()
    {
        Assert.Equal(
            "3 von 5 Markierungen des einen Beurteilers (Gruppenmitglied) ließen sich nicht am Ausgangsniveau des anderen (Bezugsperson) prüfen: Es gibt keinen Wert oder zu wenige davor.",
            RecognitionFindings.RecognitionUnjudged.At(string.Empty, "3", "5", "group-member", "caregiver").Describe(TextProvider.German));
        Assert.Equal(
            "a is filled in by the group member and b by the client; one cannot be taken for the other.",
            CatalogFindings.ProjectionRaterDiffers.At(string.Empty, "a", "group-member", "b", "client").Describe());
        Assert.Contains("Bezugsperson", CatalogFindings.ProjectionRaterDiffers.At(string.Empty, "a", "client", "b", "caregiver").Describe(TextProvider.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_of_a_format_have_the_decimal_mark_of_the_language() => Assert.StartsWith(
        "Item 3 nimmt Werte von 0,5 bis 4,5 an;", AnswerFindings.OutOfRange.At(string.Empty, "3", "0.5", "4.5").Describe(TextProvider.German), StringComparison.Ordinal);

    [Fact]
    public void A_provider_is_needed() => Assert.Throws<ArgumentNullException>("texts", () => DefinitionFindings.NoItems.At(string.Empty).Describe(null!));
}
