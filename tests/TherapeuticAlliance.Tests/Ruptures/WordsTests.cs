using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Design;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>A change flag is not a rupture, and nothing that people read may say that it is.</summary>
public sealed class WordsTests
{
    // "detected rupture", "rupture was found", "RuptureDetected", "IsRupture" and their kin, in names, documentation and sentences.
    private static readonly Regex Claim = new(
        "ruptures?[ _-]?(was|were|is|are|has been|have been)?[ _-]?(detected|found|identified|diagnosed|confirmed|occurred)|(detected|found|identified|diagnosed|confirmed)[ _-]?(a |the |an )?(alliance )?ruptures?|\\b(is|has)rupture(?!s?policy|monitor|level|prior)|there (is|was) a rupture",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [Theory]
    [InlineData("RuptureDetected")]
    [InlineData("a rupture was detected")]
    [InlineData("Ruptures found")]
    [InlineData("detected a rupture")]
    [InlineData("there was a rupture")]
    [InlineData("IsRupture")]
    public void The_search_knows_a_claim(string claim) => Assert.Matches(Claim, claim);

    [Fact]
    public void No_public_type_or_member_claims_that_there_was_a_rupture()
    {
        string[] names = OwnTypes.Public.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(member => type.Name + "." + member.Name).Concat([type.Name])).ToArray();

        Assert.Contains("RuptureMonitor.Observe", names);
        Assert.DoesNotContain(names, Claim.IsMatch);
    }

    [Fact]
    public void No_text_of_the_library_claims_that_there_was_a_rupture()
    {
        string[] files = Directory.GetFiles(Repository.Path("src", "TherapeuticAlliance", "Ruptures"), "*.cs", SearchOption.AllDirectories)
            .Concat([Repository.Path("src", "TherapeuticAlliance", "Findings", "RuptureFindings.cs")]).ToArray();

        Assert.True(files.Length > 50);
        Assert.DoesNotContain(files, file => Claim.IsMatch(Regex.Replace(File.ReadAllText(file), "\\s*\\n\\s*///\\s*|\\s+", " ")));
    }

    [Property(QuietOnSuccess = true, MaxTest = 40)]
    public Property Every_verdict_with_a_level_names_the_rule_the_rate_and_the_caution() => Law.Of(Courses.Any, course =>
    {
        foreach (RupturePolicy policy in new[] { RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed, LiveDetectors.Policy })
        {
            foreach (RuptureMonitor monitor in new[] { RuptureMonitor.For(Courses.Scale).With(policy), RuptureMonitor.For(Courses.Scale).With(policy).WithPrior(60, 6, "the sample of somebody") })
            {
                Assert.All(monitor.Replay(course.Series).Verdicts, verdict => AssertWords(verdict, monitor));
            }
        }
    });

