using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Notebooks;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Notebooks;

public sealed class HtmlFormatterTests
{
    [Fact]
    public void The_scores_are_a_section_with_their_title_their_table_and_their_findings()
    {
        StudyScores scores = Scores(Form("Calm & clear", items: 2), "1,9\n");

        Assert.NotEmpty(scores.Summary.DescribeFindings());
        Assert.Equal(
            "<section><h2>Calm &amp; clear</h2><pre>" + WebUtility.HtmlEncode(scores.Summary.Describe()) + "</pre><pre>" + WebUtility.HtmlEncode(scores.Summary.DescribeFindings()) + "</pre></section>",
            Html(scores));
    }

    [Fact]
    public void Without_findings_there_is_one_block()
    {
        StudyScores scores = Scores(Form("Calm", items: 2), "1,2\n");

        Assert.Equal("<section><h2>Calm</h2><pre>" + WebUtility.HtmlEncode(scores.Summary.Describe()) + "</pre></section>", Html(scores));
    }

    [Fact]
    public void A_block_ends_after_8000_characters()
    {
        StudyScores scores = Scores(Form("Long", items: 200), string.Join(',', Enumerable.Repeat("1", 200)) + "\n");
        string html = WebUtility.HtmlDecode(Html(scores));

        Assert.Equal("<section><h2>Long</h2><pre>" + scores.Summary.Describe()[..8000] + " …</pre></section>", html);
    }

    [Fact]
    public void What_is_no_study_is_left_to_others()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);

        Assert.False(new HtmlFormatter().Format("scores", writer));
        Assert.Empty(writer.ToString());
    }

    [Fact]
    public void A_notebook_finds_the_formatter_by_reflection()
    {
        var source = new TypeFormatterSourceAttribute();

        Assert.Equal(typeof(HtmlFormatterSource), source.FormatterSourceType);
        Assert.Equal(["text/html"], source.PreferredMimeTypes);
        Assert.Equal("text/html", Assert.IsType<HtmlFormatter>(Assert.Single(new HtmlFormatterSource().CreateTypeFormatters())).MimeType);
    }

    private static Instrument Form(string title, int items)
    {
        InstrumentBuilder form = Instrument.Define("form", "1.0.0").Titled(title).RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(items);
        for (int item = 1; item <= items; item++)
        {
            int number = item;
            form = form.Scale(FormattableString.Invariant($"scale-{number}"), s => s.Items(number).Sum());
        }

        return form.Build();
    }

    private static StudyScores Scores(Instrument form, string rows) => Study.ReadCsv(
        new StringReader(string.Join(',', form.Items.Select(item => FormattableString.Invariant($"q{item.Number}"))) + "\n" + rows), form, map => map.Items("q{n}")).Score();

    private static string Html(StudyScores scores)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(new HtmlFormatter().Format(scores, writer));
        return writer.ToString();
    }
}
