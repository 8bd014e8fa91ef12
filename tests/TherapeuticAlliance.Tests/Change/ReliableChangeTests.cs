using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

public sealed class ReliableChangeTests
{
    private static readonly PopulationFigures Worse = new(2, 0.5, "worse"), Better = new(4, 0.5, "better");

    [Theory]
    [InlineData(ChangeMethod.JacobsonTruax, "standardDeviation reliability criticalValue")]
    [InlineData(ChangeMethod.GulliksenLordNovick, "standardDeviation reliability mean criticalValue")]
    [InlineData(ChangeMethod.EdwardsNunnally, "standardDeviation reliability mean criticalValue")]
    [InlineData(ChangeMethod.HagemanArrindell, "standardDeviation reliability criticalValue")]
    [InlineData(ChangeMethod.WithinPerson, "withinPersonStandardDeviation criticalValue")]
    public void Nothing_is_assumed_in_the_place_of_a_missing_figure(ChangeMethod method, string missing)
    {
        Result<ChangeCriterion> result = Begin(method).Criterion();

        Assert.Null(result.ValueOrDefault);
        Assert.Equal(missing, string.Join(" ", result.Findings.Select(finding => finding.Path)));
        Assert.All(result.Findings.Take(result.Findings.Count - 1), finding => Assert.Equal("TA8201", finding.Code));
        Assert.Equal("TA8202", result.Findings[result.Findings.Count - 1].Code);
        Assert.Equal(result.Findings, Begin(method).Assess(3, 4).Findings);
    }

    [Fact]
    public void A_missing_figure_is_named_with_method_and_scale() => FindingAssert.Only(
        ReliableChange.JacobsonTruax(Criteria.Core10).WithReliability(0.9, "alpha").WithCriticalValue(2).Criterion().Findings,
        "TA8201", "standardDeviation", "JacobsonTruax", "standardDeviation", "total");

    [Fact]
    public void A_figure_of_a_norm_names_sample_size_and_source()
    {
        SourcedFigure deviation = ReliableChange.JacobsonTruax(Criteria.Core10).WithNorm(Criteria.Clinical)
            .WithReliability(0.90, "alpha, a paper").WithCriticalValue(1.645).Criterion().Valid().StandardDeviation!;

        Assert.Equal((7.7, FigureOrigin.Definition, "Primary-care counselling, n = 1835 (novopsych.com.au, CORE-10)"), (deviation.Value, deviation.Origin, deviation.Source));
    }

    [Fact]
    public void A_figure_of_the_caller_names_what_the_caller_stated_and_goes_before_the_norm()
    {
        ChangeCriterion criterion = ReliableChange.EdwardsNunnally(Criteria.Core10).WithNorm(Criteria.Clinical)
            .WithStandardDeviation(6, "our clinic, 2024").WithReliability(0.90, "alpha, a paper").WithCriticalValue(1.645).Criterion().Valid();

        Assert.Equal((6.0, FigureOrigin.Caller, "our clinic, 2024"), (criterion.StandardDeviation!.Value, criterion.StandardDeviation.Origin, criterion.StandardDeviation.Source));
        Assert.Equal((FigureOrigin.Caller, FigureOrigin.Definition, 19.7), (criterion.Reliability!.Origin, criterion.Mean!.Origin, criterion.Mean.Value));
        Assert.Null(criterion.WithinPersonStandardDeviation);
    }

    [Fact]
    public void A_within_person_figure_may_come_from_a_norm()
    {
        Scale scale = Forms.OneScale(4, s => s.Mean().Norm("sample", 50, 4, 0.6m, "a paper", 0.3m).Norm("other", 50, 4, 0.6m, "a paper"))["s"];
        ReliableChange change = ReliableChange.WithinPerson(scale).WithCriticalValue(2);

        Assert.Equal(0.3, change.WithNorm("sample").Criterion().Valid().WithinPersonStandardDeviation!.Value);
        FindingAssert.Only(change.WithNorm("other").Criterion().Findings, "TA8201", "withinPersonStandardDeviation", "WithinPerson", "withinPersonStandardDeviation", "s");
    }

    [Fact]
    public void An_unknown_norm_is_one_finding_that_lists_those_there_are()
    {
        Finding finding = FindingAssert.Only(
            ReliableChange.GulliksenLordNovick(Criteria.Core10).WithNorm("students").WithReliability(0.9, "alpha").WithCriticalValue(2).Criterion().Findings,
            "TA8203", "norm", "total", "General population; Primary-care counselling");

        Assert.Equal("students", finding.AttemptedValue);
        FindingAssert.Only(ReliableChange.JacobsonTruax(Criteria.Mean).Given().WithNorm("students").Criterion().Findings, "TA8203", "norm", "s", "none");
    }

