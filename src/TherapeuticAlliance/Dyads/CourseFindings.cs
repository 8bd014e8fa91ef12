using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>Says which figures of a course are not defined, and why.</summary>
internal static class CourseFindings
{
    private const string Path = "sessions";

    internal static IEnumerable<Finding> Of(DyadCourse course, PairedValues values)
    {
        int paired = course.Sessions.Count, unpaired = course.Unpaired.Count;
        if (unpaired > 0)
        {
            yield return DyadFindings.PairSessionsDropped.At(Path, Number.Text(unpaired), Number.Text(paired + unpaired));
        }

        if (paired == 0)
        {
            yield return TooFew("figure", 1, paired);
        }
        else if (paired < DyadCourse.SessionsForAssociation)
        {
            yield return TooFew("correlation/concordance/temporal-congruence/convergence", DyadCourse.SessionsForAssociation, paired);
        }
        else
        {
            if (values.IsFirstFlat)
            {
                yield return DyadFindings.PairNeverVaries.At(Path, "correlation/concordance", course.First.Rater.Code);
            }

            if (values.IsSecondFlat)
            {
                yield return DyadFindings.PairNeverVaries.At(Path, "correlation/concordance/temporal-congruence", course.Second.Rater.Code);
            }
        }
    }

    private static Finding TooFew(string statistic, int needed, int paired) =>
        DyadFindings.PairSessionsTooFew.At(Path, statistic, Number.Text(needed), Number.Text(paired));
}
