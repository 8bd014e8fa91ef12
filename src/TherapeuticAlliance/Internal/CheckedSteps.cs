using System;
using System.Linq;

namespace TherapeuticAlliance.Internal;

/// <summary>Goes on with a value, or with the findings that kept it from being one.</summary>
internal static class CheckedSteps
{
    internal static Checked<TNext> Then<T, TNext>(this Checked<T> result, Func<T, Checked<TNext>> next)
        where T : class
        where TNext : class
    {
        if (result.Value is not { } value)
        {
            return Checked<TNext>.Invalid(result.Findings);
        }

        Checked<TNext> following = next(value);
        Finding[] findings = [.. result.Findings, .. following.Findings];
        return following.Value is { } known ? Checked<TNext>.Valid(known, findings.AsEnumerable()) : Checked<TNext>.Invalid(findings);
    }
}
