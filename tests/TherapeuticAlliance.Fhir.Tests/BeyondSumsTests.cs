using System;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>What a definition says beyond sums: a rule over the form and points of options are computed, the rest is refused by its place.</summary>
public sealed class BeyondSumsTests
{
    [Fact]
    public void Each_place_that_a_questionnaire_cannot_compute_is_named()
    {
        Instrument form = Instrument.Define("ruled", "1.0.0").Titled("Rules").RatedBy(Rater.Client).Answered(Likert.Points(0, 2).OrNotApplicable()).NumberedItems(6)
            .Item(1, i => i.Points(10, 10, 20)).Item(2, i => i.Points(10, 10, 20)).Item(4, i => i.AppliesWhen(3, 1)).FormAtMostMissing(4)
            .Scale("points", s => s.Items(1, 2).Sum()).Scale("gated", s => s.Items(3, 4).Mean().ExcusingNotApplicable())
            .Scale("table", s => s.Items(5, 6).Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.Up).ConvertedBy(1, 2, 3, 4, 5)).Build();

        InvalidResultException refused = Assert.Throws<InvalidResultException>(() => AllianceFhir.WriteQuestionnaire(form, Forms.Options));

        Assert.All(refused.Findings, finding => Assert.Equal("TA9051", finding.Code));
        Assert.Equal(
            ["items[4].appliesWhen", "scales[table].rounding", "scales[table].conversion", "scales[gated].rule"],
            refused.Findings.Select(finding => finding.Path));
    }

    // Twelve items of which four may be missing: eight must be answered.
    [Fact]
    public void A_rule_over_the_form_stands_before_the_condition_of_each_scale()
    {
        string json = AllianceFhir.WriteQuestionnaire(Instruments.GcqS, Forms.Options);
        string[] scores = [.. JsonDocument.Parse(json).RootElement.GetProperty("item")[1].GetProperty("item").EnumerateArray()
            .Select(item => item.GetProperty("extension")[0].GetProperty("valueExpression").GetProperty("expression").GetString()!)];

        Assert.Equal(3, scores.Length);
        Assert.All(scores, score => Assert.StartsWith("iif(%formAnswered >= 8 and %", score, StringComparison.Ordinal));
    }
}
