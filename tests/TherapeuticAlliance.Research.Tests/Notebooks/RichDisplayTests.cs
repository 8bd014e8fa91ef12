using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.DotNet.Interactive.Formatting;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Notebooks;

/// <summary>The formatter of .NET Interactive itself, as a notebook calls it.</summary>
public sealed class RichDisplayTests
{
    private static readonly Scale Total = Instruments.Srs["total"];

    public static TheoryData<object, string> Values { get; } = new()
    {
        { Instruments.Srs.Answer(9m, 8m, 7m, 10m).Score(), "<section class=\"ta-report\"" },
        { RuptureMonitor.For(Total).Replay(ScoreSeries.Of(Total, 30, 31, 30)), "<section class=\"ta-report\"" },
        { ScoreSeries.Of(Total, 30, 31, 30), "<svg " },
        { Dyad.Compare(Instruments.WaiS.Therapist.Answer(1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5), Instruments.WaiS.Client.Answer(1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5)).Value, "<section class=\"ta-report\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_notebook_shows_a_value_as_HTML(object value, string beginning)
    {
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
        Assert.StartsWith(beginning, value.ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_outputs_of_one_notebook_have_ids_of_their_own()
    {
        string one = ScoreSeries.Of(Total, 30, 31).ToDisplayString("text/html"), other = ScoreSeries.Of(Total, 30, 32).ToDisplayString("text/html");

        Assert.NotEqual(IdOf(one), IdOf(other));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(3000)]
    public void The_scores_of_a_study_of_any_size_are_shown_in_less_than_20_kilobytes(int forms)
    {
        string html = Scores(forms).ToDisplayString("text/html");

        Assert.StartsWith("<section><h2>", html, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 100, 20_000);
    }

    private static StudyScores Scores(int forms)
    {
        IEnumerable<string> rows = Enumerable.Range(0, forms).Select(i => $"{i},1,{(i % 7) + 1},{(i % 5) + 1},{(i % 3 == 0 ? "nonsense " + i : "3")}");
        string header = "id,session," + string.Join(",", Pulse.Client.Items.Take(3).Select(item => item.Code));
        return Study.ReadCsv(new StringReader(header + "\n" + string.Join("\n", rows) + "\n"), Pulse.Client, _ => Pulse.Map).Score();
    }

    private static string IdOf(string html) => html.Substring(html.IndexOf(" id=\"", StringComparison.Ordinal), 24);
}
