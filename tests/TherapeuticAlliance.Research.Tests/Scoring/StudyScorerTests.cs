using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Scoring;

/// <summary>Scores of forms, worked out by hand: bond = a + (6 - b), total = a + (6 - b) + c.</summary>
public sealed class StudyScorerTests
{
    private const string Header = "id,session,a,b,c\n";

    [Fact]
    public void An_item_that_does_not_apply_is_made_up_for_by_the_mean_of_the_others()
    {
        // CARE: nine answers of 4 are 36, and the tenth counts as their mean: 40.
        string header = string.Join(',', Enumerable.Range(1, 10).Select(n => FormattableString.Invariant($"q{n}")));
        Study study = Study.ReadCsv(
            new StringReader(header + "\n4,4,4,4,4,4,4,4,N/A,4\n"), Instruments.Care, map => map.Items("q{n}").MissingFor(MissingReason.NotApplicable, "N/A"));

        FormScore score = new StudyScorer(Instruments.Care).Score(study.Forms[0]).Scores.Single();

        Assert.Equal((40.0, 9, ScoreStatus.Prorated), (score.Value, score.Answered, score.Status));
        Assert.Same(Instruments.Care.Scales.Single(), score.Scale);
    }

    [Fact]
    public void One_prorated_scale_of_two_is_told() =>
        Assert.Equal(["TA3010"], Pulse.Read(Header + "A,1,5,2,\n").Score().Forms[0].Findings.Select(finding => finding.Code));

    [Fact]
    public void Every_metric_of_a_form_is_that_of_its_scales()
    {
        ScoredForm form = Pulse.Read(Header + "A,1,5,2,3\n").Score().Forms[0];

        // Bond 9 of 2 to 10 from two items, total 12 of 3 to 15 from three.
        Assert.Equal([9, 12], ScoreMetrics.Of(form, ScoreMetric.Points));
        Assert.Equal([4.5, 4], ScoreMetrics.Of(form, ScoreMetric.ItemMean));
        Assert.Equal([87.5, 75], ScoreMetrics.Of(form, ScoreMetric.PercentOfMaximum));
    }

    [Fact]
    public void A_metric_asked_for_twice_is_written_once()
    {
        using var text = new StringWriter();
        Pulse.Read(Header + "A,1,5,2,3\n").Score().WriteCsv(text, ScoreMetric.ItemMean, ScoreMetric.ItemMean);

        Assert.EndsWith("\n2,A,1,9,complete,2,4.5,12,complete,3,4\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_metric_is_the_programmers_mistake() => Assert.StartsWith(
        "There is no such metric of scores.", Assert.Throws<ArgumentOutOfRangeException>(() => ScoreMetrics.Checked([(ScoreMetric)99])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_form_of_another_instrument_is_told_by_both_names() => Assert.StartsWith(
        "The form is one of " + Pulse.Client + ", but this scorer scores " + Instruments.Srs + ".",
        Assert.Throws<ArgumentException>("form", () => new StudyScorer(Instruments.Srs).Score(Pulse.Form("1,2,3"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_shows_a_score()
    {
        StudyScores scores = Pulse.Read(Header + "A,1,5,2,3\nA,2,9,9,9\n").Score();

        Assert.Equal("ScoredForm in row 2", scores.Forms[0].ToString());
        Assert.Equal("FormScore total Complete", scores.Forms[0]["total"].ToString());
        Assert.Equal("ScaleSummary of total", scores.Summary.Scales[1].ToString());
        Assert.Equal("StudySummary of " + Pulse.Client, scores.Summary.ToString());
        Assert.Equal("StudyScorer " + Pulse.Client, new StudyScorer(Pulse.Client).ToString());
        Assert.Equal(scores.Summary.FindingGroups[0].Kind + ", 3", scores.Summary.FindingGroups[0].ToString());
    }

    [Fact]
    public void Many_forms_pass_in_parts_and_each_keeps_its_own_texts()
    {
        // A part has 16,384 forms.
        const int Rows = 17_000;
        string table = "id,session,arm,site,a,b,c\n" + string.Concat(Enumerable.Range(1, Rows).Select(n => FormattableString.Invariant($"P{n},1,{new string('x', n % 50)},s{n},5,2,9\n")));
        string folder = Directory.CreateTempSubdirectory("parts-").FullName;
        try
        {
            using StudyReader reader = StudyReader.Open(new StringReader(table), Pulse.Client, Pulse.Map.Keep("arm", "site"));
            StudySummary summary = StudyFiles.None.Scores(Path.Combine(folder, "scores.csv")).Write(reader);

            IEnumerable<string> expected = Enumerable.Range(1, Rows).Select(n => FormattableString.Invariant($"{n + 1},P{n},1,{new string('x', n % 50)},s{n},9,complete,2,13.5,prorated,2"));
            Assert.Equal(expected, File.ReadLines(Path.Combine(folder, "scores.csv")).Skip(1));
            Assert.Equal((Rows, Rows), (summary.Forms, summary.FormsWithFindings));
            Assert.Equal([Rows], summary.FindingGroups.Select(group => group.Count));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_text_that_is_kept_may_be_longer_than_all_others_together()
    {
        string comment = new('x', 600_000);
        string folder = Directory.CreateTempSubdirectory("long-").FullName;
        try
        {
            using StudyReader reader = StudyReader.Open(new StringReader("id,session,note,a,b,c\nA,1," + comment + ",5,2,3\nA,2,y,5,2,3\n"), Pulse.Client, Pulse.Map.Keep("note"));
            StudyFiles.None.Scores(Path.Combine(folder, "scores.csv")).Write(reader);

            Assert.Equal(
                ["2,A,1," + comment + ",9,complete,2,12,complete,3", "3,A,2,y,9,complete,2,12,complete,3"], File.ReadLines(Path.Combine(folder, "scores.csv")).Skip(1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_no_form_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentNullException>("form", () => new StudyScorer(Pulse.Client).Score((Research.Reading.StudyForm)null!));

    [Fact]
    public void From_file_to_file_a_decimal_form_has_the_mean_of_its_marks()
    {
        string folder = Directory.CreateTempSubdirectory("marks-").FullName;
        try
        {
            using StudyReader reader = StudyReader.Open(new StringReader("q1,q2,q3,q4\n8.6,9.7,9.9,7.8\n8.6,9.7,9.9,\n"), Instruments.Srs, Marks);
            StudyFiles.None.Scores(Path.Combine(folder, "scores.csv")).Also(ScoreMetric.ItemMean).Write(reader);
            string[] lines = File.ReadAllLines(Path.Combine(folder, "scores.csv"));

            // 8.6 + 9.7 + 9.9 + 7.8 = 36, a quarter of it 9; without the last mark there is neither.
            Assert.EndsWith(",36,complete,4,9", lines[1], StringComparison.Ordinal);
            Assert.EndsWith(",,not-scorable,3,", lines[2], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Research.Reading.StudyMap Marks { get; } = Research.Reading.StudyMap.Empty.Items("q{n}");
}
