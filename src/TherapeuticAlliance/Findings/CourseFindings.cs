namespace TherapeuticAlliance.Findings;

/// <summary>Findings about the course of a case, TA8701 and up. Paths name sessions, never persons.</summary>
internal static class CourseFindings
{
    /// <summary>A session is added a second time.</summary>
    internal static FindingKind SessionTaken { get; } = FindingKind.Error("TA8701",
        "The course has session {session} already; correct it, or complete its form.");

    /// <summary>A session that the course does not have is corrected or completed.</summary>
    internal static FindingKind SessionAbsent { get; } = FindingKind.Error("TA8702",
        "The course has no session {session}; append it.");

    /// <summary>A completed form has another answer than before.</summary>
    internal static FindingKind CompletionChangesAnswer { get; } = FindingKind.Error("TA8703",
        "The form of session {session} has an answer to item {item} that the completed form does not keep; correct the session instead.");

    /// <summary>There is no incomplete form.</summary>
    internal static FindingKind NothingToComplete { get; } = FindingKind.Error("TA8704",
        "Session {session} has no incomplete form in the course; correct the session instead.");

    /// <summary>The scale of a form is not that of the course.</summary>
    internal static FindingKind ScaleOther { get; } = FindingKind.Error("TA8705",
        "{given} does not score the scale {scale} as {wanted} does; take the course to the new version first, or begin another.");

    /// <summary>The new definition is not one of the same instrument.</summary>
    internal static FindingKind InstrumentOther { get; } = FindingKind.Error("TA8706",
        "{given} is not a version of {wanted}; a course stays with one instrument and scale. Begin another course.");

    /// <summary>A session cannot be scored again.</summary>
    internal static FindingKind FormMissing { get; } = FindingKind.Error("TA8707",
        "The scale {scale} is scored otherwise in the new version, and session {session} was stored as a score without its form; it cannot be scored again.");

    /// <summary>A stored trail does not lead to the definition, policy and prior of the course.</summary>
    internal static FindingKind TrailBroken { get; } = FindingKind.Error("TA8708",
        "The audit trail does not lead from its beginning to the definition, policy and prior of the course; the stored course was changed.");

    /// <summary>A stored score is not what the stored form gives.</summary>
    internal static FindingKind ScoreNotOfForm { get; } = FindingKind.Error("TA8709",
        "The score of session {session} is not the one that its form gives; the stored course was changed.");

    /// <summary>There would be more than can be stored.</summary>
    internal static FindingKind CourseFull { get; } = FindingKind.Error("TA8711",
        "The course would hold more than can be stored: at most {entries} sessions and as many changes, and {bytes} bytes as a document. Begin another course, or append the session as a score without its form.");

    /// <summary>A baseline cannot begin anew at a session.</summary>
    internal static FindingKind BaselineTaken { get; } = FindingKind.Error("TA8720",
        "A baseline begins with session {session} already: it is the first of the course, or another therapist began with it before.");
}
