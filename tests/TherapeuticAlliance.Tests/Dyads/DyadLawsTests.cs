using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class DyadLawsTests
{
    /// <summary>Courses of 0 to 14 sessions on a grid of tenths; some sessions without a score, some raters who never vary.</summary>
    private static readonly Gen<(double?[] First, double?[] Second)> Courses =
        from sessions in Gen.Choose(0, 14)
        from first in Scores(sessions)
        from second in Scores(sessions)
        select (first, second);

    private static readonly Gen<(ResponseSheet First, ResponseSheet Second)> Sheets =
        from first in Gen.Choose(0, 6).ArrayOf(12)
        from second in Gen.Choose(0, 6).ArrayOf(12)
        select (Sheet(Pair.Therapist, first), Sheet(Pair.Client, second));

    [Property(QuietOnSuccess = true)]
    public Property Swapping_the_raters_of_a_course_flips_signs_and_nothing_else_in_what_is_symmetric() => Law.Of(Courses, scores =>
    {
        DyadCourse course = Course(scores), swapped = Dyad.Compare(course.Second, course.First).Value;

        Assert.Equal(course.Sessions.Select(s => (s.Session, s.First, s.Second, -s.Difference, s.AbsoluteDifference)), swapped.Sessions.Select(s => (s.Session, s.Second, s.First, s.Difference, s.AbsoluteDifference)));
        Assert.Equal(course.Unpaired.Select(s => (s.Session, s.HasFirst, s.HasSecond)), swapped.Unpaired.Select(s => (s.Session, s.HasSecond, s.HasFirst)));
        Assert.Equal(-course.DirectionalBias, swapped.DirectionalBias);
        Assert.Equal(course.MeanAbsoluteDifference, swapped.MeanAbsoluteDifference);
        Assert.Equal(course.RootMeanSquareDifference, swapped.RootMeanSquareDifference);
        Assert.Equal(course.Correlation, swapped.Correlation);
        Assert.Equal(course.Concordance, swapped.Concordance);
        Assert.Equal(course.Convergence, swapped.Convergence);
    });

    [Property(QuietOnSuccess = true)]
    public Property Swapping_the_raters_of_a_session_flips_signs_and_nothing_else() => Law.Of(Sheets, sheets =>
    {
        DyadComparison pair = Dyad.Compare(sheets.First, sheets.Second).Value, swapped = Dyad.Compare(sheets.Second, sheets.First).Value;

        Assert.Equal(pair.Scales.Select(s => Minus(s.Difference)), swapped.Scales.Select(s => s.Difference));
        Assert.Equal(pair.Scales.Select(s => Minus(s.PercentDifference)), swapped.Scales.Select(s => s.PercentDifference));
        Assert.Equal(pair.Scales.Select(s => s.AbsoluteDifference), swapped.Scales.Select(s => s.AbsoluteDifference));
        ItemProfile one = pair.Profile!, other = swapped.Profile!;
        Assert.Equal((-one.Elevation, -one.Scatter, one.Shape, one.SquaredDistance, one.MeanAbsoluteDifference), (other.Elevation, other.Scatter, other.Shape, other.SquaredDistance, other.MeanAbsoluteDifference));
    });

    [Property(QuietOnSuccess = true)]
    public Property The_order_of_sessions_changes_nothing_but_convergence() => Law.Of(
        from scores in Courses from order in Gen.Shuffle(Enumerable.Range(0, scores.First.Length).ToArray()) select (scores, order),
        given =>
        {
            DyadCourse course = Course(given.scores);
            DyadCourse shuffled = Course((given.order.Select(i => given.scores.First[i]).ToArray(), given.order.Select(i => given.scores.Second[i]).ToArray()));

            AssertNear(Figures(course).Take(6), Figures(shuffled).Take(6));
        });

    [Property(QuietOnSuccess = true)]
    public Property Raters_who_give_the_same_scores_agree_perfectly_or_the_figure_is_undefined() => Law.Of(Courses, scores =>
    {
        DyadCourse course = Course((scores.First, scores.First));

        Assert.All(new[] { course.DirectionalBias, course.MeanAbsoluteDifference, course.RootMeanSquareDifference, course.Convergence }, figure => Assert.Equal(0, figure ?? 0));
        Assert.All(new[] { course.Correlation, course.Concordance, course.TemporalCongruence }, figure => Assert.Equal(1, figure ?? 1));
    });

    [Property(QuietOnSuccess = true)]
    public Property Same_answers_agree_perfectly_or_the_figure_is_undefined() => Law.Of(Gen.Choose(0, 6).ArrayOf(12), answers =>
    {
        DyadComparison pair = Dyad.Compare(Sheet(Pair.Therapist, answers), Sheet(Pair.Client, answers)).Value;
        ItemProfile profile = pair.Profile!;

        Assert.All(pair.Scales, scale => Assert.Equal(ExactScore.Of(0, 1), scale.Difference ?? ExactScore.Of(0, 1)));
        Assert.All(new[] { profile.Elevation, profile.Scatter, profile.SquaredDistance, profile.MeanAbsoluteDifference }, figure => Assert.Equal(0, figure ?? 0));
        Assert.Equal(1, profile.Shape ?? 1);
    });

    [Property(QuietOnSuccess = true, MaxTest = 500)]
    public Property Figures_equal_the_direct_formulas_and_are_never_not_a_number() => Law.Of(
        Courses,
        scores => AssertNear(Direct(scores), Figures(Course(scores))));

    [Property(QuietOnSuccess = true)]
    public Property What_is_not_defined_has_a_finding_and_what_has_none_is_defined() => Law.Of(Courses, scores =>
    {
        DyadCourse course = Course(scores);

        bool isExplained = course.Findings.Any(finding => finding.Code is "TA8331" or "TA8332");
        Assert.Equal(Figures(course).Contains(null), isExplained);
    });

    [Property(QuietOnSuccess = true)]
    public Property Profiles_equal_the_direct_formulas() => Law.Of(Sheets, sheets =>
    {
        ItemProfile profile = Dyad.Compare(sheets.First, sheets.Second).Value.Profile!;
        (double X, double Y)[] both = sheets.First.Answers.Zip(sheets.Second.Answers, (one, other) => (one.Value, other.Value))
            .Select((pair, i) => i == 2 ? (6 - pair.Item1, 6 - pair.Item2) : pair)
            .Where(pair => pair.Item1 is not null && pair.Item2 is not null).Select(pair => ((double)pair.Item1!, (double)pair.Item2!)).ToArray();
        int n = both.Length;
        double[] x = both.Select(b => b.X).ToArray(), y = both.Select(b => b.Y).ToArray();

        Assert.Equal(n, profile.Used);
        AssertNear(
            [
                n < 1 ? null : x.Average() - y.Average(),
                n < 2 ? null : Math.Sqrt(Moment(x, x) / (n - 1)) - Math.Sqrt(Moment(y, y) / (n - 1)),
                n < 3 || x.Distinct().Count() == 1 || y.Distinct().Count() == 1 ? null : Moment(x, y) / Math.Sqrt(Moment(x, x)) / Math.Sqrt(Moment(y, y)),
                n < 1 ? null : both.Sum(b => (b.X - b.Y) * (b.X - b.Y)),
                n < 1 ? null : both.Average(b => Math.Abs(b.X - b.Y)),
            ],
            [profile.Elevation, profile.Scatter, profile.Shape, profile.SquaredDistance, profile.MeanAbsoluteDifference]);
    });

    // The formulas of the documentation, written down once more without the library.
    private static IEnumerable<double?> Direct((double?[] First, double?[] Second) scores)
    {
        (int T, double X, double Y)[] both = scores.First.Zip(scores.Second, (one, other) => (one, other)).Select((pair, i) => (T: i + 1, pair.one, pair.other))
            .Where(pair => pair.one is not null && pair.other is not null).Select(pair => (pair.T, pair.one!.Value, pair.other!.Value)).ToArray();
        int n = both.Length;
        double[] x = both.Select(b => b.X).ToArray(), y = both.Select(b => b.Y).ToArray(), t = both.Select(b => (double)b.T).ToArray();
        double[] distance = both.Select(b => Math.Abs(b.X - b.Y)).ToArray();
        bool isFirstFlat = x.Distinct().Count() == 1, isSecondFlat = y.Distinct().Count() == 1;
        yield return n < 1 ? null : x.Average() - y.Average();
        yield return n < 1 ? null : distance.Average();
        yield return n < 1 ? null : Math.Sqrt(both.Average(b => (b.X - b.Y) * (b.X - b.Y)));
        yield return n < 5 || isFirstFlat || isSecondFlat ? null : Moment(x, y) / Math.Sqrt(Moment(x, x)) / Math.Sqrt(Moment(y, y));
        yield return n < 5 || isFirstFlat || isSecondFlat ? null
            : 2 * (Moment(x, y) / n) / ((Moment(x, x) / n) + (Moment(y, y) / n) + ((x.Average() - y.Average()) * (x.Average() - y.Average())));
        yield return n < 5 || isSecondFlat ? null : Moment(x, y) / Moment(y, y);
        yield return n < 5 ? null : Moment(t, distance) / Moment(t, t);
    }

    // Σxy − (Σx)(Σy)/n, another way to the same sum.
    private static double Moment(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum() - (x.Sum() * y.Sum() / x.Length);

    private static double?[] Figures(DyadCourse course) =>
    [
        course.DirectionalBias, course.MeanAbsoluteDifference, course.RootMeanSquareDifference, course.Correlation, course.Concordance,
        course.TemporalCongruence, course.Convergence,
    ];

    private static void AssertNear(IEnumerable<double?> expected, IEnumerable<double?> actual)
    {
        foreach ((double? wanted, double? given) in expected.Zip(actual, (one, other) => (one, other)))
        {
            Assert.Equal(wanted is null, given is null);
            Assert.True(Math.Abs((wanted ?? 0) - (given ?? 0)) < 1e-9, wanted + " and " + given);
        }
    }

    private static ExactScore? Minus(ExactScore? score) => score is { } known ? ExactScore.Of(-known.Numerator, known.Denominator) : null;

    private static DyadCourse Course((double?[] First, double?[] Second) scores)
    {
        (ScoreSeries first, ScoreSeries second) = Pair.Series(scores.First, scores.Second);
        return Dyad.Compare(first, second).Value;
    }

    // 0 and 6 stand for no answer.
    private static ResponseSheet Sheet(Instrument form, int[] answers) =>
        form.AnswerFrom(answers.Select(answer => answer is 0 or 6 ? null : answer.ToString(CultureInfo.InvariantCulture)).ToArray());

    private static Gen<double?[]> Scores(int sessions) =>
        from isFlat in Any.OneIn(6)
        from tenths in Gen.Choose(10, 50).ArrayOf(sessions)
        from blanks in Gen.Choose(0, 9).ArrayOf(sessions)
        select tenths.Select((tenth, i) => blanks[i] == 0 ? (double?)null : (isFlat ? 41 : tenth) / 10.0).ToArray();
}
