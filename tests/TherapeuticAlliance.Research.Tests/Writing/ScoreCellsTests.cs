using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

public sealed class ScoreCellsTests
{
    private static readonly Gen<(double Score, ScoreStatus Status, int Answered)> Scores =
        from score in Gen.Elements(double.NaN, 0, -0.0, 1, 15, 1.5, 36.0 / 7, 100.0 / 3, -4, 1e300, double.Epsilon, 999_999_999, 1e9, -1234567.875)
        from status in Gen.Elements(ScoreStatus.Complete, ScoreStatus.Prorated, ScoreStatus.NotScorable)
        from answered in Gen.Elements(0, 1, 12, 255)
        select (score, status, answered);

    [Property(MaxTest = 300)]
    public Property What_came_before_never_changes_the_cells_of_a_score() => Prop.ForAll(Scores.ListOf().ToArbitrary(), scores =>
    {
        var cells = new ScoreCells();
        return scores.All(one => Encoding.UTF8.GetString(cells.Of(one.Score, one.Status, one.Answered)) == Expected(one.Score, one.Status, one.Answered));
    });

    [Fact]
    public void Ten_thousand_different_scores_are_all_written_right()
    {
        var cells = new ScoreCells();
        for (int i = 0; i < 10_000; i++)
        {
            Assert.Equal(Expected(i / 7.0, ScoreStatus.Prorated, 7), Encoding.UTF8.GetString(cells.Of(i / 7.0, ScoreStatus.Prorated, 7)));
        }
    }

    private static string Expected(double score, ScoreStatus status, int answered)
    {
        string word = status == ScoreStatus.Complete ? "complete" : status == ScoreStatus.Prorated ? "prorated" : "not-scorable";
        string value = double.IsNaN(score) ? string.Empty : score.ToString("R", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $",{value},{word},{answered}");
    }
}
