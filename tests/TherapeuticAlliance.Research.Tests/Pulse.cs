using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>
/// A form small enough to score by hand: a, b (reversed) and c from 1 to 5; bond = a + (6 - b), needs both;
/// total = a + (6 - b) + c, prorated from two answers.
/// </summary>
internal static class Pulse
{
    internal static Instrument Client { get; } = Instrument.Define("pulse", "1.0.0")
        .Titled("Pulse").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5).Labelled("Never", "Seldom", "Sometimes", "Often", "Always"))
        .Items("a", "b", "c").Reversed("b")
        .Scale("bond", s => s.Items("a", "b").Sum())
        .Total(s => s.AllItems().Sum().AtLeastAnswered(2))
        .Build();

    internal static StudyMap Map { get; } = StudyMap.Empty.Items("{code}").Id("id").Session("session");

    internal static Study Read(string table, Func<StudyMap, StudyMap>? map = null) =>
        Study.ReadCsv(new StringReader(table), Client, _ => map is null ? Map : map(Map));

    /// <summary>One form from the cells of its three items.</summary>
    internal static StudyForm Form(string cells, Func<StudyMap, StudyMap>? map = null) =>
        Read("id,session,a,b,c\nA,1," + cells + "\n", map).Forms.Single();

    internal static string[] Codes(Study study) => [.. study.Findings().Select(finding => finding.Code)];
}
