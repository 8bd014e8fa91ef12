using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

public sealed class ChangeAssessmentTests
{
    // SD 7.7, r .90, z 1.645: more than 5.665 points. Higher is worse; 11 and above is clinical.
    private static readonly ReliableChange Core10 = ReliableChange.JacobsonTruax(Criteria.Core10)
        .WithNorm(Criteria.Clinical).WithReliability(0.90, "alpha").WithCriticalValue(1.645);

    [Theory]
    [InlineData(25, 19, ChangeClassification.Improved)]
    [InlineData(25, 20, ChangeClassification.NoReliableChange)]
    [InlineData(25, 25, ChangeClassification.NoReliableChange)]
    [InlineData(25, 30, ChangeClassification.NoReliableChange)]
    [InlineData(25, 31, ChangeClassification.Deteriorated)]
    public void On_a_scale_where_higher_is_worse_a_fall_is_the_improvement(double before, double after, ChangeClassification expected)
    {
        ChangeAssessment change = Core10.Assess(before, after).Valid();

        Assert.Equal(expected, change.Classification);
        Assert.Equal(expected != ChangeClassification.NoReliableChange, change.IsReliable);
        Assert.Equal(after - before, change.Difference);
        Assert.Equal(Math.Sign(after - before), Math.Sign(change.Index));
        Assert.Null(change.BecameFunctional);
    }

    [Theory]
    [InlineData(16, 10, ChangeClassification.Recovered, true)]
    [InlineData(17, 11, ChangeClassification.Improved, false)]
    [InlineData(10, 4, ChangeClassification.Improved, false)]
    [InlineData(12, 10, ChangeClassification.NoReliableChange, true)]
    [InlineData(4, 16, ChangeClassification.Deteriorated, false)]
    public void Recovered_is_improved_and_over_the_cut_off(double before, double after, ChangeClassification expected, bool becameFunctional)
    {
        ChangeAssessment change = Core10.WithClinicalCutOff(Criteria.Core10.Thresholds[0]).Assess(before, after).Valid();

        Assert.Equal((expected, becameFunctional), (change.Classification, change.BecameFunctional!.Value));
    }

    [Theory]
    [InlineData(2.5, 3.5, ChangeClassification.Recovered)]
    [InlineData(2.5, 3, ChangeClassification.Improved)]
    [InlineData(4, 3, ChangeClassification.Deteriorated)]
    public void On_a_scale_where_higher_is_better_a_rise_is_the_improvement_and_the_cut_off_itself_is_clinical(double before, double after, ChangeClassification expected) =>
        Assert.Equal(expected, ReliableChange.JacobsonTruax(Criteria.Mean).Given()
            .WithClinicalCutOff(new PopulationFigures(2, 0.5, "worse"), new PopulationFigures(4, 0.5, "better")).Assess(before, after).Valid().Classification);

