using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Items whose columns lie side by side are read in one pass over the line, and mean what they mean column by column.</summary>
public sealed class AdjacentCellsTests
{
    [Theory]
    [InlineData("5,2,3", "5,2,3")]
    [InlineData(",2,3", "-,2,3")]
    [InlineData("5,,3", "5,-,3")]
    [InlineData("5,2,", "5,2,-")]
    [InlineData(",,", "-,-,-")]
    [InlineData("5,2", "5,2,-")]
    [InlineData("5", "5,-,-")]
    [InlineData("5.0,02,3", "5,2,3")]
    [InlineData("5, 2 ,3", "5,2,3")]
    [InlineData("5,2,3,,", "5,2,3")]
    public void Each_cell_goes_to_its_item_and_one_that_is_not_there_is_blank(string line, string answers) =>
        Assert.Equal(answers, Answers("id,session,a,b,c\nA,1," + line + "\n"));

    [Fact]
    public void A_delimiter_that_stood_in_quotes_before_is_no_answer_of_a_line_without_quotes()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,5,\",\",3\nA,2,5,,3\n");

        Assert.Equal("5,?,3", Text(study.Forms[0]));
        Assert.Equal("5,-,3", Text(study.Forms[1]));
    }

    [Property]
    public Property What_is_read_does_not_depend_on_whether_the_columns_are_adjacent() => Prop.ForAll(
        Gen.Elements("1", "3", "5", "", "02", "4.0", " 2", "9", "x", "\"4\"", "\",\"").ArrayOf(3).ToArbitrary(),
        cells => Answers("id,session,a,b,c\nA,1," + string.Join(',', cells) + "\n")
            == Answers("id,session,a,other,b,c\nA,1," + cells[0] + ",," + cells[1] + "," + cells[2] + "\n"));

    private static string Answers(string table) => Text(Assert.Single(Pulse.Read(table).Forms));

    private static string Text(StudyForm form) => string.Join(',', form.Sheet().Answers.Select(answer =>
        answer.Kind switch { AnswerKind.Missing => "-", AnswerKind.Invalid => "?", _ => ((double)answer.Value!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture) }));
}
