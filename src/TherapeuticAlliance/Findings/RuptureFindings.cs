namespace TherapeuticAlliance.Findings;

/// <summary>Findings about rupture policies, monitors and their states, TA8101 and up, and about looking back on a course, TA8150 and up.</summary>
internal static class RuptureFindings
{
    /// <summary>A state was laid out by another version of the library.</summary>
    internal static FindingKind StateOfOtherFormat { get; } = FindingKind.Error("TA8101",
        "The state has layout version {given}, and this library knows version {known}; replay the series.");

    /// <summary>A state belongs to another scale or definition.</summary>
    internal static FindingKind StateOfOtherScale { get; } = FindingKind.Error("TA8102",
        "The state does not belong to {wanted} in this definition; take the state of this scale, or replay the series.");

    /// <summary>A state was made by another policy.</summary>
    internal static FindingKind StateOfOtherPolicy { get; } = FindingKind.Error("TA8103",
        "The state was made under a policy other than {policy} (hash {hash}), or that policy has changed since; replay the series.");

    /// <summary>A state was made with another prior.</summary>
    internal static FindingKind StateOfOtherPrior { get; } = FindingKind.Error("TA8104",
        "The state was made with another typical mean and within-person standard deviation, or with none; replay the series.");

    /// <summary>A state does not hold what a state of this monitor holds.</summary>
    internal static FindingKind StateDamaged { get; } = FindingKind.Error("TA8105",
        "The state does not hold what a state of this monitor holds; it was changed outside this library: replay the series.");

    /// <summary>A session is observed a second time.</summary>
    internal static FindingKind SessionObservedBefore { get; } = FindingKind.Error("TA8106",
        "Session {session} was observed already; to correct its score, replay the series.");

    /// <summary>A session comes after a later one.</summary>
    internal static FindingKind SessionTooLate { get; } = FindingKind.Error("TA8107",
        "Session {session} comes after a later session; to insert it, replay the series.");

    /// <summary>A score or series is of another scale or definition than the monitor.</summary>
    internal static FindingKind ScoreOfOtherScale { get; } = FindingKind.Error("TA8108",
        "The score is of {given}, but the monitor watches {wanted}; one monitor watches one scale of one definition.");

    /// <summary>The rows of a case do not stand together.</summary>
    internal static FindingKind CaseDivided { get; } = FindingKind.Error("TA8109",
        "The rows of one case are not consecutive; sort the rows by case and session.");

    /// <summary>A case has as many sessions with a score as a state can hold.</summary>
    internal static FindingKind TooManySessions { get; } = FindingKind.Error("TA7051",
        "A state holds at most {limit} sessions with a score; begin a new case.");

    /// <summary>There are fewer sessions with a score than a method needs.</summary>
    internal static FindingKind TooFewSessions { get; } = FindingKind.Error("TA8150",
        "{method} needs at least {needed} sessions with a score; there are {found}.");

    /// <summary>The standard deviation a method measures by would be 0.</summary>
    internal static FindingKind NoVariation { get; } = FindingKind.Error("TA8151",
        "{method} is undefined, since the scores do not vary from session to session; nothing can be compared with a standard deviation of 0.");

    /// <summary>No two sessions that follow one another have a score.</summary>
    internal static FindingKind NoNeighbouringSessions { get; } = FindingKind.Error("TA8152",
        "{method} measures by the moving range, and no two sessions that follow one another both have a score; give it a standard deviation.");

    /// <summary>There are too few sessions to name the shape of a course.</summary>
    internal static FindingKind NoShapeYet { get; } = FindingKind.Information("TA8153",
        "The shape of a course is not named below {needed} sessions with a score; there are {found}. The weights are given.");

    /// <summary>There are too few sessions to tell a course that dips and recovers from a level one.</summary>
    internal static FindingKind BendNotJudged { get; } = FindingKind.Information("TA8154",
        "A course that dips and recovers, or rises and falls back, is not named below {needed} sessions with a score; there are {found}.");
}
