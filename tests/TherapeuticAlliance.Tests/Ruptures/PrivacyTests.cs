using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>Recognisable scores are planted in a course; no name of an object, finding or exception may show one, nor a level.</summary>
public sealed class PrivacyTests
{
    private static readonly Scale Scale = Forms.OneScale(1, s => s.Sum(), VisualAnalogue.Line(0, 1000, 0.01m)).Scales[0];

    private static readonly double[] Planted = [617.23, 618.91, 613.77, 619.31, 615.47, 616.83, 217.39];

    private static readonly MonitorCourse Course = RuptureMonitor.For(Scale).WithPrior(600, 7, "a sample").With(LiveDetectors.Policy)
        .Replay(ScoreSeries.Of(Scale, Planted.Select(score => (double?)score).ToArray()));

    private static readonly MonitorStep Refused = Course.Monitor.Observe(Course.State, 7, 217.39);

    // What was planted, and every figure that was made of it.
    private static readonly string[] Secrets = Planted
        .Concat(Course.Verdicts.SelectMany(verdict => verdict.Evidence).SelectMany(evidence => new[] { evidence.Statistic, evidence.Probability, evidence.Z, evidence.Baseline, evidence.Sigma }).OfType<double>())
        .Concat(Course.State.Parts.SelectMany(part => part.Values))
        .Select(figure => figure.ToString("0.00", CultureInfo.InvariantCulture)).Where(text => text.Length >= 6)
        .Concat(["Strong", "strong", "Probable", "NotJudged"]).Distinct().ToArray();

    [Fact]
    public void Those_who_ask_see_the_scores() => Assert.Contains("616.83 (session 6) → 217.39", Course.Last!.Describe());

    [Fact]
    public void No_object_shows_a_score_or_a_level_by_its_name()
    {
        var seen = new List<object>();
        Collect(Course, seen);
        Collect(Refused, seen);
        Collect(Course.Monitor.WatchAll([1], [1], [617.23]), seen);

        Assert.Superset(
            new HashSet<Type> { typeof(Verdict), typeof(MonitorState), typeof(StatePart), typeof(MonitorStep), typeof(MonitorCourse), typeof(DetectorEvidence), typeof(WatchedRows), typeof(Finding) },
            new HashSet<Type>(seen.Select(thing => thing.GetType())));
        Assert.True(Secrets.Length > 50);
        Assert.All(seen, thing => Assert.DoesNotContain(Secrets, secret => thing.ToString()!.Contains(secret)));
    }

    [Fact]
    public void No_finding_or_exception_shows_a_score()
    {
        MonitorState state = Course.State;
        IEnumerable<Finding> findings = new[]
        {
            Refused, Course.Monitor.Observe(state, 3, 617.23), Course.Monitor.Observe(state, 8, 71_947.31), Course.Monitor.Observe(state, 8, double.NaN),
            Course.Monitor.With(RupturePolicy.Default).Observe(state, 8, 617.23),
        }.SelectMany(step => step.Findings).Concat(Course.Monitor.WatchAll([1, 1], [1, 1], [617.23, 71_947.31]).Findings);
        Exception[] thrown =
        [
            Record.Exception(() => Course.Last!["617.23"])!, Record.Exception(() => new RupturePrior(617.23, -217.39, "x"))!,
            Record.Exception(() => Course.Monitor.WatchAll([1], [1], [617.23, 217.39]))!,
        ];

        Assert.Equal(6, findings.Count());
        Assert.All(findings, finding => Assert.DoesNotContain(Secrets.Concat(["71947"]), secret => (finding + finding.Describe()).Contains(secret)));
        Assert.All(thrown, exception => Assert.DoesNotContain(Secrets, secret => exception.Message.Contains(secret)));
    }

    private static void Collect(object? thing, List<object> seen)
    {
        if (thing is IEnumerable many and not string)
        {
            foreach (object? one in many)
            {
                Collect(one, seen);
            }
        }

        // The series and the definition are looked at elsewhere, a policy is nobody's secret, and a member of an enumeration is a plain value.
        bool isOurs = thing is Finding || thing?.GetType().Namespace?.StartsWith(typeof(Verdict).Namespace!, StringComparison.Ordinal) == true;
        if (!isOurs || thing is Enum or RupturePolicy or Detector || seen.Any(known => ReferenceEquals(known, thing)))
        {
            return;
        }

        seen.Add(thing!);
        foreach (PropertyInfo property in thing!.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            Collect(property.GetValue(thing), seen);
        }
    }
}
