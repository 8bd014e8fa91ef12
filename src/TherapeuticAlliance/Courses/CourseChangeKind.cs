namespace TherapeuticAlliance.Courses;

/// <summary>What was done to a course. The numbers are permanent.</summary>
public enum CourseChangeKind
{
    /// <summary>The course was begun, with or without sessions.</summary>
    Begun = 0,

    /// <summary>A session was added after the last one.</summary>
    Appended = 1,

    /// <summary>A session that came late was put between earlier ones.</summary>
    Inserted = 2,

    /// <summary>A session was replaced.</summary>
    Corrected = 3,

    /// <summary>The missing answers of a form were filled in.</summary>
    Completed = 4,

    /// <summary>All sessions were judged again by another policy or prior.</summary>
    Replayed = 5,

    /// <summary>All sessions were scored again, or carried over, under another version of the definition.</summary>
    Rescored = 6,

    /// <summary>The case went on with another therapist, so the baseline begins anew.</summary>
    TherapistChanged = 7,
}
