using System;
using System.Globalization;
using TherapeuticAlliance.Dyads;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Whether two courses drift apart.</summary>
internal static class DyadCourseObserver
{
    internal static Observed Of(DyadCourse course, double bound)
    {
        if (double.IsNaN(bound) || double.IsInfinity(bound) || bound < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(bound), "The bound is a finite number, 0 or more.");
        }

        return course.Convergence is not { } convergence
            ? Observed.Nothing(GuidanceFindings.TooFewPairs.At(string.Empty, Text(DyadCourse.SessionsForAssociation), Text(course.Sessions.Count)))
            : convergence > bound ? Observed.Of(new Observation(ObservationKind.MovingApart, course.First.Scale))
            : Observed.Nothing(GuidanceFindings.WithinBound.At(string.Empty));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
