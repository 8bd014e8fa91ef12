using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Laws;

public sealed class MonotonyTests
{
    private static readonly Gen<(Courses.Course Course, double Low, double High)> Pairs =
        from course in Courses.Any
        from a in Gen.Choose(0, 100)
        from b in Gen.Choose(0, 100)
        select (course, (double)Math.Min(a, b), (double)Math.Max(a, b));

    [Property(QuietOnSuccess = true, MaxTest = 200)]
    public Property Lowering_a_score_never_lowers_the_evidence_of_a_detector_that_declares_so() => Law.Of(Pairs, pair =>
    {
        foreach (RuptureMonitor monitor in new[] { LiveDetectors.Monitor, LiveDetectors.WithoutPrior })
        {
            Verdict low = Last(monitor, pair.Course.WithLast(pair.Low)), high = Last(monitor, pair.Course.WithLast(pair.High));
            foreach (KeyValuePair<string, Func<DetectorEvidence, double?>> declared in LiveDetectors.Monotone)
            {
                DetectorEvidence below = low[declared.Key], above = high[declared.Key];
                Assert.Equal(above.Eligibility, below.Eligibility);
                Assert.True(!above.IsEligible || declared.Value(below) >= declared.Value(above), declared.Key);
                Assert.True(below.HasFired || !above.HasFired, declared.Key + " fires on the higher score only");
            }
        }
    });

    [Property(QuietOnSuccess = true, MaxTest = 200)]
    public Property Lowering_a_score_never_lowers_the_level_of_a_shipped_policy() => Law.Of(Pairs, pair =>
    {
        foreach (RupturePolicy policy in new[] { RupturePolicy.Default, RupturePolicy.Composed })
        {
            RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(policy);
            Assert.True(Last(monitor, pair.Course.WithLast(pair.Low)).Level >= Last(monitor, pair.Course.WithLast(pair.High)).Level);
        }
    });

    private static Verdict Last(RuptureMonitor monitor, Courses.Course course) => monitor.Replay(course.Series).Last!;
}
