using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring;
using Xunit;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Fhir.Tests.Firely;

/// <summary>Foreign engines score as the library does: Firely's FHIRPath here, fhirpath.js in .ci/fhir on the same responses.</summary>
public class ParityTests(ITestOutputHelper output)
{
    private const int Responses = 200;

    public static TheoryData<string> Ids => [.. Forms.Keyed.Select(form => form.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Firely_scores_as_the_library_and_gives_nothing_where_there_is_no_score(string id)
    {
        Instrument form = Forms.Find(id);
        var engine = new FhirPathScores(AllianceFhir.WriteQuestionnaire(form, Forms.Options));
        int compared = 0;
        int without = 0;
        int gaps = 0;
        foreach (ResponseSheet sheet in Forms.Sheets(form, Responses))
        {
            gaps += sheet.Answers.Count(answer => answer.Kind == AnswerKind.Missing);
            ScoreReport report = sheet.Score();
            IReadOnlyDictionary<string, decimal?> values = engine.Of(AllianceFhir.WriteResponse(sheet, Forms.Options).Value);
            Assert.Equal(report.Scales.Count, values.Count);
            foreach (ScaleScore score in report.Scales)
            {
                // A decimal has 28 digits; the ratio is compared in that precision.
                decimal? expected = score.Exact is { } exact ? (decimal)exact.Numerator / exact.Denominator : null;
                decimal? value = values[score.Scale.Code];
                Assert.True(expected.HasValue == value.HasValue, score.Scale.Code);
                Assert.True(expected is null || Math.Abs(expected.Value - value!.Value) < 1e-20m, score.Scale.Code);
                compared++;
                without += expected is null ? 1 : 0;
            }
        }

        Assert.InRange(without, 1, compared - 1);
        Assert.True(gaps * 4 >= Responses * form.Items.Count, "Less than a quarter of the answers are missing.");
        output.WriteLine(id + ": " + compared + " scores compared, " + without + " of them empty; " + (100 * gaps / (Responses * form.Items.Count)) + " % of the answers missing");
    }

    [Fact]
    public void The_forms_are_those_of_the_catalogue_and_seven_of_the_house()
    {
        output.WriteLine(Forms.Keyed.Count + " forms, " + Forms.Keyed.Sum(form => form.Scales.Count * Responses) + " scores");
        Assert.True(Forms.Keyed.Count >= 42);
        Assert.Contains(Forms.Keyed, form => form is { Id: "core-om", Version: "1.0.0" });
        Assert.Contains(Forms.Keyed, form => form is { Id: "core-om", Version: "1.1.0" });
    }
}
