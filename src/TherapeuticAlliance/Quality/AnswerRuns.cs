using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Quality;

/// <summary>Runs of the same answer.</summary>
internal static class AnswerRuns
{
    internal static (int Longest, int Runs) Of(IReadOnlyList<Answer> answers)
    {
        int longest = 0, runs = 0, length = 0;
        decimal? last = null;
        foreach (Answer answer in answers)
        {
            bool goesOn = answer.Value is { } value && value == last;
            runs += answer.Value is not null && !goesOn ? 1 : 0;
            length = answer.Value is null ? 0 : goesOn ? length + 1 : 1;
            longest = Math.Max(longest, length);
            last = answer.Value;
        }

        return (longest, runs);
    }
}
