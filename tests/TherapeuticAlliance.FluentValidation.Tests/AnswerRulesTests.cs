using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.FluentValidation.Tests;

public class AnswerRulesTests
{
    private static readonly Instrument Form = Instruments.WaiSr.Client;

    [Fact]
    public void Answers_of_the_form_are_valid()
    {
        Assert.True(new VisitValidator().Validate(Filled(3)).IsValid);
        Assert.True(new VisitValidator().Validate(new Visit()).IsValid);
    }

    [Fact]
    public void An_answer_out_of_range_fails_at_its_place_with_code_severity_and_state()
    {
        Visit visit = Filled(3);
        visit.Answers![4] = 9;
        ValidationFailure failure = Assert.Single(new VisitValidator().Validate(visit).Errors);

        Assert.Equal(("TA2001", "Answers[4]", Severity.Error), (failure.ErrorCode, failure.PropertyName, failure.Severity));
        Assert.Equal("9", ((Finding)failure.CustomState).AttemptedValue);
        Assert.DoesNotContain("9", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-AT", "Item 5 nimmt Werte von 1 bis 5 an; die Eingabe liegt außerhalb. Die Antwort zählt als fehlend: Berichtigen Sie sie, oder lassen Sie sie leer.")]
    [InlineData("en-GB", "Item 5 takes values from 1 to 5; what was written is outside. It is scored as missing: correct it or leave it blank.")]
    [InlineData("ja-JP", "Item 5 takes values from 1 to 5; what was written is outside. It is scored as missing: correct it or leave it blank.")]
    public void Messages_are_in_the_language_of_the_request(string culture, string message)
    {
        Visit visit = Filled(3);
        visit.Answers![4] = 9;

        Assert.Equal(message, InCulture.Of(culture, () => new VisitValidator().Validate(visit)).Errors.Single().ErrorMessage);
    }

    [Fact]
    public void Another_number_of_answers_than_items_fails()
    {
        ValidationFailure failure = Assert.Single(new VisitValidator().Validate(new Visit { Answers = [1, 2] }).Errors);
        Assert.Equal(("TA4070", "Answers"), (failure.ErrorCode, failure.PropertyName));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(null, true)]
    public void One_answer_is_held_against_its_item(int? value, bool isValid) =>
        Assert.Equal(isValid, new VisitValidator().Validate(new Visit { First = value }).IsValid);

    // WAI-SR scores a scale of four items only when all four are answered, as docs/scoring.md says of a form without a published rule.
    [Fact]
    public void Too_few_answers_for_a_scale_fail_as_a_warning_where_asked()
    {
        var validator = new InlineValidator<Visit>();
        validator.RuleFor(visit => visit.Answers!).CompleteEnoughFor(Form, "bond", Severity.Warning);
        Visit visit = Filled(3);
        Assert.True(validator.Validate(visit).IsValid);
        visit.Answers = visit.Answers!.Select(_ => (int?)null).ToArray();
        ValidationFailure failure = Assert.Single(validator.Validate(visit).Errors);

        Assert.Equal(("TA4072", Severity.Warning, "Answers"), (failure.ErrorCode, failure.Severity, failure.PropertyName));
    }

    [Fact]
    public void Texts_decimals_and_doubles_have_rules_too()
    {
        var validator = new InlineValidator<Texts>();
        validator.RuleFor(texts => texts.Answers!).AnswersOf(Form);
        validator.RuleFor(texts => texts.Slider).InRangeOf(Instruments.Srs.Items[0]);
        ValidationResult result = validator.Validate(new Texts { Answers = Form.Items.Select(item => (string?)(item.Position == 2 ? "secret" : "3")).ToList(), Slider = 8.65m });

        Assert.Equal(["TA2005 Answers[2]", "TA4071 Slider"], result.Errors.Select(failure => failure.ErrorCode + " " + failure.PropertyName));
        Assert.DoesNotContain("secret", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => new InlineValidator<Visit>().RuleFor(visit => visit.Answers!).AnswersOf(null!)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => new InlineValidator<Visit>().RuleFor(visit => visit.First).InRangeOf(null!)).ParamName);
        Assert.Throws<KeyNotFoundException>(() => new InlineValidator<Visit>().RuleFor(visit => visit.Answers!).CompleteEnoughFor(Form, "none"));
    }

    private static Visit Filled(int value) => new() { Answers = Form.Items.Select(_ => (int?)value).ToArray() };

    private sealed class Visit
    {
        public int?[]? Answers { get; set; }

        public int? First { get; set; }
    }

    private sealed class Texts
    {
        public List<string?>? Answers { get; set; }

        public decimal Slider { get; set; }
    }

    private sealed class VisitValidator : AbstractValidator<Visit>
    {
        public VisitValidator()
        {
            RuleFor(visit => visit.Answers!).AnswersOf(Form);
            RuleFor(visit => visit.First).InRangeOf(Form.Items[0]);
        }
    }
}
