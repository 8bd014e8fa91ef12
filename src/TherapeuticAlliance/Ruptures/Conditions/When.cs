using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>
/// Begins conditions: <c>When.ProbabilityBelow("predictive-baseline", 0.02).And(When.Any(...))</c>. Detectors are named;
/// the policy checks the names. A detector that cannot judge a session meets no condition. Probabilities are never
/// multiplied, since detectors look at the same scores.
/// </summary>
public static class When
{
    /// <summary>A detector fires by its own threshold.</summary>
    /// <param name="detector">The name of the detector.</param>
    public static Condition Fires(string detector) => new(new Fires(Guard.NotNull(detector, nameof(detector))));

    /// <summary>Any detector of the policy fires.</summary>
    public static Condition AnyFires() => new(new AnyFires());

    /// <summary>The probability that a detector gives for a score as low as this is below a bound.</summary>
    /// <param name="detector">The name of a detector that gives a probability.</param>
    /// <param name="bound">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound does not lie between 0 and 1.</exception>
    public static Condition ProbabilityBelow(string detector, double bound) =>
        new(new ProbabilityBelow(Guard.NotNull(detector, nameof(detector)), Require.Between(0, 1, bound, nameof(bound))));

    /// <summary>A detector puts the score at least so many standard deviations below its baseline: z ≤ −deviations.</summary>
    /// <param name="detector">The name of a detector that gives a z.</param>
    /// <param name="deviations">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public static Condition BelowBaseline(string detector, double deviations) =>
        new(new BelowBaseline(Guard.NotNull(detector, nameof(detector)), Require.Above(0, deviations, nameof(deviations))));

    /// <summary>All of several conditions hold.</summary>
    /// <param name="conditions">One or more conditions.</param>
    public static Condition All(params Condition[] conditions) => AtLeast(Guard.NotNull(conditions, nameof(conditions)).Length, conditions);

    /// <summary>One or more of several conditions hold.</summary>
    /// <param name="conditions">One or more conditions.</param>
    public static Condition Any(params Condition[] conditions) => AtLeast(1, conditions);

    /// <summary>At least so many of several conditions hold.</summary>
    /// <param name="needed">From 1 to the number of conditions.</param>
    /// <param name="conditions">One or more conditions.</param>
    /// <exception cref="ArgumentException">There is no condition, or more are needed than there are.</exception>
    public static Condition AtLeast(int needed, params Condition[] conditions)
    {
        ConditionNode[] nodes = Guard.NotNull(conditions, nameof(conditions)).Select(condition => Guard.NotNull(condition, nameof(conditions)).Node).ToArray();
        return nodes.Length == 0 ? throw new ArgumentException("Give at least one condition.", nameof(conditions))
            : needed < 1 || needed > nodes.Length ? throw new ArgumentOutOfRangeException(nameof(needed), "From 1 to the number of conditions can be needed.")
            : nodes.Length == 1 ? conditions[0]
            : new Condition(new AtLeastOf(needed, nodes));
    }

    /// <summary>A condition held in so many of the last sessions with a score, the one judged included.</summary>
    /// <param name="needed">From 1 to <paramref name="sessions"/>.</param>
    /// <param name="sessions">How many sessions are looked at, from 2 to 100.</param>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Condition InRecentSessions(int needed, int sessions, Condition condition) =>
        sessions is < 2 or > 100 ? throw new ArgumentOutOfRangeException(nameof(sessions), "From 2 to 100 sessions can be looked at.")
        : needed < 1 || needed > sessions ? throw new ArgumentOutOfRangeException(nameof(needed), "From 1 to the number of sessions can be needed.")
        : new Condition(new HeldRecently(needed, sessions, Guard.NotNull(condition, nameof(condition)).Node));
}
