using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>Why a table cannot be read, in one line: all reasons, and the columns that it has once.</summary>
public sealed class StudyExceptionTests
{
    [Fact]
    public void Columns_that_two_reasons_list_are_said_once_at_the_end() => Assert.Equal(
        "The table has no column e. g. for the id. The table has no column when for the session. It has: a, b, c.",
        Refused("a,b,c\n", map => map.Items("{code}").Id("e. g.").Session("when")).Describe());

    [Fact]
    public void They_are_said_once_in_another_language_too() => Assert.Equal(
        "Die Tabelle hat keine Spalte who (Kennung). Die Tabelle hat keine Spalte when (Sitzung). Vorhanden: a, b, c.",
        Refused("a,b,c\n", map => map.Items("{code}").Id("who").Session("when")).Describe(TextProvider.German));

    [Fact]
    public void A_reason_that_lists_a_run_of_columns_is_told_for_every_wave() => Assert.Equal(
        "The table lacks 3 of 4 item columns of srs-v3: t1_2 … t1_4. The table lacks 3 of 4 item columns of srs-v3: t2_2 … t2_4. It has: t1_1, t2_1.",
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader("t1_1,t2_1\n"), Instruments.Srs, map => map.Waves("t{w}_{n}"))).Describe());

    [Fact]
    public void Reasons_that_list_nothing_follow_each_other() => Assert.Equal(
        "The table has the column id more than once; rename all but one. The table has the column a more than once; rename all but one.",
        Refused("id,id,a,a,b,c\n", map => map.Items("{code}").Id("id")).Describe());

    [Fact]
    public void The_message_names_no_column_of_the_table()
    {
        StudyException exception = Refused("Anna,5,4,3\n", map => map.Items("{code}").Id("who"));

        Assert.DoesNotContain("Anna", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("TA5012 The table has no column who for the id.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["TA5012", "TA5013"], exception.Findings.Select(finding => finding.Code));
    }

    private static StudyException Refused(string table, Func<StudyMap, StudyMap> map) =>
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader(table), Pulse.Client, map));
}
