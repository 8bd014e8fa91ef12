using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Findings at other places.</summary>
internal static class MovedFinding
{
    /// <summary>Returns the finding at another path.</summary>
    internal static Finding Moved(this Finding finding, string path) => finding.Kind.At(path, [.. finding.Arguments]).WithAttemptedValue(finding.AttemptedValue);
}
