using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>The language of the host changes nothing.</summary>
public sealed class CultureTests
{
    [Property(QuietOnSuccess = true, MaxTest = 30)]
    public Property Scores_and_their_texts_are_the_same_in_every_culture() => Law.Of(
        Any.Cases,
        form =>
        {
            string expected = InCulture.Of("en-US", () => Everything(form));
            Assert.All(InCulture.Foreign, culture => Assert.Equal(expected, InCulture.Of(culture, () => Everything(form))));
        });

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Text_is_read_the_same_in_every_culture(string culture)
    {
        ResponseSheet sheet = InCulture.Of(culture, () => Instruments.Srs.AnswerFrom(new[] { "8.6", "9.7", "9.9", "7.8" }));

        Assert.Equal(36, sheet.Score()["total"].Value);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Labels_are_read_in_any_case_in_every_culture(string culture)
    {
        Instrument instrument = Forms.Sum(2, Likert.Points(0, 1).Labelled("Hiç İ", "Sık i"));

        ResponseSheet sheet = InCulture.Of(culture, () => instrument.AnswerLabels("Hiç İ", "SıK I"));

        Assert.Equal([0m, 1m], sheet.Answers.Select(answer => answer.Value));
    }

    private static string Everything(FormCase form)
    {
        Instrument instrument = form.Form.Build();
        ScoreReport report = instrument.AnswerFrom(form.Answers).Score();
        return instrument.ContentHash + "\n" + report.Describe() + string.Join("\n", report.Scales.Select(score => score.Exact?.ToText() + " " + score.Possible.ToText() + " " + score.Why));
    }
}
