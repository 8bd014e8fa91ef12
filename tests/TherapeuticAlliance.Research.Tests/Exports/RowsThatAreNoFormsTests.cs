using System;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>What tools put above and below the rows of people, and how they save a text.</summary>
public sealed class RowsThatAreNoFormsTests
{
    private const string Export = "ResponseId,Q1_1,Q1_2,Q1_3\n"
        + "Response ID,\"How often, these days?\nThe first\",The second,The third\n"
        + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_3\"\"}\"\n"
        + "R_1,4,5,3\nR_2,2,2,1\n";

    [Fact]
    public void Question_texts_and_import_ids_below_the_header_are_recognized_and_counted()
    {
        Study study = Read(Export);

        Assert.Equal(["R_1", "R_2"], study.Forms.Select(form => form.Id));
        Assert.Equal([12.0, 5.0], study.Score().Forms.Select(form => form["total"].Value!.Value));
        Assert.Equal(["TA5061"], Pulse.Codes(study));
        Assert.Equal(["2"], study.TableFindings[0].Arguments);
    }

    // They name no rater, and the first forms must not be skipped in their place.
    [Fact]
    public void They_belong_to_the_header_in_a_table_of_several_raters_too()
    {
        Study study = Read(
            "ResponseId,Q1_1,Q1_2,Q1_3,Who\nResponse ID,The first,The second,The third,Who is it\n"
            + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",1,2,3,4\nR_1,4,5,3,client\nR_2,2,2,1,client\n",
            map => map.Rater("Who"));

        Assert.Equal(["R_1", "R_2"], study.Forms.Select(form => form.Id));
        Assert.Equal(["TA5061"], Pulse.Codes(study));
    }

    [Fact]
    public void Rows_below_the_header_are_skipped_when_the_map_says_how_many()
    {
        Study study = Read("ResponseId,Q1_1,Q1_2,Q1_3\ntext,text,text,text\nR_1,4,5,3\n", map => map.SkipRows(1));

        Assert.Equal(["R_1"], study.Forms.Select(form => form.Id));
        Assert.Equal([3], study.Forms.Select(form => form.Row));
    }

    [Theory]
    [InlineData("Mean,3,3.5,2")]
    [InlineData(" mean ,3,3,3")]
    public void Rows_are_left_out_by_what_a_column_says(string row)
    {
        Study study = Read(Export + row + "\n", map => map.LeaveOut("ResponseId", "Mean", "SD"));

        Assert.Equal(2, study.Forms.Count);
        Assert.Equal(["TA5061", "TA5062"], Pulse.Codes(study));
    }

    [Fact]
    public void Title_rows_above_the_header_are_skipped_when_the_map_says_how_many()
    {
        Study study = Read("Alliance study\n\nResponseId,Q1_1,Q1_2,Q1_3\nR_1,4,5,3\n", map => map.TitleRows(2));

        Assert.Equal(12.0, study.Score().Forms.Single()["total"].Value);
        Assert.Equal([4], study.Forms.Select(form => form.Row));
    }

    [Fact]
    public void The_line_with_which_spreadsheets_name_the_delimiter_is_understood()
    {
        Study study = Read("sep=;\nResponseId;Q1_1;Q1_2;Q1_3\nR_1;4;5;3\n");

        Assert.Equal([4.0, 5.0, 3.0], study.Forms.Single().Values.ToArray());
        Assert.Equal(3, study.Forms[0].Row);
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void Utf16_without_a_mark_is_named_and_read_when_the_map_names_it()
    {
        using var file = new TemporaryFile();
        File.WriteAllBytes(file.Path, Encoding.Unicode.GetBytes("ResponseId,Q1_1,Q1_2,Q1_3\nR_1,4,5,3\n"));

        var refused = Assert.Throws<StudyException>(() => Study.ReadCsv(file.Path, Instruments.WaiB3.Client, Map));
        Study study = Study.ReadCsv(file.Path, Instruments.WaiB3.Client, map => Map(map).Encoded("utf-16"));

        Assert.Equal(("TA5056", "utf-16"), (refused.Findings[0].Code, refused.Findings[0].Arguments[0]));
        Assert.Equal(12.0, study.Score().Forms.Single()["total"].Value);
    }

    [Fact]
    public void The_encodings_of_windows_are_there_without_a_call_of_the_host()
    {
        using var file = new TemporaryFile();
        File.WriteAllBytes(file.Path, [.. "ResponseId,Q1_1,Q1_2,Q1_3\n"u8, 0x80, .. ",4,5,3\n"u8]);

        Assert.Equal("€", Study.ReadCsv(file.Path, Instruments.WaiB3.Client, map => Map(map).Encoded("windows-1252")).Forms.Single().Id);
    }

    [Fact]
    public void Quotes_that_pair_up_over_rows_are_a_warning()
    {
        Study study = Read("ResponseId,Q1_1,Q1_2,Q1_3\n\"R_1,4,5,3\nR_2,1,1,1\nR_3\",2,2,1\n");

        Assert.Single(study.Forms);
        Assert.Contains("TA5053", Pulse.Codes(study));
    }

    [Theory]
    [InlineData("R_1,4,5,3\0\n")]
    [InlineData("\uFEFFR_1,4,5,3\n")]
    public void A_nul_or_a_byte_order_mark_inside_is_told_once(string row) =>
        Assert.Single(Read("ResponseId,Q1_1,Q1_2,Q1_3\n" + row + row).TableFindings, finding => finding.Code == "TA5054");

    private static StudyMap Map(StudyMap map) => map.Items("Q1_1", "Q1_2", "Q1_3").Id("ResponseId");

    private static Study Read(string table, Func<StudyMap, StudyMap>? map = null) =>
        Study.ReadCsv(new StringReader(table), Instruments.WaiB3.Client, empty => (map ?? (same => same))(Map(empty)));
}