    [Theory]
    [InlineData("standardDeviation", 0)]
    [InlineData("standardDeviation", -1)]
    [InlineData("standardDeviation", double.NaN)]
    [InlineData("standardDeviation", double.PositiveInfinity)]
    [InlineData("reliability", -0.01)]
    [InlineData("reliability", 1)]
    [InlineData("reliability", double.NaN)]
    [InlineData("mean", double.NaN)]
    [InlineData("mean", double.NegativeInfinity)]
    [InlineData("withinPersonStandardDeviation", 0)]
    [InlineData("criticalValue", 0)]
    [InlineData("criticalValue", double.NaN)]
    public void An_unfit_figure_is_refused(string figure, double value)
    {
        ReliableChange change = ReliableChange.GulliksenLordNovick(Criteria.Mean).Given().WithMean(4, "a paper");
        ReliableChange unfit = figure switch
        {
            "standardDeviation" => change.WithStandardDeviation(value, "x"),
            "reliability" => change.WithReliability(value, "x"),
            "mean" => change.WithMean(value, "x"),
            "withinPersonStandardDeviation" => change.WithWithinPersonStandardDeviation(value, "x"),
            _ => change.WithCriticalValue(value),
        };

        Finding finding = Assert.Single(unfit.Criterion().Findings);
        Assert.Equal(("TA8204", figure, figure), (finding.Code, finding.Path, finding.Arguments[0]));
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void A_deviation_that_no_index_can_be_divided_by_is_refused(double deviation)
    {
        Assert.Equal("standardDeviation", Assert.Single(ReliableChange.JacobsonTruax(Criteria.Mean).Given(deviation, critical: 0.1 + deviation).Criterion().Findings).Path);
        Assert.Equal("withinPersonStandardDeviation", Assert.Single(
            ReliableChange.WithinPerson(Criteria.Mean).WithWithinPersonStandardDeviation(deviation, "x").WithCriticalValue(0.1 + deviation).Criterion().Findings).Path);
    }

    [Fact]
    public void A_reliability_of_0_is_fit() =>
        Assert.Equal(Math.Sqrt(2) * 0.62, ReliableChange.JacobsonTruax(Criteria.Mean).Given(reliability: 0).Criterion().Valid().StandardError, 1e-15);

    [Fact]
    public void A_sample_must_be_one() => Assert.All(
        new[]
        {
            new BeforeAfterSample(double.NaN, 1, 4, 1, 0.5, "x"), new BeforeAfterSample(4, 1, double.PositiveInfinity, 1, 0.5, "x"),
            new BeforeAfterSample(4, 0, 4, 1, 0.5, "x"), new BeforeAfterSample(4, 1, 4, -1, 0.5, "x"), new BeforeAfterSample(4, 1, 4, 1, 1.1, "x"),
            BeforeAfterSample.Of([3, 3, 3], [1, 2, 3], "x"),
        },
        sample => Assert.Equal("TA8204", Assert.Single(ReliableChange.HagemanArrindell(Criteria.Mean, sample).Given().Criterion().Findings).Code));

    // The difference has the variance 1 + 1 − 2r; twice the squared error is 2·.62²·.07 = .053816.
    [Theory]
    [InlineData(0.974, false)]
    [InlineData(0.973, true)]
    [InlineData(1, false)]
    public void A_difference_that_is_all_error_has_no_hageman_arrindell_index(double correlation, bool isValid)
    {
        Result<ChangeCriterion> result = ReliableChange.HagemanArrindell(Criteria.Mean, new BeforeAfterSample(4, 1, 4, 1, correlation, "x")).Given().Criterion();

        Assert.Equal(isValid, result.IsValid);
        Assert.Equal(isValid ? [] : new[] { "TA8205" }, result.Findings.Select(finding => finding.Code));
    }

    // (4.8·19.7 + 7.7·4.7) / (7.7 + 4.8) = 130.75/12.5.
    [Fact]
    public void Formula_c_lies_between_two_norms_of_the_definition()
    {
        ClinicalCutOff cutOff = ReliableChange.JacobsonTruax(Criteria.Core10).Given().WithClinicalCutOff(Criteria.Clinical, Criteria.General).Criterion().Valid().CutOff!;

        Assert.Equal(10.46, cutOff.Value, 1e-12);
        Assert.Equal(Comparison.AtOrAbove, cutOff.Comparison);
        Assert.Equal(
            "formula c between Primary-care counselling, n = 1835 (novopsych.com.au, CORE-10) and General population, n = 535 (novopsych.com.au, CORE-10)", cutOff.Source);
    }

    [Fact]
    public void Formula_c_lies_nearer_to_the_population_that_varies_less()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Mean).Given();

