using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

/// <summary>Holds docs/dyads.md: its code stands here line by line, and its numbers, which were worked out by hand, are true.</summary>
public sealed class DyadsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "dyads.md")).Replace("\r\n", "\n");

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Tests", "Dyads", "DyadsPageTests.cs"));
        string[] lines = Regex.Matches(Page, "```csharp\n(.*?)```", RegexOptions.Singleline).Cast<Match>()
            .SelectMany(match => match.Groups[1].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours")).ToArray();

        Assert.Equal(12, lines.Length);
        Assert.All(lines, line => Assert.Contains(line, here));
    }

    [Fact]
    public void The_session_of_the_page_is_true()
    {
        ResponseSheet client = Instruments.WaiS.Client.Answer(3, 3, 5, 3, 5, 5, 5, 3, 6, 3, 6, 3);
        ResponseSheet therapist = Instruments.WaiS.Therapist.Answer(4, 4, 5, 3, 5, 5, 5, 4, 5, 3, 5, 4);
        DyadComparison hour = Dyad.Compare(therapist, client).Value;
        string words = hour.DescribeTo(Rater.Client);

        Assert.Contains(string.Concat(words.TrimEnd('\n').Split('\n').Select(line => "    " + line + "\n")), Page);

        // Task: items 1, 2, 8, 12 are 4·4 and 4·3. Keyed differences of the items: 1 1 0 0 0 0 0 1 -1 0 -1 1.
        Assert.Equal(ExactScore.Of(16, 1), hour["task"].First.Exact);
        Assert.Equal(ExactScore.Of(12, 1), hour["task"].Second.Exact);
        Assert.Equal(ExactScore.Of(4, 1), hour["task"].Difference);
        Assert.Equal(ExactScore.Of(50, 3), hour["task"].PercentDifference);
        Assert.Equal(2.0 / 12, hour.Profile!.Elevation!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(8.0 / 33) - Math.Sqrt(15.0 / 11), hour.Profile.Scatter!.Value, 1e-12);
        Assert.Equal(-0.6754, hour.Profile.Scatter.Value, 4);
        Assert.Equal(6 / Math.Sqrt(40), hour.Profile.Shape!.Value, 1e-12);
        Assert.Equal(0.9487, hour.Profile.Shape.Value, 4);
        Assert.Equal(6, hour.Profile.SquaredDistance!.Value);
        Assert.Equal(6.0 / 12, hour.Profile.MeanAbsoluteDifference!.Value, 1e-12);

        AgreementCategories ours = AgreementCategories.InPoints("agreed in our team, 2026").UpTo(1, "alike").UpTo(3, "near").Beyond("apart");
        string name = ours.Of(hour["task"])!.Name;
        Assert.Equal("apart", name);
    }

    [Fact]
    public void The_course_of_the_page_is_true()
    {
        ScoreSeries theTherapists = ScoreSeries.Of(Instruments.WaiS.Therapist["bond"], 18, 19, 22, 20, 21, null);
        ScoreSeries theClients = ScoreSeries.Of(Instruments.WaiS.Client["bond"], 20, 22, 24, 22, 22, 23);
        DyadCourse course = Dyad.Compare(theTherapists, theClients).Value;

        // Client: mean 22, deviations -2 0 2 0 0; therapist: mean 20, -2 -1 2 0 1. Squares 8 and 10, products 8; distances 2 3 2 2 1.
        Assert.Equal(-2, course.DirectionalBias!.Value, 1e-12);
        Assert.Equal(2, course.MeanAbsoluteDifference!.Value, 1e-12);
        Assert.Equal(2.0976, course.RootMeanSquareDifference!.Value, 4);
        Assert.Equal(Math.Sqrt(4.4), course.RootMeanSquareDifference.Value, 1e-12);
        Assert.Equal(8 / Math.Sqrt(80), course.Correlation!.Value, 1e-12);
        Assert.Equal(0.8944, course.Correlation.Value, 4);
        Assert.Equal(16.0 / 38, course.Concordance!.Value, 1e-12);
        Assert.Equal(0.4211, course.Concordance.Value, 4);
        Assert.Equal(1, course.TemporalCongruence!.Value, 1e-12);
        Assert.Equal(-0.3, course.Convergence!.Value, 1e-12);
        Assert.Equal(6, Assert.Single(course.Unpaired).Session);

        MonitorCourse clients = RuptureMonitor.For(theClients.Scale).Replay(theClients);
        MonitorCourse therapists = RuptureMonitor.For(theTherapists.Scale).Replay(theTherapists);
        JoinedWatch watch = JoinedWatch.Of(clients, therapists);
        Assert.Equal(6, watch.Sessions.Count);
        Assert.Contains("below " + RecognitionIndex.LowProbability.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), Page);
    }

    [Fact]
    public void The_table_of_forms_is_that_of_the_catalogue()
    {
        int pairs = InstrumentCatalog.Default.Instruments.Sum(form => ParallelForms.Of(form, InstrumentCatalog.Default).Count) / 2;

        // Three pairs of the WAI with 36 items, five forms for client and therapist, one for child and parent.
        Assert.Equal(3 + 5 + 1, pairs);
    }

    [Fact]
    public void The_course_beside_the_sample_is_made_of_answers_of_the_form()
    {
        string[][] rows = File.ReadAllLines(Repository.Path("docs", "samples", "wai-s-dyad.csv")).Select(line => line.Split(',')).ToArray();

        Assert.Equal(24, rows.Length);
        Assert.All(rows.Skip(1), row =>
        {
            Instrument form = row[2] == "client" ? Instruments.WaiS.Client : Instruments.WaiS.Therapist;
            Assert.Empty(form.AnswerFrom(row.Skip(3).ToArray()).Findings);
        });

        // The session of the page is session 7 of the course.
        Assert.Contains("D01,7,client,3,3,5,3,5,5,5,3,6,3,6,3", rows.Select(row => string.Join(",", row)));
        Assert.Contains("D01,7,therapist,4,4,5,3,5,5,5,4,5,3,5,4", rows.Select(row => string.Join(",", row)));
    }
}
