using System;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Names the shape of a fit.</summary>
internal static class ShapeNames
{
    internal static TrajectoryShape Of(Trajectory trajectory, ScoredSessions sessions) => trajectory.Best.Degree switch
    {
        0 => TrajectoryShape.Level,
        1 => sessions.SideOf(trajectory.Best.Coefficients[1]) == ChangeSide.Better ? TrajectoryShape.Improving : TrajectoryShape.Declining,
        _ => OfParabola(trajectory, sessions),
    };

    private static TrajectoryShape OfParabola(Trajectory trajectory, ScoredSessions sessions)
    {
        TrajectoryFit fit = trajectory.Best;
        int first = sessions.Numbers[0], last = sessions.Numbers[sessions.Count - 1];
        double turn = trajectory.TurningPoint!.Value, margin = 0.1 * (last - (double)first);
        double sigma = Math.Sqrt(fit.ResidualSumOfSquares / (sessions.Count - 3));
        double before = fit.At(turn) - fit.At(first), after = fit.At(last) - fit.At(turn);
        bool turnsInside = turn >= first + margin && turn <= last - margin;
        if (turnsInside && Math.Max(Math.Abs(before), Math.Abs(after)) < sigma)
        {
            return TrajectoryShape.Level;
        }

        return turnsInside && Math.Min(Math.Abs(before), Math.Abs(after)) >= sigma
            ? OfBend(sessions.SideOf(after), sessions.Count)
            : OfOneArm(sessions.SideOf(before + after), isFaster: turn < 0.5 * (first + (double)last));
    }

    private static TrajectoryShape OfBend(ChangeSide end, int sessions) =>
        sessions < Trajectory.MinSessionsForBend ? TrajectoryShape.NotJudged
        : end == ChangeSide.Better ? TrajectoryShape.DipAndRecovery
        : TrajectoryShape.RiseAndFallBack;

    // A parabola is steeper the further it is from its turning point.
    private static TrajectoryShape OfOneArm(ChangeSide side, bool isFaster) => side == ChangeSide.Better
        ? isFaster ? TrajectoryShape.AcceleratingImprovement : TrajectoryShape.DeceleratingImprovement
        : isFaster ? TrajectoryShape.AcceleratingDecline : TrajectoryShape.DeceleratingDecline;
}
