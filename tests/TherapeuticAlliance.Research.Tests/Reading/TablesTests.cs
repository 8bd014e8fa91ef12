using System;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What a file as a whole can be like.</summary>
public sealed class TablesTests
{
    private static Finding Refused(string table, Func<StudyMap, StudyMap>? map = null) =>
        Assert.Throws<StudyException>(() => Pulse.Read(table, map)).Findings.Single();

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string table) => Assert.Equal(StudyFindings.TableEmpty, Refused(table).Kind);

    [Theory]
    [InlineData("id,session,a,b,c")]
    [InlineData("id,session,a,b,c\n")]
    [InlineData("id,session,a,b,c\r\n\r\n")]
    public void A_header_alone_is_a_study_without_forms(string table)
    {
        Study study = Pulse.Read(table);

        Assert.Empty(study.Forms);
        Assert.Equal([StudyFindings.NoRows], study.TableFindings.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_delimiter_is_found(string delimiter)
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\n".Replace(",", delimiter, StringComparison.Ordinal));

        Assert.Equal([5.0, 2.0, 3.0], study.Forms[0].Values.ToArray());
    }

    [Fact]
    public void Delimiters_inside_the_names_of_other_columns_do_not_mislead() =>
        Assert.Equal([5.0, 2.0, 3.0], Pulse.Read("id;session;how, when, where, why, who;a;b;c\nA;1;x;5;2;3\n").Forms[0].Values.ToArray());

    [Fact]
    public void A_delimiter_that_is_given_is_taken() =>
        Assert.Equal([5.0, 2.0, 3.0], Pulse.Read("id^session^a^b^c\nA^1^5^2^3\n", map => map.Delimiter('^')).Forms[0].Values.ToArray());

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('\r')]
    public void A_quote_or_line_break_is_no_delimiter(char delimiter) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyMap.Empty.Delimiter(delimiter));

    [Theory]
    [InlineData("\uFEFFid,session,a,b,c\nÄ,1,5,2,3\n")]
    [InlineData("\uFEFF\"id\",\"session\",\"a\",\"b\",\"c\"\r\n\"Ä\",\"1\",\"5\",\"2\",\"3\"\r\n")]
    [InlineData(" id , session ,a,b,c\rÄ,1,5,2,3\r")]
    public void Byte_order_mark_quotes_blanks_and_line_ends_of_all_systems_are_understood(string table)
    {
        StudyForm form = Pulse.Read(table).Forms.Single();

        Assert.Equal(("Ä", "1"), (form.Id, form.Session));
        Assert.Equal([5.0, 2.0, 3.0], form.Values.ToArray());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Unicode_files_are_read_with_or_without_their_mark(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] table = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("id,session,a,b,c\nJürgen,1,5,2,3\n")];

        Assert.Equal("Jürgen", OfBytes(table, map => map).Forms.Single().Id);
    }

    [Fact]
    public void Another_encoding_is_read_when_it_is_named()
    {
        byte[] table = Encoding.Latin1.GetBytes("id,session,a,b,c\nJürgen,1,5,2,3\n");

        Assert.Equal("Jürgen", OfBytes(table, map => map.Encoded(Encoding.Latin1)).Forms.Single().Id);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_rather_than_replaced()
    {
        byte[] table = Encoding.Latin1.GetBytes("id,session,a,b,c\nJürgen,1,5,2,3\n");

        Finding finding = Assert.Throws<StudyException>(() => OfBytes(table, map => map)).Findings.Single();

        Assert.Equal(FileFindings.NotText, finding.Kind);
        Assert.Equal("UTF-8", finding.Arguments[0]);
    }

    [Fact]
    public void Bytes_that_are_no_text_far_below_are_refused_too()
    {
        byte[] table = Encoding.Latin1.GetBytes("id,session,a,b,c\n" + string.Concat(Enumerable.Repeat("A,1,5,2,3\n", 50_000)) + "Jürgen,1,5,2,3\n");

        Assert.Equal(FileFindings.NotText, Assert.Throws<StudyException>(() => OfBytes(table, map => map)).Findings.Single().Kind);
    }

    [Fact]
    public void A_line_of_five_megabytes_is_read_and_its_extra_column_left_alone()
    {
        string note = new('x', 5_000_000);

        Study study = Pulse.Read("id,session,note,a,b,c\nA,1," + note + ",5,2,3\nA,2,,5,2,3\n");

        Assert.Empty(study.Findings());
        Assert.Equal(2, study.Forms.Count);
    }

    [Fact]
    public void A_header_of_five_megabytes_is_read()
    {
        string others = string.Join(',', Enumerable.Range(0, 500_000).Select(n => "extra" + n.ToString("D5", null)));

        Assert.Empty(Pulse.Read("id,session,a,b,c," + others + "\n").Forms);
    }

    [Fact]
    public void A_line_of_five_megabytes_without_a_header_names_few_of_its_columns()
    {
        string description = Assert.Throws<StudyException>(() => Pulse.Read(string.Join(',', Enumerable.Repeat("x7y", 1_000_000)))).Describe();

        Assert.InRange(description.Length, 1, 10_000);
    }

    [Fact]
    public void A_field_that_does_not_end_is_refused_before_it_fills_the_memory()
    {
        Finding finding = Refused("id,session,a,b,c\nA,1,\"" + new string('x', 20_000_000));

        Assert.Equal(FileFindings.FieldTooLong, finding.Kind);
        Assert.Equal("2", finding.Arguments[0]);
    }

    private static Study OfBytes(byte[] bytes, Func<StudyMap, StudyMap> map)
    {
        using var file = new TemporaryFile();
        File.WriteAllBytes(file.Path, bytes);
        return Study.ReadCsv(file.Path, Pulse.Client, _ => map(Pulse.Map));
    }
}
