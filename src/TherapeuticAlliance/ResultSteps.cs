using System;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance;

/// <summary>Goes on with a value, or with the findings that kept it from being one.</summary>
internal static class ResultSteps
{
    internal static Result<TNext> Then<T, TNext>(this Result<T> result, Func<T, Result<TNext>> next)
        where T : class
        where TNext : class
    {
        if (result.ValueOrDefault is not { } value)
        {
            return Result<TNext>.Invalid(result.Findings);
        }

        Result<TNext> following = next(value);
        Finding[] findings = [.. result.Findings, .. following.Findings];
        return following.ValueOrDefault is { } known ? Result<TNext>.Valid(known, findings.AsEnumerable()) : Result<TNext>.Invalid(findings);
    }
}
