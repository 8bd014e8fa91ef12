namespace TherapeuticAlliance.Research.Reading;

/// <summary>Which form of a case and session counts in its course when there are several with different answers.</summary>
/// <remarks>The default value is <see cref="LeaveCaseOut"/>.</remarks>
public enum RepeatRule
{
    /// <summary>None: the case has no course, and a finding says so.</summary>
    LeaveCaseOut = 0,

    /// <summary>The first in the table.</summary>
    First = 1,

    /// <summary>The last in the table.</summary>
    Last = 2,

    /// <summary>The one with the most answers; of several the first.</summary>
    MostComplete = 3,
}
