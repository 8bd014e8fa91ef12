using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>A scale has a direction of its own; the instrument has what its scales have, unless they differ.</summary>
public sealed class DirectionTests
{
    private static readonly Instrument Mixed = Form("mixed", s => s.HigherIsBetter(), s => s.HigherIsWorse());

    [Fact]
    public void A_scale_has_the_direction_of_the_instrument_unless_it_says_otherwise()
    {
        Instrument plain = Form("plain", s => s, s => s);
        Instrument worse = Forms.Numbered(2).HigherIsWorse().Total(s => s.AllItems().Sum()).Build();

        Assert.All(plain.Scales, scale => Assert.Equal(Direction.HigherIsBetter, scale.Direction));
        Assert.Equal(Direction.HigherIsWorse, worse["total"].Direction);
        Assert.Equal([Direction.HigherIsBetter, Direction.HigherIsWorse], Mixed.Scales.Select(scale => scale.Direction));
    }

    [Fact]
    public void An_instrument_has_what_its_scales_have_unless_they_differ()
    {
        Assert.Equal(Direction.HigherIsWorse, Form("worse", s => s.HigherIsWorse(), s => s.HigherIsWorse()).Direction);
        Assert.Equal(Direction.Neither, Mixed.Direction);
    }

    // A definition says the same either way, so it has the same hash.
    [Fact]
    public void The_hash_depends_on_what_holds_and_not_on_where_it_was_said()
    {
        string said = Form("form", s => s.HigherIsWorse(), s => s.HigherIsWorse()).ContentHash;

        Assert.Equal(Build("form", b => b.HigherIsWorse(), s => s, s => s).ContentHash, said);
        Assert.NotEqual(Form("form", s => s, s => s).ContentHash, said);
        Assert.NotEqual(Form("form", s => s.HigherIsBetter(), s => s.HigherIsWorse()).ContentHash, Form("form", s => s.HigherIsWorse(), s => s.HigherIsBetter()).ContentHash);
    }

    [Fact]
    public void A_monitor_heeds_the_scale()
    {
        Assert.True(Level(Mixed["a"], 6, 6, 5, 6, 6, 5, 0) >= RuptureLevel.Probable);
        Assert.Equal(RuptureLevel.None, Level(Mixed["b"], 6, 6, 5, 6, 6, 5, 0));
        Assert.True(Level(Mixed["b"], 0, 0, 1, 0, 0, 1, 6) >= RuptureLevel.Probable);
    }

    [Fact]
    public void Change_heeds_the_scale()
    {
        Assert.Equal(ChangeClassification.Improved, Change(Mixed["a"], 0, 6).Classification);
        Assert.Equal(ChangeClassification.Deteriorated, Change(Mixed["b"], 0, 6).Classification);
    }

    [Fact]
    public void A_sudden_drop_heeds_the_scale()
    {
        SuddenChangeOptions options = SuddenChangeOptions.OfWithinPersonStandardDeviation(0.5);

        Assert.NotEmpty(SuddenChanges.Drops(ScoreSeries.Of(Mixed["b"], 0, 0, 0, 6, 6, 6), options).Value.Sudden());
        Assert.Empty(SuddenChanges.Drops(ScoreSeries.Of(Mixed["a"], 0, 0, 0, 6, 6, 6), options).Value.Sudden());
    }

    [Fact]
    public void A_ceiling_heeds_the_scale()
    {
        ResponseSheet[] forms = [.. Enumerable.Repeat(Mixed.Answer(6, 0), 3)];

        Assert.Equal(["a", "b"], ResponseQuality.OfCourse(forms).Value.Findings.Where(f => f.Code == "TA8421").Select(f => f.Arguments[0]));
        Assert.DoesNotContain(ResponseQuality.OfCourse([.. Enumerable.Repeat(Mixed.Answer(0, 6), 3)]).Value.Findings, f => f.Code == "TA8421");
    }

    [Fact]
    public void Forms_of_two_raters_whose_scales_point_apart_are_not_parallel()
    {
        Instrument therapist = Instrument.Define("other", "1.0.0").Titled("Form", "F").RatedBy(Rater.Therapist).Answered(Likert.Points(0, 6)).OfFamily("mixed")
            .NumberedItems(2).Scale("a", s => s.Items(1).Sum().HigherIsWorse()).Scale("b", s => s.Items(2).Sum().HigherIsBetter()).Build();

        Assert.Contains(Dyad.Compare(therapist.Answer(1, 1), Mixed.Answer(1, 1)).Findings, finding => finding.Path == "scales[a]");
    }

    [Fact]
    public void Where_neither_end_is_better_nothing_is_low_and_no_change_is_better()
    {
        Scale neither = Form("neither", s => s.NeitherIsBetter(), s => s.NeitherIsBetter())["a"];

        Assert.Throws<ArgumentException>("scale", () => RuptureMonitor.For(neither));
        FindingAssert.Only(Criterion(neither).Criterion().Findings, "TA8351", "scale", "a");
        Assert.Contains("a higher score is neither better nor worse", neither.Instrument.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_neither_end_is_better_a_fall_means_nothing() => FindingAssert.Only(
        Forms.Numbered(2).Scale("s", s => s.AllItems().Sum().NeitherIsBetter().FallThreshold("fall", Comparison.AtOrAbove, 1, "m", "s")).BuildOrFindings().Findings,
        "TA1051", "scales[s].thresholds", "s");

    [Fact]
    public void The_page_says_it_scale_by_scale_where_they_differ()
    {
        string page = Mixed.Describe();

        Assert.Contains("- a higher score is better or worse by scale, see below", page, StringComparison.Ordinal);
        Assert.Contains("| 0 to 6 | worse |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("higher is |", Instruments.WaiSr.Client.Describe(), StringComparison.Ordinal);
    }

    private static RuptureLevel Level(Scale scale, params double?[] scores) =>
        RuptureMonitor.For(scale).WithPrior(3, 0.7, "made up").Replay(ScoreSeries.Of(scale, scores)).Last!.Level;

    private static ChangeAssessment Change(Scale scale, double before, double after) => Criterion(scale).Assess(before, after).Value;

    private static ReliableChange Criterion(Scale scale) =>
        ReliableChange.JacobsonTruax(scale).WithStandardDeviation(1, "made up").WithReliability(0.9, "made up").WithCriticalValue(1.96);

    private static Instrument Form(string id, Func<ScaleBuilder, ScaleBuilder> a, Func<ScaleBuilder, ScaleBuilder> b) =>
        Build(id, builder => builder, a, b);

    private static Instrument Build(
        string id,
        Func<InstrumentBuilder, InstrumentBuilder> more,
        Func<ScaleBuilder, ScaleBuilder> a,
        Func<ScaleBuilder, ScaleBuilder> b) =>
        more(Instrument.Define(id, "1.0.0").Titled("Form", "F").RatedBy(Rater.Client).Answered(Likert.Points(0, 6)).OfFamily("mixed").NumberedItems(2))
            .Scale("a", s => a(s.Items(1).Sum())).Scale("b", s => b(s.Items(2).Sum())).Build();
}
