using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>What no expression of a Questionnaire says is refused, never approximated. Responses and observations carry the library's scores.</summary>
public class ExpressibleTests
{
    private static readonly Dictionary<string, Instrument> Refused = new(StringComparer.Ordinal)
    {
        ["items[2].appliesWhen"] = Form().Item(2, i => i.AppliesWhen(1, 3)).Total(s => s.AllItems().Mean()).Build(),
        ["items[3].points"] = Form().Item(3, i => i.Answered(VisualAnalogue.Line(0, 10, 0.1m)).Points([.. Enumerable.Range(0, 101)])).Total(s => s.AllItems().Sum()).Build(),
        ["scales[total].rounding"] = Form().Total(s => s.AllItems().Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp)).Build(),
        ["scales[total].conversion"] = Form().Total(s => s.AllItems().Sum().ConvertedBy([.. Enumerable.Range(0, 10).Select(value => value * 1.5m)])).Build(),
        ["scales[total].rule"] = Form().Total(s => s.AllItems().Mean().AtLeastAnswered(2).ExcusingNotApplicable()).Build(),
    };

    public static TheoryData<string> Places => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_questionnaire_is_refused_and_says_where(string place)
    {
        IReadOnlyList<Finding> findings = Assert.Throws<InvalidResultException>(() => AllianceFhir.WriteQuestionnaire(Refused[place], Forms.Options)).Findings;

        Finding finding = Assert.Single(findings);
        Assert.Equal(("TA9051", place), (finding.Code, finding.Path));
        Assert.Equal(findings, Assert.Throws<InvalidResultException>(() => AllianceFhir.WriteQuestionnaireUtf8(Refused[place], Forms.Options)).Findings);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Its_responses_and_scores_go_out_and_come_back(string place)
    {
        Instrument form = Refused[place];
        ResponseSheet sheet = Forms.Administered(form.AnswerFrom(form.Items.Select(item => (decimal?)item.Format.Highest)));
        Result<ResponseSheet> read = AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, Forms.Options).Value, form, Forms.Options);

        Assert.Empty(read.Findings.Where(finding => finding.Severity != FindingSeverity.Information));
        Assert.Equal(sheet, read.Value);
        Assert.Contains("\"valueQuantity\"", AllianceFhir.WriteObservation(sheet.Score(), "total", Forms.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_caller_that_excuses_is_refused_too()
    {
        Instrument form = Form().Total(s => s.AllItems().Mean().AtLeastAnswered(2)).Build();
        FhirOptions options = Forms.Options.WithRules(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(2).ExcusingNotApplicable()), "excusing");

        Assert.NotNull(AllianceFhir.WriteQuestionnaire(form, Forms.Options));
        Assert.Throws<InvalidResultException>(() => AllianceFhir.WriteQuestionnaire(form, options));
    }

    private static InstrumentBuilder Form() =>
        Instrument.Define("house-rules", "1.0.0").Titled("House rules").RatedBy(Rater.Client).Answered(Likert.Points(0, 3).OrNotApplicable()).NumberedItems(3);
}
