using System.Linq;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

public sealed class CodingShiftTests
{
    private static readonly Instrument Form = Forms.Sum(3);

    [Theory]
    [InlineData(0, CodingSigns.OneStepBelow)]
    [InlineData(1, CodingSigns.Lowest)]
    [InlineData(3, CodingSigns.None)]
    [InlineData(5, CodingSigns.Highest)]
    [InlineData(6, CodingSigns.OneStepAbove)]
    [InlineData(-1, CodingSigns.None)]
    [InlineData(99, CodingSigns.None)]
    public void A_value_at_or_beyond_an_end_is_a_sign(int value, CodingSigns sign) => Assert.Equal(sign, CodingShift.SignsOf(Form.Format, value));

    [Fact]
    public void A_step_is_that_of_the_format() =>
        Assert.Equal(CodingSigns.OneStepAbove, CodingShift.SignsOf(Forms.Sum(1, VisualAnalogue.Line(0, 10, 0.1m)).Format, 10.1m));

    [Theory]
    [InlineData(CodingSigns.None, 0)]
    [InlineData(CodingSigns.Lowest | CodingSigns.Highest, 0)]
    [InlineData(CodingSigns.OneStepBelow, -1)]
    [InlineData(CodingSigns.OneStepBelow | CodingSigns.Lowest, -1)]
    [InlineData(CodingSigns.OneStepBelow | CodingSigns.Highest, 0)]
    [InlineData(CodingSigns.OneStepBelow | CodingSigns.OneStepAbove, 0)]
    [InlineData(CodingSigns.OneStepAbove, 1)]
    [InlineData(CodingSigns.OneStepAbove | CodingSigns.Highest, 1)]
    [InlineData(CodingSigns.OneStepAbove | CodingSigns.Lowest, 0)]
    public void A_shift_is_suspected_when_one_end_is_passed_and_the_other_is_not_reached(CodingSigns signs, int steps) =>
        Assert.Equal(steps, CodingShift.StepsOf(signs));

    [Fact]
    public void A_form_coded_from_zero_is_noted() =>
        FindingAssert.Only(ResponseQuality.Of(Form.Answer(0, 4, 2)).Findings, "TA8410", string.Empty, "1", "5", "0");

    [Fact]
    public void A_form_coded_one_step_high_is_noted() =>
        FindingAssert.Only(ResponseQuality.Of(Instruments.Core10.Answer(1, 5, 5, 2, 3, 1, 1, 2, 1, 4)).Findings, "TA8411", string.Empty, "4", "0", "1");

    [Fact]
    public void The_other_end_settles_the_doubt()
    {
        Assert.Empty(ResponseQuality.Of(Form.Answer(0, 5, 2)).Findings);
        Assert.Empty(ResponseQuality.Of(Form.Answer(6, 1, 2)).Findings);
    }

    [Fact]
    public void Text_that_is_no_number_is_no_sign() => Assert.Empty(ResponseQuality.Of(Form.AnswerFrom(["zero", "NaN", "2"])).Findings);

    [Fact]
    public void Forms_of_a_course_are_taken_together()
    {
        ResponseSheet shifted = Form.Answer(0, 4, 2), settled = Form.Answer(2, 5, 3);

        FindingAssert.Only(ResponseQuality.OfCourse([shifted, Form.Answer(1, 3, 3)]).Value.Findings, "TA8410", string.Empty, "1", "5", "0");
        Assert.Empty(ResponseQuality.OfCourse([shifted, settled]).Value.Findings);
    }

    [Fact]
    public void Each_format_of_a_form_is_looked_at_by_itself()
    {
        Instrument form = Forms.Numbered(4).Item(3, b => b.Answered(Likert.Points(1, 7))).Item(4, b => b.Answered(Likert.Points(1, 7)))
            .Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal(["5", "7"], ResponseQuality.Of(form.Answer(0, 2, 0, 3)).Findings.Select(finding => finding.Arguments[1]));
        FindingAssert.Only(ResponseQuality.Of(form.Answer(2, 2, 0, 5)).Findings, "TA8410", string.Empty, "1", "7", "0");
    }

    // Two forms coded from 1 to 5: no answer falls off the end, and 16 and 21 are ten points too high.
    [Fact]
    public void Twenty_answers_without_a_zero_on_a_form_from_zero_are_noted()
    {
        ResponseSheet first = Instruments.Core10.Answer(1, 2, 3, 1, 2, 2, 1, 3, 2, 1), second = Instruments.Core10.Answer(4, 3, 2, 1, 1, 2, 3, 4, 2, 1);

        FindingAssert.Only(ResponseQuality.OfCourse([first, second]).Value.Findings, "TA8412", string.Empty, "20", "0", "1");
        Assert.Empty(ResponseQuality.Of(first).Findings);
    }

    [Fact]
    public void One_zero_in_a_course_settles_it() => Assert.Empty(ResponseQuality.OfCourse(
        [Instruments.Core10.Answer(1, 2, 3, 1, 2, 2, 1, 3, 2, 1), Instruments.Core10.Answer(4, 3, 2, 1, 0, 2, 3, 4, 2, 1)]).Value.Findings);

    [Fact]
    public void Answers_that_are_missing_or_invalid_are_not_among_the_twenty() => Assert.Empty(ResponseQuality.OfCourse(
        [Instruments.Core10.Answer(1, 2, 3, 1, 2, 2, 1, 3, 2, 1), Instruments.Core10.Answer(4, 3, 2, 1, null, 2, 3, 4, 2, 1)]).Value.Findings);

    [Fact]
    public void Lines_and_forms_that_do_not_begin_at_zero_say_nothing_by_it()
    {
        Assert.Empty(ResponseQuality.OfCourse(Enumerable.Range(5, 6).Select(value => Instruments.Srs.Answer(value - 0.1, value - 0.4, value - 0.2, value - 0.3))).Value.Findings);
        Assert.Empty(ResponseQuality.OfCourse(Enumerable.Range(0, 8).Select(form => Form.Answer(2 + (form % 2), 3, 4))).Value.Findings);
    }
}
