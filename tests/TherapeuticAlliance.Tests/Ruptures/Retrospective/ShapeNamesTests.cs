using System.Linq;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>
/// Parabolas with residuals of known size: r·(1, −3, 3, −1) over four sessions in a row is orthogonal to every parabola, so the fit
/// is the parabola itself and the residual sum of squares is 20·Σr². The rule is on docs/sources/methods/trajectory.md.
/// </summary>
public sealed class ShapeNamesTests
{
    // 31 sessions: the inner 80 % are sessions 4 to 28. All numbers are binary fractions, so the turning point is exact.
    [Theory]
    [InlineData(4, 1, TrajectoryShape.DipAndRecovery)]
    [InlineData(28, 1, TrajectoryShape.DipAndRecovery)]
    [InlineData(4, -1, TrajectoryShape.RiseAndFallBack)]
    [InlineData(28, -1, TrajectoryShape.RiseAndFallBack)]
    [InlineData(3.75, 1, TrajectoryShape.AcceleratingImprovement)]
    [InlineData(28.25, 1, TrajectoryShape.DeceleratingDecline)]
    public void The_ends_of_the_inner_part_belong_to_it(double turn, int sign, TrajectoryShape shape) =>
        Named(shape, turn, Scores(31, turn, sign / 128.0, 5 - (4 * sign)));

    // b = 5/512, turning at session 10 of 31: the arm before it is 81·b = 405/512. Residuals of u = 81/512 times 5, 3 and 1:
    // √(20·35·u²/28) = 5·u = 405/512, just as long. With 5, 3 and 2 the residuals are larger.
    [Theory]
    [InlineData(1, TrajectoryShape.DipAndRecovery)]
    [InlineData(2, TrajectoryShape.AcceleratingImprovement)]
    public void An_arm_exactly_as_long_as_the_residual_is_an_arm(int last, TrajectoryShape shape) =>
        Named(shape, 10, Scores(31, 10, 5 / 512.0, 3, 5 * 81 / 512.0, 3 * 81 / 512.0, last * 81 / 512.0));

    // b = 1/2048, turning in the middle of 101 sessions: both arms are 2500·b. Ten residuals of r = 7·250·b:
    // √(20·10·49·250²·b²/98) = 2500·b, just as long. With r = 8·250·b they are larger.
    [Theory]
    [InlineData(7, TrajectoryShape.DipAndRecovery)]
    [InlineData(8, TrajectoryShape.Level)]
    public void Only_a_bend_smaller_than_the_residual_is_level(int size, TrajectoryShape shape) =>
        Named(shape, 51, Scores(101, 51, 1 / 2048.0, 4, [.. Enumerable.Repeat(size * 250 / 2048.0, 10)]));

    // 25 residuals of r over 100 sessions, and three coefficients: √(20·25·r²/97) = 2.2704·r.
    [Theory]
    [InlineData(2.26, TrajectoryShape.Level)]
    [InlineData(2.28, TrajectoryShape.DipAndRecovery)]
    public void Three_degrees_of_freedom_are_taken_by_the_parabola(double arm, TrajectoryShape shape) =>
        Named(shape, 50.5, Scores(100, 50.5, arm / (49.5 * 49.5), 4, [.. Enumerable.Repeat(1.0, 25)]));

    // The same residuals with r = 1/4. One arm is r, below 2.27·r; the other is (74.5/24.5)² = 9.2 times as long.
    [Theory]
    [InlineData(25.5, 1, TrajectoryShape.AcceleratingImprovement)]
    [InlineData(75.5, 1, TrajectoryShape.DeceleratingDecline)]
    [InlineData(25.5, -1, TrajectoryShape.AcceleratingDecline)]
    [InlineData(75.5, -1, TrajectoryShape.DeceleratingImprovement)]
    public void A_bend_with_one_arm_below_the_residual_is_named_by_the_other(double turn, int sign, TrajectoryShape shape) =>
        Named(shape, turn, Scores(100, turn, sign * 0.25 / (24.5 * 24.5), 5 - (2 * sign), [.. Enumerable.Repeat(0.25, 25)]));

    private static void Named(TrajectoryShape shape, double turn, double?[] scores)
    {
        Trajectory trajectory = Trajectory.Of(ScoreSeries.Of(Scales.Alliance, scores)).Value;

        Assert.Equal((2, shape), (trajectory.Best.Degree, trajectory.Shape));
        Assert.Equal(turn, trajectory.TurningPoint!.Value, 1e-9);
    }

    private static double?[] Scores(int count, double turn, double bend, double level, params double[] residuals) =>
    [
        .. Enumerable.Range(0, count).Select(i => (double?)(level + (bend * (i + 1 - turn) * (i + 1 - turn))
            + (i / 4 < residuals.Length ? residuals[i / 4] * new[] { 1, -3, 3, -1 }[i % 4] : 0))),
    ];
}
