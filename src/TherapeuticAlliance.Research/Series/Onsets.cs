using System.Collections.Generic;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Where a level is reached anew.</summary>
internal static class Onsets
{
    internal static IEnumerable<StudyFlag> Of(IEnumerable<StudyFlag> rows, RuptureLevel level)
    {
        StudyFlag? before = null;
        foreach (StudyFlag row in rows)
        {
            if (row.Level < RuptureLevel.None)
            {
                continue;
            }

            bool isSameCourse = before?.Monitor == row.Monitor && before.Form.Form.Person == row.Form.Form.Person;
            if (row.Level >= level && !(isSameCourse && before!.Level >= level))
            {
                yield return row;
            }

            before = row;
        }
    }
}
