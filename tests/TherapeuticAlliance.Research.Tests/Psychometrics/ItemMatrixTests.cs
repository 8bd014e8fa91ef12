using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

public sealed class ItemMatrixTests
{
    private const string Table = "id,session,a,b,c\nA,1,1,5,2\nB,1,2,4,1\nC,1,5,2,4\nD,1,4,3,\nE,1,3,1,3\n";

    [Fact]
    public void A_study_gives_the_keyed_answers_of_a_scale_in_its_order()
    {
        ItemMatrix items = Pulse.Read(Table).Items("total");

        Assert.Equal(["a", "b", "c"], items.Items);
        Assert.Equal((5, 4), (items.Rows, items.CompleteRows));
        Assert.Equal([1, 1, 2], new[] { items[0, 0], items[0, 1], items[0, 2] });
        Assert.Equal([4, 3, null], new[] { items[3, 0], items[3, 1], items[3, 2] });
    }

    [Fact]
    public void Incomplete_rows_are_left_out_and_counted()
    {
        ScaleReliability reliability = Pulse.Read(Table).Reliability("total");

        Assert.Equal(4, reliability.Alpha.Value.Rows);
        Finding leftOut = reliability.Findings().First();
        Assert.Equal(StatisticsFindings.IncompleteLeftOut, leftOut.Kind);
        Assert.Equal(["reliability", "1", "5", "rows"], leftOut.Arguments);
        Assert.Single(reliability.Findings(), finding => finding.Kind == StatisticsFindings.IncompleteLeftOut);
        Assert.Contains("left out 1 of 5 rows", reliability.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_of_ones_own_gives_the_same_figures_as_the_study()
    {
        CoefficientAlpha ofStudy = Pulse.Read(Table).Reliability("bond").Alpha.Value;
        CoefficientAlpha ofMatrix = CoefficientAlpha.Of(ItemMatrix.Of([[1, 1], [2, 2], [5, 4], [4, 3], [3, 5]])).Value;

        Assert.Equal(ofMatrix.Value, ofStudy.Value);
        Assert.Equal(5, ofStudy.Rows);
    }

    [Fact]
    public void Several_forms_of_a_person_are_told()
    {
        ScaleReliability reliability = Pulse.Read("id,session,a,b,c\nA,1,1,5,2\nA,2,2,4,1\nC,1,5,2,4\nD,1,4,3,3\n").Reliability("total");

        Assert.Equal(3, reliability.Matrix.People);
        Assert.Equal(["reliability", "4", "3"], reliability.Findings().Single(finding => finding.Kind == StatisticsFindings.RepeatedPeople).Arguments);
    }

    [Fact]
    public void One_form_of_each_person_is_not()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,1,5,2\nA,2,2,4,1\nC,1,5,2,4\nD,1,4,3,3\n");
        ItemMatrix first = ItemMatrix.Of(study.Instrument["total"], study.Forms.Where(form => form.SessionNumber == 1));

        Assert.Equal((3, 3), (first.Rows, first.People));
        Assert.DoesNotContain(ScaleReliability.Of(first).Findings(), finding => finding.Kind == StatisticsFindings.RepeatedPeople);
    }

    [Fact]
    public void Without_ids_nobody_knows_how_many_people_there_are() =>
        Assert.Null(Pulse.Read("id,session,a,b,c\n,1,1,5,2\n,2,2,4,1\n").Items("total").People);

    [Fact]
    public void The_standard_error_is_in_points_of_the_scale()
    {
        Instrument mean = Instrument.Define("m", "1.0.0").Titled("m").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a", "b", "c").Reversed("b")
            .Scale("s", s => s.AllItems().Mean().Times(10)).Build();
        Study study = Study.ReadCsv(new System.IO.StringReader(Table), mean, _ => Pulse.Map);

        // Ten times a mean of three: 10/3 of the sum.
        Assert.Equal(10 / 3.0 * Pulse.Read(Table).Reliability("total").Error.Value.Value, study.Reliability("s").Error.Value.Value, 1e-12);
    }

    [Fact]
    public void A_weighted_item_counts_by_its_weight()
    {
        Instrument weighted = Instrument.Define("w", "1.0.0").Titled("w").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a", "b", "c").Weighted(2, "c")
            .Scale("s", s => s.AllItems().Mean()).Build();
        ItemMatrix items = Study.ReadCsv(new System.IO.StringReader(Table), weighted, _ => Pulse.Map).Items("s");

        Assert.Equal([1, 5, 4], new[] { items[0, 0], items[0, 1], items[0, 2] });
        Assert.Equal(0.25, items.PointsPerUnit);
    }

    [Fact]
    public void Items_can_be_left_out()
    {
        ItemMatrix rest = Pulse.Read(Table).Items("total").Without("c");

        Assert.Equal(["a", "b"], rest.Items);
        Assert.Equal((5, 5), (rest.Rows, rest.CompleteRows));
        Assert.Throws<ArgumentException>(() => rest.Without("c"));
    }

    [Fact]
    public void What_only_a_programmer_can_get_wrong_throws()
    {
        Assert.Throws<ArgumentException>(() => ItemMatrix.Of(new[,] { { 1, double.PositiveInfinity } }));
        Assert.Throws<ArgumentException>(() => ItemMatrix.Of(new double[2, 2], "a"));
        Assert.Throws<ArgumentException>(() => ItemMatrix.Of(new double[2, 2], "a", "a"));
        Assert.Throws<ArgumentException>(() => ItemMatrix.Of([[1, 2], [1]]));
        Assert.Throws<KeyNotFoundException>(() => Pulse.Read(Table).Items("task"));
        Assert.Throws<ArgumentException>(() => ItemMatrix.Of(Instruments.WaiSr.Client["bond"], Pulse.Read(Table).Forms));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pulse.Read(Table).Reliability("total", 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoefficientAlpha.Of(Pulse.Read(Table).Items("total"), double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasurementError.Of(Pulse.Read(Table).Items("total"), 1.01));
        Assert.Throws<ArgumentException>(() => ItemStatistics.Of(Pulse.Read(Table).Items("total")).Value["z"]);
    }

    [Fact]
    public void No_text_of_an_object_shows_a_figure_or_an_identifier()
    {
        Study study = Pulse.Read("id,session,a,b,c\nPlanted,1,1,5,2\nB,1,2,4,1\nC,1,5,2,4\nE,1,3,1,3\n");
        ScaleReliability reliability = study.Reliability("total");
        object[] objects =
        [
            reliability, reliability.Matrix, reliability.Alpha.Value, reliability.Omega.Value, reliability.Lambdas.Value, reliability.Bounds.Value,
            reliability.SplitHalf.Value, reliability.Error.Value, reliability.Items.Value, reliability.Items.Value.Items[0],
        ];

        Assert.All(objects, thing => Assert.DoesNotContain("Planted", thing.ToString(), StringComparison.Ordinal));
        Assert.All(objects, thing => Assert.DoesNotContain('.', thing.ToString()!));
    }
}