        // (1·4 + .5·2)/1.5
        Assert.Equal(10 / 3.0, change.WithClinicalCutOff(new PopulationFigures(2, 1, "w"), Better).Criterion().Valid().CutOff!.Value, 1e-12);
        Assert.Equal(3, change.WithClinicalCutOff(Worse, Better).Criterion().Valid().CutOff!.Value, 1e-12);
    }

    [Fact]
    public void Exchanged_populations_are_refused_in_either_direction()
    {
        FindingAssert.Only(ReliableChange.JacobsonTruax(Criteria.Mean).Given().WithClinicalCutOff(Better, Worse).Criterion().Findings, "TA8206", "cutOff", "s");
        FindingAssert.Only(ReliableChange.JacobsonTruax(Criteria.Distress).Given().WithClinicalCutOff(Worse, Better).Criterion().Findings, "TA8206", "cutOff", "s");
        FindingAssert.Only(ReliableChange.JacobsonTruax(Criteria.Mean).Given().WithClinicalCutOff(Worse, Worse).Criterion().Findings, "TA8206", "cutOff", "s");
        Assert.True(ReliableChange.JacobsonTruax(Criteria.Distress).Given().WithClinicalCutOff(Better, Worse).Criterion().IsValid);
    }

    [Fact]
    public void Populations_must_be_fit_and_norms_known()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Core10).Given();

        Assert.Equal("TA8204", Assert.Single(change.WithClinicalCutOff(new PopulationFigures(20, 0, "x"), Worse).Criterion().Findings).Code);
        Assert.Equal("TA8204", Assert.Single(change.WithClinicalCutOff(new PopulationFigures(double.NaN, 1, "x"), Worse).Criterion().Findings).Code);
        Assert.Equal("TA8203 TA8203", string.Join(" ", change.WithClinicalCutOff("a", "b").Criterion().Findings.Select(finding => finding.Code)));
        Assert.Equal("cutOff", Assert.Single(change.WithClinicalCutOff(Criteria.Clinical, "b").Criterion().Findings).Path);
    }

    [Fact]
    public void A_published_threshold_serves_as_it_compares()
    {
        ClinicalCutOff cutOff = ReliableChange.JacobsonTruax(Criteria.Core10).Given()
            .WithClinicalCutOff(Criteria.Clinical, Criteria.General).WithClinicalCutOff(Criteria.Core10.Thresholds[0]).Criterion().Valid().CutOff!;

        Assert.Equal((11.0, Comparison.AtOrAbove), (cutOff.Value, cutOff.Comparison));
        Assert.True(cutOff.IsClinical(11));
        Assert.False(cutOff.IsClinical(10.99));
    }

    [Fact]
    public void The_last_cut_off_said_holds()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Core10).Given().WithClinicalCutOff(Criteria.Core10.Thresholds[0]);

        Assert.Equal(10.46, change.WithClinicalCutOff(Criteria.Clinical, Criteria.General).Criterion().Valid().CutOff!.Value, 1e-12);
        Assert.Equal(3, change.WithClinicalCutOff(Better, Worse).Criterion().Valid().CutOff!.Value, 1e-12);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        ReliableChange change = ReliableChange.JacobsonTruax(Criteria.Mean);
        Instrument flagged = Forms.OneScale(2, s => s.Sum().AnyItemThreshold("item", Comparison.Below, 2, "m", "s").Norm("n", 5, 4, 1, "s"));

        Assert.Throws<ArgumentException>("source", () => change.WithStandardDeviation(1, " "));
        Assert.Throws<ArgumentException>("source", () => change.WithReliability(0.9, string.Empty));
        Assert.Throws<ArgumentNullException>("source", () => change.WithMean(1, null!));
        Assert.Throws<ArgumentException>("source", () => new PopulationFigures(1, 1, " "));
        Assert.Throws<ArgumentException>("source", () => new BeforeAfterSample(1, 1, 1, 1, 0, " "));
        Assert.Throws<ArgumentNullException>("scale", () => ReliableChange.WithinPerson(null!));
        Assert.Throws<ArgumentNullException>("sample", () => ReliableChange.HagemanArrindell(Criteria.Mean, null!));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => change.WithConfidence(1));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => change.WithConfidence(0));
        Assert.Throws<ArgumentException>("threshold", () => change.WithClinicalCutOff(Criteria.Core10.Thresholds[0]));
        Assert.Throws<ArgumentException>("threshold", () => ReliableChange.JacobsonTruax(flagged["s"]).WithClinicalCutOff(flagged["s"].Thresholds[0]));
    }

    [Fact]
    public void Saying_more_leaves_what_was_said_before_as_it_was()
    {
        ReliableChange first = ReliableChange.JacobsonTruax(Criteria.Mean).Given();
        _ = first.WithCriticalValue(3).WithStandardDeviation(9, "x");

        Assert.Equal((1.96, 0.62), (first.Criterion().Valid().CriticalValue, first.Criterion().Valid().StandardDeviation!.Value));
    }

    private static ReliableChange Begin(ChangeMethod method) => method switch
    {
        ChangeMethod.JacobsonTruax => ReliableChange.JacobsonTruax(Criteria.Mean),
        ChangeMethod.GulliksenLordNovick => ReliableChange.GulliksenLordNovick(Criteria.Mean),
        ChangeMethod.EdwardsNunnally => ReliableChange.EdwardsNunnally(Criteria.Mean),
        ChangeMethod.HagemanArrindell => ReliableChange.HagemanArrindell(Criteria.Mean, new BeforeAfterSample(4, 1, 4, 1, 0.5, "x")),
        _ => ReliableChange.WithinPerson(Criteria.Mean),
    };
}
