using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>A detector written outside the library, as docs/adding-a-detector.md and its sample have it: this assembly sees no internals of the core.</summary>
public sealed class OwnDetectorTests
{
    private static readonly Scale Total = Instruments.WaiSr.Client["total"];

    [Fact]
    public void It_judges_by_what_it_remembers_of_the_case()
    {
        MonitorCourse course = Monitor(3).Replay(ScoreSeries.Of(Total, 48, 50, 47, 46, 43, 42));

        // Lowest of the earlier ones: -, 48, 48, 47, 46, 43; below by 1, 3 and 1 from the fourth session on.
        Assert.Equal([Eligibility.TooFewSessions, Eligibility.TooFewSessions, Eligibility.TooFewSessions, Eligibility.Eligible, Eligibility.Eligible, Eligibility.Eligible],
            course.Verdicts.Select(verdict => verdict["below-lowest"].Eligibility));
        Assert.Equal([1, 3, 1], course.Verdicts.Skip(3).Select(verdict => verdict["below-lowest"].Statistic!.Value));
        Assert.DoesNotContain(course.Verdicts, verdict => verdict["below-lowest"].HasFired);
        Assert.True(Monitor(2.5).Replay(course.Series).Verdicts[4]["below-lowest"].HasFired);
    }

    [Fact]
    public void Name_and_settings_are_part_of_the_policy()
    {
        Assert.Equal(Policy(3), Policy(3));
        Assert.NotEqual(Policy(3), Policy(2));
        Assert.NotEqual(Policy(3), RupturePolicy.Of("own", new BelowLowest(3, "another-name")).WatchWhen(When.AnyFires()));
    }

    [Fact]
    public void A_state_that_it_does_not_accept_is_refused()
    {
        MonitorState state = Monitor(3).Observe(Monitor(3).Start(), 1, 48).State;
        MonitorState changed = new(state.Identity, state.Parts.Select(part => part.Name == "below-lowest" ? new StatePart(part.Name, [1.5, 48]) : part));

        MonitorStep step = Monitor(3).Observe(changed, 2, 47);

        Assert.Equal("TA8105", Assert.Single(step.Findings, finding => finding.Severity == FindingSeverity.Error).Code);
        Assert.Contains(Monitor(2).Observe(state, 2, 47).Findings, finding => finding.Code == "TA8103");
    }

    [Fact]
    public void A_memory_that_could_not_be_stored_is_the_programmers_mistake() => Assert.Throws<InvalidOperationException>(
        () => RuptureMonitor.For(Total).With(RupturePolicy.Of("own", new Endless()).WatchWhen(When.AnyFires())).Replay(ScoreSeries.Of(Total, 48)));

    [Fact]
    public void Page_and_sample_have_the_code_of_this_file()
    {
        string here = File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Research.Tests", "OwnDetectorTests.cs"));
        string sample = File.ReadAllText(Repository.Path("docs", "samples", "own-detector.cs"));
        string page = File.ReadAllText(Repository.Path("docs", "adding-a-detector.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] lines = [.. Regex.Match(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 1 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours"))];

        Assert.InRange(lines.Length, 15, 40);
        Assert.All(lines, line => Assert.Contains(line, sample));
        Assert.All(lines.Where(line => !line.StartsWith("sealed class", StringComparison.Ordinal)), line => Assert.Contains(line, here));
    }

    private static RupturePolicy Policy(double points) => RupturePolicy.Of("own", new BelowLowest(points)).WatchWhen(When.Fires("below-lowest"));

    private static RuptureMonitor Monitor(double points) => RuptureMonitor.For(Total).With(Policy(points));

    /// <summary>Fires when the score is below the lowest of the earlier ones by a margin.</summary>
    private sealed class BelowLowest : CustomDetector<double[]>
    {
        public BelowLowest(double points, string name = "below-lowest") : base(new[] { points }, name) { }

        public override string Rule => "more than " + Options[0] + " points below every earlier score";

        protected override IReadOnlyList<double> Settings => Options;      // part of the policy's hash

        protected override int MemorySize => 2;                            // sessions so far, lowest so far

        protected override CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory)
        {
            int sessions = (int)memory[0];
            double lowest = memory[1];
            memory[0] = sessions + 1;
            memory[1] = sessions == 0 ? score : Math.Min(lowest, score);
            return sessions < 3
                ? CustomJudgement.NotJudged(Eligibility.TooFewSessions, sessions)
                : CustomJudgement.Of(score < lowest - Options[0], lowest - score, Options[0], sessions, baseline: lowest);
        }

        protected override bool IsSound(IReadOnlyList<double> memory) => memory[0] >= 0 && memory[0] == Math.Floor(memory[0]);
    }

    private sealed class Endless() : CustomDetector<string>("none", "endless")
    {
        public override string Rule => "never";

        protected override IReadOnlyList<double> Settings => [];

        protected override int MemorySize => 1;

        protected override CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory)
        {
            memory[0] = double.PositiveInfinity;
            return default;
        }
    }
}
