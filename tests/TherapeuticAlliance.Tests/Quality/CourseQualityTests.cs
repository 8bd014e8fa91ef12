using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

public sealed class CourseQualityTests
{
    // The second option counts as much as the third: 20 of 20 points.
    [Fact]
    public void A_ceiling_is_the_most_that_can_be_counted_by_whichever_option()
    {
        Instrument form = Forms.Numbered(2, Likert.Points(1, 3)).Item(1, i => i.Points(0, 20, 20)).Item(2, i => i.Points(20, 20, 0)).Scale("s", s => s.AllItems().Sum()).Build();
        ResponseSheet[] top = [form.Answer(2, 1), form.Answer(3, 2), form.Answer(3, 1)];

        Assert.Contains(ResponseQuality.OfCourse(top).Value.Findings, finding => finding.Kind == QualityFindings.CeilingCensored);
        Assert.DoesNotContain(ResponseQuality.OfCourse([form.Answer(2, 1), form.Answer(1, 2), form.Answer(3, 1)]).Value.Findings, finding => finding.Kind == QualityFindings.CeilingCensored);
    }

    private static readonly Instrument Form = Forms.Numbered(4)
        .Scale("ab", s => s.Items(1, 2).Sum()).Scale("cd", s => s.Items(3, 4).Sum()).Build();

    private static readonly ResponseSheet A = Form.Answer(2, 3, 4, 3), B = Form.Answer(3, 3, 4, 2);

    [Fact]
    public void Three_identical_forms_in_succession_are_noted_where_they_begin()
    {
        FindingAssert.Only(Findings(B, A, A, A, B), "TA8420", "forms[1]", "3");
        FindingAssert.Only(Findings(A, A, A, A), "TA8420", "forms[0]", "4");
        Assert.Equal(["forms[0]", "forms[3]"], Findings(A, A, A, B, B, B).Select(finding => finding.Path));
    }

    [Fact]
    public void Lines_at_their_start_are_noted_once_in_a_course()
    {
        ResponseSheet usual = Instruments.Srs.Answer(9, 9.5, 9.4, 9.2), start = Instruments.Srs.Answer(0, 0, 0, 0);

        FindingAssert.Only(Findings(usual, start, usual, start), "TA8404", "forms[1]", "4", "0");
    }

    [Fact]
    public void Two_are_not_nor_three_that_do_not_follow_one_another()
    {
        Assert.Empty(Findings(A, A, B, A, A));
        Assert.Empty(Findings(A, B, A, B, A));
    }

    [Fact]
    public void A_form_that_leaves_the_same_items_out_is_identical_and_blank_forms_are_not()
    {
        FindingAssert.Only(Findings(A.WithMissing("2"), A.WithMissing("2"), A.WithMissing("2")), "TA8420", "forms[0]", "3");
        Assert.Empty(Findings(A.WithMissing("2"), A, A.WithMissing("3")));
        Assert.Empty(Findings(Form.Blank(), Form.Blank(), Form.Blank()));
    }

    [Fact]
    public void A_scale_at_its_best_in_three_forms_is_censored_whether_they_follow_one_another_or_not()
    {
        ResponseSheet high = Form.Answer(5, 5, 4, 3);

        FindingAssert.Only(Findings(high, A, high.With("3", 2), B, high.With("4", 4)), "TA8421", "scales[ab]", "ab", "3", "5");
        Assert.Empty(Findings(high, A, high.With("3", 2), B));
        Assert.Empty(Findings(high, A, high.With("3", 2), B, Form.Answer(5, null, 4, 3)));
    }

    [Fact]
    public void Forms_at_the_ceiling_everywhere_are_not_said_to_be_identical_too()
    {
        ResponseSheet best = Key.All(Form, 5);

        Assert.Equal(["TA8421", "TA8421"], Findings(best, best, best).Select(finding => finding.Code));
    }

    // Identical forms are left to the finding on the ceiling only where every item has its best answer.
    [Fact]
    public void Identical_forms_with_some_best_answers_are_identical()
    {
        FindingAssert.Only(Findings(Repeat(Form.Answer(5, 3, 4, 3))), "TA8420", "forms[0]", "3");
        Assert.Equal(["TA8420", "TA8421"], Findings(Repeat(Form.Answer(5, 5, 4, 5))).Select(finding => finding.Code));
        Assert.Equal(["TA8420", "TA8421"], Findings(Repeat(Form.Answer(5, 5, 5, null))).Select(finding => finding.Code));
    }

    [Fact]
    public void Where_neither_end_is_better_no_answer_is_the_best()
    {
        Instrument neither = Forms.Numbered(2).NeitherIsBetter().Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal("TA8420", Assert.Single(Findings(Repeat(neither.Answer(5, 5)))).Code);
        Assert.Equal("TA8420", Assert.Single(Findings(Repeat(neither.Answer(1, 1)))).Code);
    }

