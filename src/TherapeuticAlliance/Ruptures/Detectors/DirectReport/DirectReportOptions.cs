using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Whose word counts for <see cref="DirectReport"/>.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class DirectReportOptions
{
    /// <summary>Makes the default: the word of either counts.</summary>
    public DirectReportOptions()
    {
    }

    private DirectReportOptions(ReportedBy by) => By = by;

    /// <summary>Gets whose word counts. By default that of the client or the therapist.</summary>
    public ReportedBy By { get; } = ReportedBy.Client | ReportedBy.Therapist;

    /// <summary>Returns options by which the word of some counts.</summary>
    /// <param name="by">One or both.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody, or somebody unknown.</exception>
    public static DirectReportOptions Of(ReportedBy by) => by is > ReportedBy.Nobody and <= (ReportedBy.Client | ReportedBy.Therapist)
        ? new DirectReportOptions(by)
        : throw new ArgumentOutOfRangeException(nameof(by), "The word of the client, the therapist or both can count.");
}
