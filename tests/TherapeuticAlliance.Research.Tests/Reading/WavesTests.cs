using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Several administrations side by side in a row.</summary>
public sealed class WavesTests
{
    private const string TwoWaves = "id,t1_01,t1_02,t1_03,t2_01,t2_02,t2_03\nA,5,2,3,1,1,1\nB,1,5,1,,,\n";

    [Fact]
    public void Each_wave_is_a_form_with_the_wave_as_its_session()
    {
        Study study = Study.ReadCsv(new StringReader(TwoWaves), Pulse.Client, map => map.Waves("t{w}_{nn}").Id("id"));

        Assert.Equal(["A 1", "A 2", "B 1", "B 2"], study.Forms.Select(form => form.Id + " " + form.Session));
        Assert.Equal([1, 2, 1, 2], study.Forms.Select(form => form.SessionNumber!.Value));
        Assert.Equal([2, 2, 3, 3], study.Forms.Select(form => form.Row));
        Assert.Equal([12.0, 7.0, 3.0, null], study.Score().Forms.Select(form => form["total"].Value));
    }

    [Fact]
    public void A_wave_that_was_not_filled_in_is_a_finding_that_names_it() => Assert.Equal(
        ["TA5031 row 3: wave 2"],
        Study.ReadCsv(new StringReader(TwoWaves), Pulse.Client, map => map.Waves("t{w}_{nn}").Id("id")).Findings()
            .Select(finding => finding.Code + " " + finding.Path));

    [Fact]
    public void Waves_are_found_as_numbers_in_their_order()
    {
        string header = string.Join(',', new[] { 10, 2, 1 }.SelectMany(w => new[] { 1, 2, 3 }.Select(n => "q" + n.ToString("D1", null) + ".t" + w.ToString("D2", null))));

        Study study = Study.ReadCsv(new StringReader(header + "\n1,5,1,2,5,1,3,5,1\n"), Pulse.Client, map => map.Waves("q{n}.t{ww}"));

        Assert.Equal(["1", "2", "10"], study.Forms.Select(form => form.Session));
        Assert.Equal([3.0, 2.0, 1.0], study.Forms.Select(form => form.Values[0]));
    }

    [Fact]
    public void Waves_can_have_names()
    {
        Study study = Study.ReadCsv(
            new StringReader("post_a,post_b,post_c,pre_a,pre_b,pre_c\n1,5,1,5,1,5\n"), Pulse.Client, map => map.Waves("{w}_{code}", "pre", "post"));

        Assert.Equal(["pre", "post"], study.Forms.Select(form => form.Session));
        Assert.Equal([15.0, 3.0], study.Score().Forms.Select(form => form["total"].Value!.Value));
        Assert.Equal([1, 2], study.Forms.Select(form => form.SessionNumber!.Value));
    }

    [Fact]
    public void A_column_that_a_wave_lacks_is_refused()
    {
        var exception = Assert.Throws<StudyException>(() => Study.ReadCsv(
            new StringReader("t1_01,t1_02,t1_03,t2_01,t2_03\n"), Pulse.Client, map => map.Waves("t{w}_{nn}")));

        Assert.Equal(StudyFindings.ItemColumnsMissing, Assert.Single(exception.Findings).Kind);
        Assert.Equal(["1", "3", "pulse", "t2_02"], exception.Findings[0].Arguments);
    }

    [Fact]
    public void A_header_without_waves_is_refused() => Assert.Equal(
        StudyFindings.NoWaves,
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader("a,b\n"), Pulse.Client, map => map.Waves("t{w}_{n}"))).Findings.Single().Kind);

    [Fact]
    public void Waves_exclude_a_session_column_and_item_columns() => Assert.Equal(
        [StudyFindings.MapContradictory, StudyFindings.MapContradictory],
        Assert.Throws<StudyException>(() => Study.ReadCsv(
            new StringReader(TwoWaves), Pulse.Client, map => map.Waves("t{w}_{nn}").Session("id").Items("t1_{nn}"))).Findings.Select(finding => finding.Kind));

    [Theory]
    [InlineData("t1_{nn}")]
    [InlineData("t{w}_01")]
    public void A_wave_pattern_needs_both_places(string pattern) => Assert.Equal(
        StudyFindings.PatternInvalid,
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader(TwoWaves), Pulse.Client, map => map.Waves(pattern))).Findings[0].Kind);

    [Fact]
    public void An_id_that_stands_in_two_rows_is_one_duplicate_row_not_one_a_wave()
    {
        Study study = Study.ReadCsv(new StringReader(TwoWaves + "A,1,1,1,2,2,2\n"), Pulse.Client, map => map.Waves("t{w}_{nn}").Id("id"));

        Assert.Single(study.Findings(), finding => finding.Kind == StudyFindings.DuplicateForm);
    }
}
