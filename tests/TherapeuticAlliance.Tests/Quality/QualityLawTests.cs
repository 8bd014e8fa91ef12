using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

/// <summary>Laws over random forms, keys and answers.</summary>
public sealed class QualityLawTests
{
    [Property(QuietOnSuccess = true)]
    public Property Statistics_are_numbers_within_their_range_or_absent() => Law.Of(Any.Cases, random =>
    {
        SheetQuality quality = ResponseQuality.Of(random.Form.Build().AnswerFrom(random.Answers));
        bool hasStatistics = quality.HasOneFormat && quality.Answered > 0;

        Assert.Equal(random.Answers.Count(answer => answer is not null), quality.Answered);
        Assert.Equal((hasStatistics, hasStatistics), (quality.LongString is not null, quality.AverageString is not null));
        Assert.Equal(hasStatistics && quality.Answered > 1, quality.IntraIndividualVariability is not null);
        Assert.False(quality.AverageString < 1 || quality.AverageString > quality.LongString || quality.LongString > quality.Answered);
        Assert.True(quality.IntraIndividualVariability is null or (>= 0 and < double.PositiveInfinity));
        Assert.All(quality.Contrasts, contrast => Assert.InRange(contrast.Percent, -100.000001, 100.000001));
    });

    [Property(QuietOnSuccess = true)]
    public Property Turning_the_form_round_changes_no_statistic() => Law.Of(Any.Cases, random =>
    {
        SheetQuality there = ResponseQuality.Of(Plain(random.Form, random.Answers));
        SheetQuality back = ResponseQuality.Of(Plain(random.Form, random.Answers.Reverse().ToArray()));

        Assert.Equal((there.LongString, there.AverageString), (back.LongString, back.AverageString));
        Assert.Equal(there.IntraIndividualVariability ?? -1, back.IntraIndividualVariability ?? -1, 1e-9);
    });

    [Property(QuietOnSuccess = true)]
    public Property A_course_says_of_each_form_what_the_form_says_alone() => Law.Of(Any.Cases, random =>
    {
        ResponseSheet sheet = random.Form.Build().AnswerFrom(random.Answers);
        CourseQuality course = ResponseQuality.OfCourse([sheet, sheet]).Value;

        Assert.Equal(2, course.Forms.Count);
        Assert.Equal(
            ResponseQuality.Of(sheet).Findings.Select(finding => finding.Within("forms[1]")),
            course.Findings.Where(finding => finding.Path.StartsWith("forms[1]", System.StringComparison.Ordinal)));
    });

    // All items on the format of the first, so that the answers can change places; those it does not allow are left out.
    private static ResponseSheet Plain(FormModel form, decimal?[] answers)
    {
        FormatModel format = form.Items[0].Format;
        return Forms.Sum(form.Items.Length, format.Build()).AnswerFrom(answers.Select(answer => answer is { } given && format.Options.Contains(given) ? answer : null));
    }
}
