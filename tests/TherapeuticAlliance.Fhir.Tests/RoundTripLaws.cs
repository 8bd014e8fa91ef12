using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>Laws of writing and reading, over random forms with random answers of every kind.</summary>
public class RoundTripLaws
{
    private static readonly string?[] Texts = [null, "Patient/12", "17", "a|b", "\"\\\n\u2028", "ä€", "Group/1", "RelatedPerson/x", "Device/1", " "];

    // A share of the options; then not answered, not applicable, declined, and what is no answer.
    private static readonly Gen<Func<Item, Answer>> Answers = Gen.OneOf(
        Gen.Choose(0, 1000).Select<int, Func<Item, Answer>>(share => item => Answer.Read(item, item.Format.Options().ElementAt(share * (item.Format.OptionCount - 1) / 1000))),
        Gen.Elements(MissingReason.NotAnswered, MissingReason.NotApplicable, MissingReason.Declined).Select<MissingReason, Func<Item, Answer>>(
            reason => item => Answer.Missing(item.Format.MissingReasons.Contains(reason) ? reason : MissingReason.NotAnswered)),
        Gen.Elements("999", "?", "1e308").Select<string, Func<Item, Answer>>(text => item => Answer.ReadText(item, text)));

    private static readonly Gen<ResponseSheet> Sheets =
        from form in Gen.Elements(Forms.Keyed.Concat(Forms.Unkeyed).ToArray())
        from answers in Answers.ArrayOf(form.Items.Count)
        from id in Gen.Elements(Texts)
        from subject in Gen.Elements(Texts)
        from respondent in Gen.Elements(Texts)
        from session in Gen.Choose(-1, 40)
        from day in Gen.Choose(-1, 4000)
        select form.AnswerFrom(form.Items.Zip(answers, (item, answer) => answer(item)).ToList()).WithAdministration(new Administration(
            id, subject, respondent, session < 0 ? null : session, day < 0 ? null : new DateTime(2020, 1, 1).AddDays(day)));

    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property Answers_and_who_gave_them_come_back_in_both_releases() => Prop.ForAll(Sheets.ToArbitrary(), sheet =>
    {
        foreach (FhirVersion release in new[] { FhirVersion.R4, FhirVersion.R5 })
        {
            FhirOptions options = Forms.Options.WithVersion(release);
            ResponseSheet back = AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, options).Value, sheet.Instrument, options).Value;
            Assert.Equal(sheet.Answers.Select(answer => answer.Kind == AnswerKind.Invalid ? Answer.Missing() : answer), back.Answers);
            Assert.Equal(sheet.Administration.Id, back.Administration.Id);
            Assert.Equal(sheet.Administration.Subject, back.Administration.Subject);
            Assert.Equal(sheet.Administration.Respondent, back.Administration.Respondent);
            Assert.Equal((sheet.Administration.Session, sheet.Administration.Date), (back.Administration.Session, back.Administration.Date));
        }
    });

    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property Each_invalid_answer_is_told_once_and_nothing_else_is() => Prop.ForAll(Sheets.ToArbitrary(), sheet =>
    {
        Result<string> written = AllianceFhir.WriteResponse(sheet, Forms.Options);
        IEnumerable<string> invalid = sheet.Instrument.Items.Where(item => sheet.Answers[item.Position].Kind == AnswerKind.Invalid).Select(item => item.Code);
        Assert.Equal(invalid, written.Findings.Select(finding => finding.Arguments[0]));
        Assert.All(written.Findings, finding => Assert.Equal("TA9050", finding.Code));
    });

    [Property(QuietOnSuccess = true, MaxTest = 500)]
    public Property Texts_are_escaped_as_by_the_encoder_of_the_framework() => Prop.ForAll(
        Gen.OneOf(Gen.Choose(0, 0x17F), Gen.Choose(0x2000, 0x206F), Gen.Choose(0xE000, 0xFFFF)).ArrayOf().ToArbitrary(), units =>
        {
            string publisher = "p" + new string(units.Select(unit => (char)unit).ToArray()) + "\U0001F600";
            string expected = "\"publisher\":\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(publisher) + "\"";
            Assert.Contains(expected, AllianceFhir.WritePatternCodes(Forms.Options.WithPublisher(publisher)), StringComparison.Ordinal);
        });

    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property What_is_read_is_scored_as_what_was_written() => Prop.ForAll(Sheets.ToArbitrary(), sheet =>
    {
        Result<ResponseSheet> back = AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, Forms.Options).Value, sheet.Instrument, Forms.Options);
        Assert.Equal(sheet.Score().Scales.Select(score => score.Exact), back.Value.Score().Scales.Select(score => score.Exact));
        Assert.DoesNotContain(back.Findings, finding => finding.Code == "TA9014");
    });
}
