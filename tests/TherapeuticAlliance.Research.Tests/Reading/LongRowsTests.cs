using System;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>A table of one answer a row: the rows of one id, session and rater are a form.</summary>
public sealed class LongRowsTests
{
    private const string Table = "id,session,arm,item,answer\nA,1,x, a ,5\nA,1,y,b,2\nB,1,w,c,1\nA,1,z,c,3\nA,1,,q,9\nB,1,,c,4\nB,1,,q,9\n";

    [Fact]
    public void A_form_has_the_row_and_the_kept_columns_of_its_first_answer()
    {
        Study study = Pulse.Read(Table, map => map.Long("item", "answer").Keep("arm"));

        Assert.Equal(["A 2 x 5 2 3", "B 4 w NaN NaN 1"], study.Forms.Select(form => FormattableString.Invariant($"{form.Id} {form.Row} {form.Kept[0]} {Values(form)}")));
        Assert.Equal(["1", "1"], study.Forms.Select(form => form.Session));
    }

    [Fact]
    public void What_is_not_used_is_counted_with_the_first_row()
    {
        Study study = Pulse.Read(Table, map => map.Long("item", "answer"));

        Assert.Equal(["TA5071 2 6", "TA5073 1 7"], study.TableFindings.Select(finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void Without_anything_that_tells_forms_apart_there_is_one()
    {
        Study study = Study.ReadCsv(new System.IO.StringReader("item,answer\na,5\nb,2\nc,3\n"), Pulse.Client, map => map.Items("{code}").Long(" item ", " answer "));

        Assert.Equal("5 2 3", Values(study.Forms.Single()));
    }

    [Fact]
    public void Blanks_around_the_names_of_columns_do_not_count()
    {
        Study study = Study.ReadCsv(new System.IO.StringReader(" id , session, item ,answer \nA,1,a,5\nA,1,b,2\nB,1,a,4\n"), Pulse.Client, map => map.Items(" {code} ").Id(" id ").Session("session").Long("item", "answer"));

        Assert.Equal(["5 2 NaN", "4 NaN NaN"], study.Forms.Select(Values));
        Assert.Empty(study.TableFindings);
    }

    [Theory]
    [InlineData("item")]
    [InlineData("answer")]
    public void The_columns_of_the_answers_themselves_are_none_of_the_form(string kept) => Assert.Equal(
        "TA5012", Assert.Throws<StudyException>(() => Pulse.Read(Table, map => map.Long("item", "answer").Keep(kept))).Findings[0].Code);

    [Fact]
    public void Rows_of_another_rater_are_another_form()
    {
        Study study = Pulse.Read(
            "id,session,who,item,answer\nA,1,client,a,5\nA,1,therapist,a,1\nA,1,client,b,2\nA,1,therapist,b,5\n", map => map.Long("item", "answer").Rater("who"));

        Assert.Equal("5 2 NaN", Values(study.Forms.Single()));
    }

    [Fact]
    public void An_empty_cell_is_no_answer_and_the_next_one_is_the_first() =>
        Assert.Equal("5 2 3", Values(Pulse.Read("id,session,item,answer\nA,1,a,\nA,1,a,5\nA,1,b,2\nA,1,c,3\n", map => map.Long("item", "answer")).Forms.Single()));

    [Theory]
    [InlineData("which", "answer", "which")]
    [InlineData("item", "value", "value")]
    public void A_column_that_is_not_there_is_told(string item, string answer, string lacking)
    {
        var refused = Assert.Throws<StudyException>(() => Pulse.Read("id,session,item,answer\nA,1,a,5\n", map => map.Long(item, answer)));

        Assert.Equal(["TA5012", lacking, "answers"], refused.Findings.Take(1).SelectMany(finding => finding.Arguments.Prepend(finding.Code)));
        Assert.Equal("id, session, item, answer", refused.Findings[0].AttemptedValue);
    }

    [Theory]
    [InlineData("id,session,item,answer,item\nA,1,a,5,b\n", "item")]
    [InlineData("id,session,item,answer,answer\nA,1,a,5,4\n", "answer")]
    public void A_column_of_the_answers_that_stands_twice_is_refused(string table, string column) => Assert.Equal(
        ["TA5014", column],
        Assert.Throws<StudyException>(() => Pulse.Read(table, map => map.Long("item", "answer"))).Findings.Take(1).SelectMany(finding => finding.Arguments.Prepend(finding.Code)));

    [Fact]
    public void Column_patterns_of_waves_do_not_go_with_it() => Assert.Equal(
        ["answer-rows", "wave-pattern"],
        Assert.Throws<StudyException>(() => Study.ReadCsv(new System.IO.StringReader(Table), Pulse.Client, map => map.Waves("t{w}_{n}").Long("item", "answer"))).Findings.Single().Arguments);

    private static string Values(StudyForm form) => string.Join(' ', form.Values.ToArray().Select(value => FormattableString.Invariant($"{value}")));
}
