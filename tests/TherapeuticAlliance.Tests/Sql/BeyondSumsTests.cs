using System.Linq;
using TherapeuticAlliance.Sql;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Sql;

/// <summary>What a definition says beyond sums is refused by its place, never approximated.</summary>
public sealed class BeyondSumsTests
{
    [Fact]
    public void Each_place_is_named()
    {
        Instrument form = Forms.Numbered(6, Likert.Points(0, 2).OrNotApplicable())
            .Item(1, i => i.Points(10, 10, 20)).Item(4, i => i.AppliesWhen(3, 1))
            .Scale("points", s => s.Items(1, 2).Sum()).Scale("gated", s => s.Items(3, 4).Mean().ExcusingNotApplicable())
            .Scale("table", s => s.Items(5, 6).Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.Up).ConvertedBy(1, 2, 3, 4, 5)).Build();

        Assert.Equal(
            ["items[1].points", "items[4].appliesWhen", "scales[table].rounding", "scales[table].conversion", "scales[gated].rule"],
            ScoreSql.For(form).Keyed("id").BuildOrFindings().Findings.Where(finding => finding.Code == "TA9215").Select(finding => finding.Path));
    }

    // Twelve items of which four may be missing: eight must be answered, on the form and whatever the scale says.
    [Fact]
    public void A_rule_over_the_form_counts_its_items_and_voids_every_scale()
    {
        string sql = ScoreSql.For(Instruments.GcqS).Keyed("id").Build();

        Assert.Contains("CASE WHEN ta_answered1 < 1 OR ta_form < 8 THEN 0 WHEN ta_answered1 = 5 THEN 2 ELSE 1 END", sql, System.StringComparison.Ordinal);
        Assert.Contains("unless 8 of its 12 items on a scale are answered", ScoreSql.For(Instruments.GcqS).Keyed("id").Explain(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_is_a_count_and_so_it_is_said() => Assert.Contains(
        "< 9", ScoreSql.For(Forms.OneScale(12, s => s.Mean().AtLeastShareAnswered(75, 100))).Keyed("id").Build(), System.StringComparison.Ordinal);
}