    [Fact]
    public void A_verdict_reads_as_one_would_say_it()
    {
        // t, p, z and the cumulative sum of this course were computed apart in R: -13.6667, 1.3e-6, 4.1966.
        Scale scale = Instruments.WaiSr.Client["total"];
        ScoreSeries series = ScoreSeries.Of(scale, 50, 52, 51, 53, 50, 52, 51, 52, 36);
        Verdict without = RuptureMonitor.For(scale).With(RupturePolicy.BaselineAndCusum).Replay(series).Last!;
        Verdict with = RuptureMonitor.For(scale).With(RupturePolicy.BaselineAndCusum).WithPrior(48, 4, "our clinic 2025, 312 clients").Replay(series).Last!;

        Assert.Equal(
            "Session 9: score pattern consistent with a rupture, strong, new: 52 (session 8) → 36. "
            + "predictive-baseline: fires, p < 0.0001, statistic -13.67 against -2.52, baseline 51.38, SD 1.06 from own sessions, on 8 earlier sessions; "
            + "cusum-lower: fires, statistic 4.2 against 2.85, baseline 51.38, SD 1.06 from own sessions, on 6 earlier sessions. "
            + "No prior: the own earlier sessions alone. Rule: strong when predictive-baseline p < 0.005, by the policy baseline-and-cusum. "
            + "False alarms: 0.5 per 100 stable sessions, 0.2 to 1 where scores grow or decline slowly, sessions depend on one another, tails are heavy or a ceiling lies elsewhere; "
            + "9 % of stable courses of 20 sessions (sessions whose earlier scores do not slope downwards, simulated courses of 20 independent normal sessions "
            + "without a rupture, standard deviations differing between persons (log-normal, .35), no prior). "
            + "A score that falls between sessions is an indicator and no proof: it says nothing of what happened in the hour (Zlotnick et al. 2020). Talk about it.",
            without.Describe());
        Assert.Equal("mean 9.381, within-person SD 0.001235, from a sample", new RupturePrior(9.380637665456458, 0.00123456, "a sample").ToString());
        Assert.Contains("Prior: mean 48, within-person SD 4, from our clinic 2025, 312 clients. Rule: strong when predictive-baseline p < 0.005, by the policy baseline-and-cusum. "
            + "False alarms: 0.5 per 100 stable sessions, 0.2 to 0.9 where scores grow", with.Describe());
        Assert.Equal(RuptureLevel.Strong, with.MeasuredRate!.Level);
    }

    [Fact]
    public void Rates_hold_for_the_shipped_policies_as_they_were_measured_and_for_nothing_else()
    {
        Assert.Equal(1.9, MeasuredRates.Find(RupturePolicy.BaselineAndCusum.Named("ours"), hasPrior: true, RuptureLevel.Probable)!.PerHundredSessions);
        Assert.Equal(5.5, MeasuredRates.Find(RupturePolicy.Composed, hasPrior: true, RuptureLevel.Watch)!.PerHundredSessions);
        Assert.Equal(2.2, MeasuredRates.Find(RupturePolicy.BaselineAndCusum, hasPrior: false, RuptureLevel.Probable)!.PerHundredSessions);
        Assert.Equal(1.5, MeasuredRates.Find(RupturePolicy.Composed, hasPrior: false, RuptureLevel.Probable)!.PerHundredSessions);
        Assert.Null(MeasuredRates.Find(RupturePolicy.BaselineAndCusum, hasPrior: true, RuptureLevel.None));
        Assert.Null(MeasuredRates.Find(RupturePolicy.BaselineAndCusum.With(new CusumLower(new CusumLowerOptions().WithLimit(3))), hasPrior: true, RuptureLevel.Probable));
    }

    [Fact]
    public void Words_are_the_same_in_every_culture()
    {
        ScoreSeries series = ScoreSeries.Of(Courses.Scale, 60, 61, 60.5, 62, 61, 60, 30);
        string Words() => LiveDetectors.Monitor.Replay(series).Last!.Describe() + RupturePolicy.Composed + new RupturePrior(1.5, 2.5, "x") + MeasuredRates.Find(RupturePolicy.Default, hasPrior: true, RuptureLevel.Watch);

        Assert.All(InCulture.Foreign, culture => Assert.Equal(Words(), InCulture.Of(culture, Words)));
    }

    private static void AssertWords(Verdict verdict, RuptureMonitor monitor)
    {
        string said = verdict.Describe();
        Assert.DoesNotMatch(Claim, said);
        foreach (DetectorEvidence evidence in verdict.Evidence)
        {
            Assert.Contains(evidence.Describe(), said);
        }

        if (verdict.Level > RuptureLevel.None)
        {
            Assert.Contains("score pattern consistent with a rupture", said);
            Assert.Contains("when " + monitor.Policy.ConditionOf(verdict.Level), said);
            Assert.Contains("by the policy " + monitor.Policy.Name, said);
            Assert.Contains(verdict.MeasuredRate is { } rate ? rate.ToString() : "not measured for this policy", said);
            Assert.Contains(monitor.Prior is { } prior ? prior.Source : "No prior", said);
            Assert.Contains("an indicator and no proof", said);
        }
    }
}
