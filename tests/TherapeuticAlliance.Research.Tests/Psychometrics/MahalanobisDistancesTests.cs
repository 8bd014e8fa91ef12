using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

public sealed class MahalanobisDistancesTests
{
    // By hand: x −1, 1, −1, 1, 0 and y −1, −1, 1, 1, 0 are uncorrelated, each with variance 1, so D² is 2 at the corners and 0 in the middle.
    private static readonly double?[][] Square = [[-1, -1], [1, -1], [-1, 1], [1, 1], [0, 0]];

    [Fact]
    public void Distances_and_flags_are_those_of_r()
    {
        MahalanobisDistances result = Valid(CarelessRows.Answers);

        string[] expected = CarelessRows.Column("mahad_d2");
        Assert.Equal(42, result.Rows.Count);
        Assert.All(Enumerable.Range(0, 42), row => Assert.Equal(double.Parse(expected[row], CultureInfo.InvariantCulture), result.Rows[row].Squared, 1e-9));
        Assert.Equal(CarelessRows.Column("mahad_flag99").Select(flag => flag == "TRUE"), result.Rows.Select(row => row.IsBeyond));
        Assert.Contains(result.Rows, row => row.IsBeyond);
    }

    [Fact]
    public void Uncorrelated_items_add_their_squared_z_scores()
    {
        MahalanobisDistances result = Valid(Square);

        Assert.Equal([2, 2, 2, 2, 0], result.Rows.Select(row => Math.Round(row.Squared, 12)));
        Assert.Equal((2, 0.99), (result.Items, result.Confidence));

        // With two degrees of freedom the upper tail is exp(−D²/2).
        Assert.Equal([Math.Exp(-1), Math.Exp(-1), Math.Exp(-1), Math.Exp(-1), 1], result.Rows.Select(row => row.Probability), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    // qchisq(.99, 12) = 26.217, from tables: a distance is beyond when its tail is below .01.
    [Fact]
    public void A_distance_is_beyond_where_the_table_of_chi_squared_says()
    {
        MahalanobisDistance[] rows = [.. Valid(CarelessRows.Answers).Rows];

        Assert.All(rows, row => Assert.Equal(row.Squared > 26.217, row.IsBeyond));
        Assert.All(rows, row => Assert.Equal(row.Probability < 0.01, row.IsBeyond));
        Assert.NotEqual(rows.Count(row => row.IsBeyond), Valid(CarelessRows.Answers, 0.5).Rows.Count(row => row.IsBeyond));
    }

    [Fact]
    public void All_distances_add_up_to_items_times_rows_less_one() =>
        Assert.Equal(12 * 41, Valid(CarelessRows.Answers).Rows.Sum(row => row.Squared), 1e-9);

    [Fact]
    public void Order_of_rows_and_items_units_and_keying_make_no_difference()
    {
        double[] plain = [.. Valid(CarelessRows.Answers).Rows.Select(row => row.Squared)];
        double?[][] changed = [.. CarelessRows.Answers.Reverse().Select(row => row.Select((value, i) => i == 3 ? 6 - value : i == 5 ? 1e6 * value : value).Reverse().ToArray())];

        Assert.Equal(plain, Valid(changed).Rows.Select(row => row.Squared).Reverse(), (one, other) => Math.Abs(one - other) < 1e-8);
    }

    [Fact]
    public void Incomplete_rows_are_left_out_and_the_others_keep_their_places()
    {
        Result<MahalanobisDistances> result = MahalanobisDistances.Of([Square[0], [null, 1], .. Square.Skip(1), [0, double.NaN]]);

        Assert.Equal([0, 2, 3, 4, 5], result.Value.Rows.Select(row => row.Row));
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(StatisticsFindings.IncompleteLeftOut, finding.Kind);
        Assert.Equal(["mahalanobis", "2", "7", "rows"], finding.Arguments);
    }

    public static TheoryData<string, string, double?[][]> Degenerate { get; } = new()
    {
        { "no rows", "TA8501", [] },
        { "one item", "TA8501", [[1], [2], [3], [4]] },
        { "two people", "TA8501", [[1, 2], [2, 1]] },
        { "items plus one", "TA8501", [[1, 2], [2, 1], [3, 5]] },
        { "all missing", "TA8501", [[null, null], [null, null], [null, null], [null, null]] },
        { "a constant item", "TA8502", [[1, 2], [1, 1], [1, 5], [1, 3]] },
        { "an item that is another one mirrored", "TA8503", [[1, 5], [2, 4], [5, 1], [3, 3]] },
        { "an item that is the sum of two others", "TA8503", [[1, 5, 6], [2, 4, 6], [5, 2, 7], [3, 3, 6], [1, 1, 2]] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Where_the_data_cannot_support_a_distance_there_is_a_finding_and_no_number(string what, string code, double?[][] rows)
    {
        Result<MahalanobisDistances> result = MahalanobisDistances.Of(rows);

        Assert.True(result.ValueOrDefault is null, what);
        Assert.Equal(code, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        Assert.Throws<ArgumentException>("rows", () => MahalanobisDistances.Of([[1, 2], [1]]));
        Assert.Throws<ArgumentException>("rows", () => MahalanobisDistances.Of([[1, double.PositiveInfinity]]));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => MahalanobisDistances.Of(Square, 1));
        Assert.Throws<ArgumentNullException>("rows", () => MahalanobisDistances.Of((IEnumerable<IReadOnlyList<double?>>)null!));
        Assert.Throws<ArgumentNullException>("forms", () => MahalanobisDistances.Of((IEnumerable<StudyForm>)null!));
    }

    [Fact]
    public void Forms_of_a_study_are_rows()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,1,2,4\nB,1,2,5,3\nC,1,5,1,\nD,1,4,2,2\nE,1,3,3,5\nF,1,1,5,1\nG,1,2,2,2\n");

        Result<MahalanobisDistances> result = MahalanobisDistances.Of(study.Forms);

        Assert.Equal([0, 1, 3, 4, 5, 6], result.Value.Rows.Select(row => row.Row));
        Assert.Equal(3 * 5, result.Value.Rows.Sum(row => row.Squared), 1e-9);
    }

    [Fact]
    public void No_object_shows_a_distance_by_its_name()
    {
        MahalanobisDistances result = Valid(Square);

        Assert.Equal(("MahalanobisDistances of 5 rows and 2 items", "MahalanobisDistance of row 4"), (result.ToString(), result.Rows[4].ToString()));
    }

    private static MahalanobisDistances Valid(IEnumerable<IReadOnlyList<double?>> rows, double confidence = 0.99)
    {
        Result<MahalanobisDistances> result = MahalanobisDistances.Of(rows, confidence);
        Assert.Empty(result.Findings);
        return result.Value;
    }
}
