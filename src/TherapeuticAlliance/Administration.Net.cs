using System;
using System.Diagnostics.Contracts;

namespace TherapeuticAlliance;

/// <content>What .NET Framework does not have.</content>
public sealed partial class Administration
{
    /// <summary>Returns a copy with the calendar date.</summary>
    /// <param name="date">The date.</param>
    [Pure]
    public Administration WithDate(DateOnly date) => WithDate(date.ToDateTime(TimeOnly.MinValue));
}
