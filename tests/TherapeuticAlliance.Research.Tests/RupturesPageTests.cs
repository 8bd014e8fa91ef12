using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MathNet.Numerics.Distributions;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>Holds docs/ruptures.md: its code stands here line by line and is true, and its figures come out again.</summary>
public sealed class RupturesPageTests
{
    private const int Seed = 20261125;

    private static readonly string Page = File.ReadAllText(Repository.Path("docs/ruptures.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = File.ReadAllText(Repository.Path("tests/TherapeuticAlliance.Research.Tests/RupturesPageTests.cs"));
        string[] lines = [.. Regex.Matches(Page, "```csharp\n(.*?)```", RegexOptions.Singleline).SelectMany(block => block.Groups[1].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours"))];

        Assert.True(lines.Length > 30);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_of_the_page_is_true()
    {
        Run();

        Assert.Contains(Console.Lines, line => line.StartsWith("Session 2: no score pattern consistent with a rupture", StringComparison.Ordinal));
        Assert.Contains(Console.Lines, line => line.Contains("watch when (scan-lower fires or individuals-chart fires)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_worked_course_is_what_the_monitor_says()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).WithPrior(48, 4, "our clinic 2025, 312 clients");
        ScoreSeries series = Worked();
        MonitorCourse with = monitor.Replay(series), without = monitor.WithoutPrior().Replay(series);

        string[] rows = [.. with.Verdicts.Zip(without.Verdicts, (a, b) => $"| {a.Session} | {a.Score} | {Figures(a)} | {Figures(b)} |")];

        Assert.Contains(string.Join('\n', rows) + "\n", Page, StringComparison.Ordinal);
    }

    // Written from the formulas on the page, with another library's t distribution.
    [Fact]
    public void Session_nine_by_hand_is_what_the_monitor_says()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).WithPrior(48, 4, "our clinic 2025, 312 clients");
        double k = 8.3, m = ((0.3 * 48) + 400) / k, sigma = Math.Sqrt((80 + 18 + (0.3 * 8 * 4 / k)) / 13);
        double with = (42 - m) / (sigma * Math.Sqrt(1 + (1 / k))), without = -8 / (Math.Sqrt(18.0 / 7) * Math.Sqrt(1.125));

        DetectorEvidence own = monitor.WithoutPrior().Replay(Worked()).Verdicts[8]["predictive-baseline"], prior = monitor.Replay(Worked()).Verdicts[8]["predictive-baseline"];

        Assert.Equal(with, prior.Statistic!.Value, 9);
        Assert.Equal(StudentT.CDF(0, 1, 13, with), prior.Probability!.Value, 9);
        Assert.Equal(without, own.Statistic!.Value, 9);
        Assert.Equal(StudentT.CDF(0, 1, 7, without), own.Probability!.Value, 9);
        Assert.Equal("-2.71 0.009 -4.70 0.001", string.Create(CultureInfo.InvariantCulture, $"{with:0.00} {prior.Probability:0.000} {without:0.00} {own.Probability:0.000}"));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("baseline-and-cusum")]
    [InlineData("composed")]
    public void The_levels_of_the_page_come_out_again(string name)
    {
        RuptureMonitor monitor = Unit.With(name == "default" ? RupturePolicy.Default : name == "composed" ? RupturePolicy.Composed : RupturePolicy.BaselineAndCusum);
        IReadOnlyList<AlarmRates> stable = new CourseSimulation(CourseDesign.Default, 6000, Seed).Watch(monitor);
        IReadOnlyList<AlarmRates>[] falls = [.. Falls.Select(fall => Fall(monitor, fall.Shape, fall.Depth))];

        for (int i = 0; i < stable.Count; i++)
        {
            string level = stable[i].Level!.Value.ToString().ToLowerInvariant();
            string found = string.Join(" | ", falls.Select(rates => Text(rates[i].Found, "0.00")));
            string row = $"| {name}: {level} | {Text(stable[i].FalseAlarms, "0.0")} | {Text(stable[i].AtLeastOneFalseAlarm, "0.00")} | {found} |";
            Assert.Contains("\n" + row + "\n", Page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_depths_of_the_page_come_out_again()
    {
        foreach ((RuptureShape shape, double depth) in Falls)
        {
            AlarmRates rates = Fall(Unit, shape, depth).Single(one => one.Level == RuptureLevel.Probable);
            string row = string.Create(CultureInfo.InvariantCulture, $"| {shape} {depth} | {Text(rates.Found, "0.00")} | {Text(rates.FoundAtOnce, "0.00")} | {Text(rates.Delay, "0.00")} |");
            Assert.Contains("\n" + row + "\n", Page, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> Conditions { get; } = new()
    {
        "independent", "autocorrelation .5", "growth of .05 a session", "decline of .05 a session", "noise with tails of t (5 df)",
        "38 % of each person's sessions at an own highest score", "scores in steps of .5", "25 % of sessions missing", "6 sessions",
        "the true deviation is 0.5 of the prior's", "the true deviation is 2 of the prior's", "the prior's mean is 2 below the truth",
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void The_conditions_of_the_page_come_out_again(string name)
    {
        (CourseDesign design, double mean, double deviation) = ConditionOf(name);
        RuptureMonitor monitor = Unit.WithPrior(mean, deviation, "the simulation");
        AlarmRates stable = Probable(design, 6000), one = Probable(design.WithRupture(RuptureShape.OneSession, 3), 3000), lasting = Probable(design.WithRupture(RuptureShape.Sustained, 2), 3000);

        Assert.Contains(
            $"\n| {name} | {Text(stable.FalseAlarms, "0.0")} | {Text(stable.AtLeastOneFalseAlarm, "0.00")} | {Text(one.Found, "0.00")} | {Text(lasting.Found, "0.00")} |\n",
            Page, StringComparison.Ordinal);

        AlarmRates Probable(CourseDesign courses, int number) => new CourseSimulation(courses, number, Seed).Watch(monitor)[1];
    }

    [Theory]
    [InlineData("WAI-SR total around 36, independent")]
    [InlineData("decline of .05 a session")]
    [InlineData("38 % of each person's sessions at an own highest score")]
    [InlineData("SRS total around 38.5, steps of .1")]
    public void The_worlds_without_a_prior_come_out_again(string name)
    {
        PointMap points = name[0] == 'S' ? new PointMap(Instruments.Srs["total"], 38.5, 1.5) : new PointMap(Instruments.WaiSr.Client["total"], 36, 3);
        CourseDesign design = name[0] switch
        {
            'S' => CourseDesign.Default.WithPersons(2.5 / 1.5, 0.35).WithStep(0.1 / 1.5),
            'd' => CourseDesign.Default.WithTrend(-0.05),
            '3' => CourseDesign.Default.WithOwnCeiling(0.38),
            _ => CourseDesign.Default,
        };
        IReadOnlyList<AlarmRates> scan = Watch(design, RupturePolicy.Default, 6000), old = Watch(design, RupturePolicy.BaselineAndCusum, 6000);
        string rates = string.Join(" | ", scan.Select(rate => Text(rate.FalseAlarms, "0.0")).Append(Text(scan[1].AtLeastOneFalseAlarm, "0.00")).Concat(old.Skip(1).Select(rate => Text(rate.FalseAlarms, "0.0"))));
        string found = string.Join(" | ", new[] { (RuptureShape.OneSession, 3.0), (RuptureShape.Sustained, 2.0) }
            .Select(fall => Text(Watch(design.WithRupture(fall.Item1, fall.Item2), RupturePolicy.Default, 3000)[1].Found, "0.00")));

        Assert.Contains($"\n| {name} | {rates} | {found} |\n", Page, StringComparison.Ordinal);

        IReadOnlyList<AlarmRates> Watch(CourseDesign courses, RupturePolicy policy, int number) =>
            new CourseSimulation(courses, number, Seed, points).Watch(RuptureMonitor.For(points.Scale).WithoutPrior().With(policy));
    }

    // Courses that fall and rise before the last session, free, near the best end and at an own best; MeasuredRatesTests measures the rates.
    [Theory]
    [InlineData("free", "wai", 40, 39, 37, 36, 30)]
    [InlineData("near the best end, lines", "srs", 40, 39, 38, 37, 30)]
    [InlineData("near the best end, points", "wai", 60, 59, 58, 57, 40)]
    [InlineData("at the own best", "wai", 40, 40, 37, 36, 30)]
    public void The_table_of_stated_rates_is_what_verdicts_state(string place, string form, params int[] falling)
    {
        Scale scale = form == "srs" ? Instruments.Srs["total"] : Instruments.WaiSr.Client["total"];
        int[] rising = [.. falling.Take(4).Reverse(), falling[4]];
        foreach (bool hasPrior in new[] { true, false })
        {
            RuptureMonitor monitor = hasPrior ? RuptureMonitor.For(scale).WithPrior(37, 3, "test") : RuptureMonitor.For(scale).WithoutPrior();
            foreach ((string slope, int[] scores) in new[] { ("falling", falling), ("not falling", rising) })
            {
                Verdict verdict = monitor.Replay(ScoreSeries.Of(scale, [.. scores.Select(score => (double?)score)])).Last!;
                MeasuredRate[] rates = [.. new[] { RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong }.Select(level => MeasuredRates.Find(verdict, level)!)];
                string cells = string.Join(" | ", rates.Select(rate => $"{Text(rate.PerHundredSessions, "0.0")} ({Text(rate.Lowest, "0.0")} to {Text(rate.Highest, "0.0")})"));
                string any = string.Join(", ", rates.Select(rate => Text(rate.AnyInTwentySessions, "0.00")));

                Assert.Contains($"\n| {(hasPrior ? "known" : "none")} | {place} | {slope} | {cells} | {any} |\n", Page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_page_claims_of_no_score_that_there_was_a_rupture() =>
        Assert.DoesNotMatch(new Regex("rupture (was|is|has been) (detected|found)|detects? (a )?ruptures?", RegexOptions.IgnoreCase), Page);

    private static (CourseDesign Design, double Mean, double Deviation) ConditionOf(string name) => name switch
    {
        "autocorrelation .5" => (CourseDesign.Default.WithAutocorrelation(0.5), 0, 1),
        "growth of .05 a session" => (CourseDesign.Default.WithTrend(0.05), 0, 1),
        "decline of .05 a session" => (CourseDesign.Default.WithTrend(-0.05), 0, 1),
        "noise with tails of t (5 df)" => (CourseDesign.Default.WithHeavyTails(5), 0, 1),
        "38 % of each person's sessions at an own highest score" => (CourseDesign.Default.WithOwnCeiling(0.38), 0, 1),
        "scores in steps of .5" => (CourseDesign.Default.WithStep(0.5), 0, 1),
        "25 % of sessions missing" => (CourseDesign.Default.WithGaps(0.25), 0, 1),
        "6 sessions" => (CourseDesign.Default.WithSessions(6), 0, 1),
        "the true deviation is 0.5 of the prior's" => (CourseDesign.Default, 0, 2),
        "the true deviation is 2 of the prior's" => (CourseDesign.Default, 0, 0.5),
        "the prior's mean is 2 below the truth" => (CourseDesign.Default, -2, 1),
        _ => (CourseDesign.Default, 0, 1),
    };

    private static RuptureMonitor Unit { get; } = RuptureMonitor.For(PointMap.Unit.Scale).WithPrior(0, 1, "the simulation");

    private static (RuptureShape Shape, double Depth)[] Falls { get; } =
    [
        .. new[] { RuptureShape.OneSession, RuptureShape.ThreeSessions, RuptureShape.Sustained, RuptureShape.FourSessionDecline }
            .SelectMany(shape => new[] { (shape, 2.0), (shape, 3.0) }),
    ];

    private static IReadOnlyList<AlarmRates> Fall(RuptureMonitor monitor, RuptureShape shape, double depth) =>
        new CourseSimulation(CourseDesign.Default.WithRupture(shape, depth), 3000, Seed).Watch(monitor);

    private static string Figures(Verdict verdict)
    {
        DetectorEvidence evidence = verdict["predictive-baseline"];
        return evidence.IsEligible
            ? $"{Text(evidence.Baseline, "0.00")} | {Text(evidence.Sigma, "0.00")} | {Text(evidence.Probability, "0.000")} | {verdict.Level.ToString().ToLowerInvariant()}"
            : "– | – | – | not judged";
    }

    private static string Text(Estimate? estimate, string format) => Text(estimate?.Value, format);

    private static string Text(double? value, string format) => value!.Value.ToString(format, CultureInfo.InvariantCulture);

    private static ScoreSeries Worked() => ScoreSeries.Of(Instruments.WaiSr.Client["total"], 48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49, 51, 50);

    private static void Run()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"])
            .WithPrior(48, 4, "our clinic 2025, 312 clients");
        MonitorStep step = monitor.Observe(monitor.Start(), session: 1, score: 48);
        string stored = AllianceJson.WriteState(step.State);

        MonitorState state = AllianceJson.ReadState(stored).Value;
        step = monitor.Observe(state, session: 2, score: 50);
        Console.WriteLine(step.Verdict.Describe());
        Assert.Equal(2, step.State.ScoredSessions);

        RupturePolicy policy = RupturePolicy.Default
            .With(new IndividualsChart())
            .With(new DirectReport())
            .WatchWhen(When.Fires("scan-lower").Or(When.Fires("individuals-chart")))
            .StrongWhen(When.ProbabilityBelow("scan-lower", 0.003).Or(When.Fires("direct-report")));
        Console.WriteLine(policy);
        RuptureMonitor ours = monitor.With(policy.Named("ours"));
        Assert.Equal(RuptureLevel.Strong, ours.Observe(ours.Start(), 1, 48, ReportedBy.Client).Verdict.Level);

        ScoreSeries series = ScoreSeries.Of(
            Instruments.WaiSr.Client["total"], 48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49, 51, 50);
        MonitorCourse course = monitor.Replay(series);
        MonitorCourse alone = monitor.WithoutPrior().Replay(series);
        Assert.Equal((RuptureLevel.Probable, RuptureLevel.Strong), (course.Verdicts[8].Level, alone.Verdicts[8].Level));

        MonitorStep refused = monitor.Observe(course.State, session: 9, score: 43);
        Console.WriteLine(refused.Findings[0].Describe());
        Assert.Equal(course.State, refused.State);
        Assert.StartsWith("TA81", refused.Findings[0].Code, StringComparison.Ordinal);
        MonitorCourse corrected = monitor.Replay(ScoreSeries.Of(
            series.Scale, 48, 50, 52, 49, 51, 50, 48, 52, 43, 44, 49, 51, 50));
        Assert.Equal(43, corrected.Verdicts[8].Score);

        Retrospect retrospect = Retrospect.Of(course);
        Episode episode = retrospect.Episodes[0];
        Assert.Single(retrospect.Episodes);
        Assert.Equal((9, 10, Repair.Complete, 42), (episode.Onset.Session, episode.LastSession, episode.Repair, episode.Nadir));
        Assert.Equal("49.93 7.93 2.87", $"{Text(episode.Baseline, "0.00")} {Text(episode.Depth, "0.00")} {Text(episode.StandardisedDepth, "0.00")}");
        Assert.Equal((50, 12), (episode.BestPair, episode.RepairedAt));

        RuptureMonitor mine = RuptureMonitor.For(PointMap.Unit.Scale).WithPrior(0, 1, "the simulation").With(policy);
        CourseDesign stable = CourseDesign.Default.WithAutocorrelation(0.3).WithGaps(0.1);
        AlarmRates alarms = new CourseSimulation(stable, 2000, seed: 1).Watch(mine)[0];
        AlarmRates found = new CourseSimulation(stable.WithRupture(RuptureShape.ThreeSessions, 2), 2000, seed: 1).Watch(mine)[0];
        Estimate ppv = AlarmRates.PredictiveValue(found.Found!.Value, alarms.FalseAlarms!.Value, fallsPer100: 1.25);
        Assert.InRange(ppv.Value, 0.05, 0.95);
        RunStudy();
    }

    // The page reads and writes by bare names, in the folder of the tests.
    private static void RunStudy()
    {
        File.Copy(Repository.Path("docs/samples/wai-sr-course.csv"), "wai.csv", overwrite: true);
        Study study = Study.ReadCsv("wai.csv", Instruments.WaiSr.Client, map => map.Items("q{nn}").Id("client").Session("session"));
        StudyFlags flags = study.WatchForRuptures();
        Console.WriteLine(flags.Describe());
        flags.WriteCsv("flags.csv");
        Assert.Equal(flags.Rows.Count + 1, File.ReadAllLines("flags.csv").Length);
        Assert.Contains(flags.Findings, finding => finding.Kind == StudyFindings.SessionTwiceInCase);
        File.Delete("wai.csv");
        File.Delete("flags.csv");
    }

    /// <summary>Stands for the console, which other tests may use at the same time.</summary>
    private static class Console
    {
        internal static List<string> Lines { get; } = [];

        internal static void WriteLine(object text) => Lines.Add(text.ToString()!);
    }
}
