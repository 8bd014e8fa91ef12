namespace TherapeuticAlliance.Findings;

/// <summary>How much a finding weighs.</summary>
/// <remarks>The default value is <see cref="Information"/>.</remarks>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 0,

    /// <summary>Something was left out or could not be used; the rest stands.</summary>
    Warning = 1,

    /// <summary>The thing as a whole cannot be used.</summary>
    Error = 2,
}
