#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// A detector of one's own beside the default one, on an invented course.
//   dotnet run docs/samples/own-detector.cs
using TherapeuticAlliance;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

RupturePolicy policy = RupturePolicy.Of("with-own", new PredictiveBaseline(), new BelowLowest(points: 3))
    .ProbableWhen(When.Fires("predictive-baseline"))
    .WatchWhen(When.Fires("below-lowest"));
RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).With(policy);
MonitorCourse course = monitor.Replay(ScoreSeries.Of(monitor.Scale, 48, 50, 47, 49, 46, 42, 36, 45));
foreach (Verdict verdict in course.Verdicts)
{
    Console.WriteLine($"session {verdict.Session}: {verdict.Level}; {verdict["below-lowest"].Describe()}");
}

/// <summary>Fires when the score is below the lowest of the earlier ones by a margin.</summary>
sealed class BelowLowest : CustomDetector<double[]>
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
