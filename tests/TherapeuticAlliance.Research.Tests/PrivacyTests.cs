using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>Planted identifiers and answers turn up where callers ask for them, and nowhere else.</summary>
public sealed class PrivacyTests
{
    private const string Id = "Planted-Id-7313";
    private const string Session = "Planted-Session-7313";
    private const string Written = "Planted-Answer-7313";

    private const string Table = "id,session,a,b,c\n"
        + Id + "," + Session + "," + Written + ",2,3\n"
        + Id + "," + Session + ",7313,2,\n";

    [Fact]
    public void No_text_of_an_object_shows_an_identifier_an_answer_or_a_score()
    {
        StudyScores scores = Pulse.Read(Table).Score();
        using StudyReader reader = StudyReader.Open(new StringReader(Table), Pulse.Client, Pulse.Map);
        object[] objects =
        [
            scores, scores.Study, scores.Summary, scores.Summary.Scales[0], reader, Pulse.Map, new StudyScorer(Pulse.Client), StudyFiles.None,
            .. scores.Study.Forms, .. scores.Forms, .. scores.Forms.SelectMany(form => form.Scores), .. scores.Findings(),
        ];

        Assert.All(objects, thing => Assert.DoesNotContain("7313", thing.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Debuggers_show_these_texts_and_nothing_else()
    {
        DebuggerDisplayAttribute[] displays = [.. typeof(Study).Assembly.GetCustomAttributes<DebuggerDisplayAttribute>()];

        Assert.All(displays, display => Assert.Equal("{ToString(),nq}", display.Value));
        Assert.Superset(new HashSet<Type> { typeof(Study), typeof(StudyScores), typeof(StudyForm), typeof(ScoredForm), typeof(FormScore) }, new HashSet<Type>(displays.Select(display => display.Target!)));
    }

    [Fact]
    public void No_argument_or_path_of_a_finding_shows_what_was_written()
    {
        Finding[] findings = [.. Pulse.Read(Table, map => map.Rater("a", Written)).Score().Findings(), .. Pulse.Read(Table).Score().Findings()];

        Assert.Contains(findings, finding => finding.Kind == StudyFindings.DuplicateForm);
        Assert.Contains(findings, finding => finding.AttemptedValue == Session);
        Assert.All(findings, finding => Assert.DoesNotContain("7313", finding.Path + string.Concat(finding.Arguments), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Id + "," + Session + "," + Written + ",2,3\n")]
    [InlineData("id,session,a,b,c\n" + Id + ",1,2,3,\"" + Written)]
    public void No_exception_message_shows_a_row_even_where_it_stands_in_the_place_of_the_header(string table)
    {
        Exception[] exceptions = [.. Exceptions(table)];

        Assert.NotEmpty(exceptions);
        Assert.All(exceptions, exception => Assert.DoesNotContain("7313", exception.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_ask_are_shown_it() => Assert.Contains(
        Id, Assert.Throws<StudyException>(() => Pulse.Read(Id + "," + Session + "\n")).Describe(), StringComparison.Ordinal);

    [Fact]
    public void A_row_whose_text_cannot_be_decoded_or_ended_is_not_shown_as_the_cause()
    {
        string row = "id,session,a,b,c\n" + Id + ",1,2,3,\"" + Written + new string('x', 20_000_000);

        Exception exception = Assert.Throws<StudyException>(() => Pulse.Read(row));

        Assert.DoesNotContain("7313", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    private static IEnumerable<Exception> Exceptions(string table)
    {
        foreach (Action use in new Action[]
        {
            () => Pulse.Read(table, map => map.Id("nobody")),
            () => Pulse.Read(table, map => map.Items("q{n}")),
            () => Pulse.Read(table, map => map.Items("nothing")),
        })
        {
            yield return Assert.ThrowsAny<Exception>(use);
        }
    }
}