    [Fact]
    public void The_best_answer_respects_keying_and_direction()
    {
        Instrument reversed = Forms.Numbered(2).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build();
        Instrument distress = Forms.Numbered(2).HigherIsWorse().Reversed(2).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal("TA8421", Assert.Single(Findings(Repeat(reversed.Answer(5, 1)))).Code);
        Assert.Equal("TA8421", Assert.Single(Findings(Repeat(distress.Answer(1, 5)))).Code);
        Assert.Equal("TA8420", Assert.Single(Findings(Repeat(reversed.Answer(1, 5)))).Code);
        Assert.Equal("TA8420", Assert.Single(Findings(Repeat(distress.Answer(5, 1)))).Code);
    }

    [Fact]
    public void A_form_that_varies_less_or_more_than_nine_before_it_is_noted_with_the_chance_of_that()
    {
        ResponseSheet[] nine = [.. Enumerable.Range(0, 9).Select(i => i % 2 == 0 ? Form.Answer(1, 3, 3, 3) : Form.Answer(1, 2, 3, 4))];

        FindingAssert.Only(Findings([.. nine, Form.Answer(2, 2, 2, 3)]), "TA8422", "forms[9]", "9", "10");
        FindingAssert.Only(Findings([.. nine, Form.Answer(1, 5, 1, 5)]), "TA8423", "forms[9]", "9", "10");
        FindingAssert.Only(Findings([.. nine, nine[0], Form.Answer(1, 5, 1, 5)]), "TA8423", "forms[10]", "10", "9.1");
        Assert.Empty(Findings([.. nine, nine[0]]));
        Assert.Empty(Findings([.. nine.Skip(1), Form.Answer(1, 5, 1, 5)]));
        Assert.Empty(Findings([.. nine.Skip(1), Form.Blank(), Form.Answer(1, 5, 1, 5)]));
    }

    [Fact]
    public void What_is_noteworthy_about_a_form_names_its_place()
    {
        CourseQuality course = ResponseQuality.OfCourse([A, Key.All(Form, 3)]).Value;

        FindingAssert.Only(course.Findings, "TA8403", "forms[1]", "4");
        Assert.Equal([1, 4], course.Forms.Select(form => form.LongString!.Value));
        Assert.Same(Form, course.Instrument);
    }

    [Fact]
    public void Forms_must_be_of_one_definition_and_sessions_ascend()
    {
        FindingAssert.Only(Troubles(), "TA8430", string.Empty);
        FindingAssert.Only(Troubles(A, Forms.Sum(4).Answer(1, 2, 3, 4)), "TA8431", "forms[1]", "form 1.0.0", "form 1.0.0");
        FindingAssert.Only(Troubles(At(3), A, At(3)), "TA8002", "forms[2]", "3");
        FindingAssert.Only(Troubles(At(3), At(1), At(4)), "TA8003", "forms[1]", "1");
        Assert.Equal(["TA8003 SessionOutOfOrder at forms[1]", "TA8003 SessionOutOfOrder at forms[2]"], Troubles(At(3), At(1), At(2)).Select(finding => finding.ToString()));
        Assert.True(ResponseQuality.OfCourse([At(0), A, At(2)]).IsValid);
        Assert.Throws<ArgumentNullException>("sheets", () => ResponseQuality.OfCourse(null!));
    }

    [Fact]
    public void A_course_describes_each_form() => Assert.Equal(
        "Form (form 1.0.0)\n"
        + "form  session  answered  long string  average string  variability\n"
        + "   0        1    4 of 4            1            1.00         0.82\n"
        + "   1        -    0 of 4         none            none         none\n",
        ResponseQuality.OfCourse([At(1), Form.Blank()]).Value.Describe());

    [Fact]
    public void Nothing_is_removed_or_changed()
    {
        CourseQuality course = ResponseQuality.OfCourse([A, A, A, Key.All(Form, 3)]).Value;

        Assert.Equal(4, course.Forms.Count);
        Assert.All(course.Findings, finding => Assert.NotEqual(FindingSeverity.Error, finding.Severity));
    }

    [Fact]
    public void No_object_shows_by_its_name_how_somebody_answered()
    {
        CourseQuality course = ResponseQuality.OfCourse([Form.Answer(5, 4, 3, 5), Form.Answer(5, 4, 3, 5)]).Value;
        Assert.Equal(("CourseQuality of form 1.0.0, 2 forms", "SheetQuality of form 1.0.0"), (course.ToString(), course.Forms[0].ToString()));
        Assert.Equal("KeyingContrast of s", ResponseQuality.Of(Key.All(Forms.Numbered(2).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build(), 2)).Contrasts[0].ToString());
    }

    private static ResponseSheet At(int session) => A.WithAdministration(new Administration(session: session));

    private static ResponseSheet[] Repeat(ResponseSheet sheet) => [sheet, sheet, sheet];

    private static IReadOnlyList<Finding> Findings(params ResponseSheet[] forms) => ResponseQuality.OfCourse(forms).Value.Findings;

    private static IReadOnlyList<Finding> Troubles(params ResponseSheet[] forms)
    {
        Result<CourseQuality> result = ResponseQuality.OfCourse(forms);
        Assert.Null(result.ValueOrDefault);
        return result.Findings;
    }
}