    // SD 4, r .5: the standard error is 4·√.5·√2 = 4, so 8 points are an index of 2.
    [Fact]
    public void An_index_equal_to_the_critical_value_does_not_count()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Core10).Given(4, 0.5);
        double index = change.Assess(20, 28).Valid().Index;

        Assert.Equal(2, index, 1e-12);
        Assert.False(change.WithCriticalValue(index).Assess(20, 28).Valid().IsReliable);
        Assert.True(change.WithCriticalValue(index - 1e-9).Assess(20, 28).Valid().IsReliable);
    }

    // SD 5, r .5, z 1: the criterion is 5·√.5·√2 = 5 points. 20.1 − 15.1 is 5.000000000000002 in doubles.
    [Fact]
    public void A_fall_of_exactly_the_criterion_does_not_count_wherever_it_begins()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Instruments.Srs["total"]).Given(5, 0.5, 1);

        Assert.Equal(5, change.Assess(30, 25).Valid().Criterion.Points, 1e-12);
        foreach (int tenths in Enumerable.Range(51, 350))
        {
            Assert.False(change.Assess(tenths / 10.0, (tenths - 50) / 10.0).Valid().IsReliable, "from " + tenths);
            Assert.True(change.Assess(tenths / 10.0, (tenths - 51) / 10.0).Valid().IsReliable, "from " + tenths);
        }
    }

    [Theory]
    [InlineData(Comparison.Below, false, true, true)]
    [InlineData(Comparison.AtOrBelow, false, true, false)]
    [InlineData(Comparison.AtOrAbove, true, false, false)]
    [InlineData(Comparison.Above, true, false, true)]
    public void A_cut_off_compares_as_published(Comparison comparison, bool isAboveClinical, bool isBelowClinical, bool isFunctionalAtIt)
    {
        Instrument form = Forms.OneScale(1, s => s.Sum().Threshold("cut", comparison, 3, "m", "s"));
        ClinicalCutOff cutOff = ReliableChange.JacobsonTruax(form["s"]).Given().WithClinicalCutOff(form["s"].Thresholds[0]).Criterion().Valid().CutOff!;

        Assert.Equal((isAboveClinical, isBelowClinical, isFunctionalAtIt), (cutOff.IsClinical(4), cutOff.IsClinical(2), !cutOff.IsClinical(3)));
    }

    [Fact]
    public void Scores_reports_and_doubles_give_the_same()
    {
        ResponseSheet before = Instruments.Core10.Answer(2, 2, 2, 3, 3, 3, 3, 2, 2, 2), after = Instruments.Core10.Answer(1, 3, 3, 1, 1, 1, 1, 0, 0, 1);
        TherapeuticAlliance.Scoring.ScaleScore first = before.Score()["total"], second = after.Score()["total"];
        double index = Core10.Assess(first.Value!.Value, second.Value!.Value).Valid().Index;

        Assert.Equal(index, Core10.Assess(first, second).Valid().Index);
        Assert.Equal(index, Core10.Assess(first.Exact!.Value, second.Exact!.Value).Valid().Index);
        Assert.Equal(index, Core10.Criterion().Valid().Assess(first, second).Valid().Index);
        Assert.Equal(index, Core10.Criterion().Valid().Assess(first.Exact.Value, second.Exact.Value).Valid().Index);
        Assert.Equal((24.0, 8.0), (first.Value.Value, second.Value.Value));
    }

    [Fact]
    public void A_score_that_is_missing_is_no_change()
    {
        TherapeuticAlliance.Scoring.ScaleScore blank = Instruments.Core10.Blank().Score()["total"];
        TherapeuticAlliance.Scoring.ScaleScore given = Key.All(Instruments.Core10, 2).Score()["total"];

        FindingAssert.Only(Core10.Assess(blank, given).Findings, "TA8210", "before", "total");
        FindingAssert.Only(Core10.Assess(given, blank).Findings, "TA8210", "after", "total");
        Assert.Equal(2, Core10.Assess(blank, blank).Findings.Count);
    }

    [Theory]
    [InlineData(double.NaN, "TA8211")]
    [InlineData(double.NegativeInfinity, "TA8211")]
    [InlineData(-0.001, "TA8212")]
    [InlineData(40.001, "TA8212")]
    public void A_score_that_cannot_be_one_is_a_finding(double score, string code)
    {
        Finding before = Assert.Single(Core10.Assess(score, 20).Findings), after = Assert.Single(Core10.Assess(20, score).Findings);

        Assert.Equal((code, "before", code, "after"), (before.Code, before.Path, after.Code, after.Path));
    }

    [Fact]
    public void A_score_of_another_scale_is_a_mistake()
    {
        TherapeuticAlliance.Scoring.ScaleScore given = Key.All(Instruments.Core10, 2).Score()["total"], other = Key.All(Instruments.Core10, 2).Score()["clinical"];

        Assert.Throws<ArgumentException>("after", () => Core10.Assess(given, other));
        Assert.Throws<ArgumentException>("before", () => Core10.Criterion().Valid().Assess(other, given));
        Assert.Throws<ArgumentNullException>("before", () => Core10.Assess(null!, given));
    }

    [Fact]
    public void The_same_definition_built_twice_is_the_same_scale()
    {
        TherapeuticAlliance.Scoring.ScaleScore other = Key.All(Forms.OneScale(12, s => s.Mean()), 3).Score()["s"];

        Assert.Equal(0, ReliableChange.JacobsonTruax(Criteria.Mean).Given().Assess(other, other).Valid().Index);
    }

    [Fact]
    public void A_change_describes_itself_with_criterion_and_sources()
    {
        string text = Core10.WithClinicalCutOff(Criteria.Core10.Thresholds[0]).Assess(25, 10).Valid().Describe();

        Assert.Equal(
            "CORE-10 total: 25 to 10, a difference of -15 points. Reliably improved, and from the clinical to the functional side of the cut-off: recovered.\n"
            + "Index -4.356; without change 25 would be expected.\n"
            + "Jacobson-Truax on CORE-10 total: a change counts when it is more than 5.665 points from what is expected (critical value 1.645 times a standard error of 3.444).\n"
            + "Standard deviation: 7.7, from the definition: Primary-care counselling, n = 1835 (novopsych.com.au, CORE-10).\n"
            + "Reliability: 0.9, from the caller: alpha.\n"
            + "Clinical side: at or above 11, doi 10.1080/14733145.2012.729069 (library copy): general cut-off 11.0.\n",
            text);
    }

    [Fact]
    public void Text_is_the_same_in_every_culture() => Assert.All(InCulture.Foreign, culture => Assert.Equal(
        Core10.Assess(25, 10).Valid().Describe(), InCulture.Of(culture, () => Core10.Assess(25, 10).Valid().Describe())));

    [Fact]
    public void No_object_names_a_score_by_its_name()
    {
        Result<ChangeAssessment> result = Core10.Assess(31, 13);
        object[] objects = [result, result.Value, result.Value.Criterion, Core10, .. Core10.Assess(31, 413).Findings];

        Assert.All(objects, thing => Assert.DoesNotContain("13", thing.ToString()));
        Assert.All(objects, thing => Assert.DoesNotContain("31", thing.ToString()));
        Assert.All(Core10.Assess(-0.0417, double.NaN).Findings, finding => Assert.DoesNotContain("0417", finding.Describe()));
    }

    [Property(QuietOnSuccess = true)]
    public Property Exchanging_before_and_after_turns_the_sign_of_the_plain_methods() => Law.Of(Scores, pair =>
    {
        foreach (ReliableChange change in new[]
        {
            ReliableChange.JacobsonTruax(Criteria.Mean).Given(),
            ReliableChange.WithinPerson(Criteria.Mean).WithWithinPersonStandardDeviation(0.3, "x").WithCriticalValue(1.96),
        })
        {
            ChangeAssessment there = change.Assess(pair.Before, pair.After).Valid(), back = change.Assess(pair.After, pair.Before).Valid();
            Assert.Equal(there.Index, -back.Index);
            Assert.Equal(there.IsReliable, back.IsReliable);
        }
    });

    [Property(QuietOnSuccess = true)]
    public Property The_direction_of_the_instrument_exchanges_improved_and_deteriorated_and_nothing_else() => Law.Of(Scores, pair =>
    {
        ChangeAssessment better = ReliableChange.JacobsonTruax(Criteria.Mean).Given().Assess(pair.Before, pair.After).Valid();
        ChangeAssessment worse = ReliableChange.JacobsonTruax(Criteria.Distress).Given().Assess(pair.Before, pair.After).Valid();

        Assert.Equal((better.Index, better.IsReliable), (worse.Index, worse.IsReliable));
        Assert.Equal(better.Classification == ChangeClassification.Improved, worse.Classification == ChangeClassification.Deteriorated);
        Assert.Equal(better.Classification == ChangeClassification.Deteriorated, worse.Classification == ChangeClassification.Improved);
    });

    private static Gen<(double Before, double After)> Scores { get; } =
        from before in Gen.Choose(12, 60)
        from after in Gen.Choose(12, 60)
        select (before / 12.0, after / 12.0);
}
