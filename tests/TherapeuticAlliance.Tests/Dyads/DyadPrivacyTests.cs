using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

/// <summary>Recognisable answers and identifiers are planted; no name of an object, finding or exception may show one.</summary>
public sealed class DyadPrivacyTests
{
    private static readonly string[] Secrets = ["417.23", "358.91", "58.32", "417", "358", "SUBJ", "RESP", "ADM-"];

    [Fact]
    public void No_name_and_no_argument_of_a_finding_shows_a_secret()
    {
        Instrument Form(string id, Rater rater) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(VisualAnalogue.Line(0, 1000, 0.01m)).OfFamily("f")
            .NumberedItems(2).Total(s => s.AllItems().Mean().AtMostMissing(1)).Build();
        Instrument therapist = Form("a", Rater.Therapist), client = Form("b", Rater.Client);
        ResponseSheet Sheet(Instrument form, decimal answer, string subject) =>
            form.Blank().With("1", answer).WithAdministration(new Administration("ADM-1", subject, "RESP-1", 3));

        DyadComparison pair = Dyad.Compare(Sheet(therapist, 417.23m, "SUBJ-1"), Sheet(client, 358.91m, "SUBJ-1")).Value;
        Result<DyadComparison> refused = Dyad.Compare(Sheet(therapist, 417.23m, "SUBJ-1"), Sheet(client, 358.91m, "SUBJ-2"));
        ScoreSeries first = ScoreSeries.Of(therapist["total"], 417.23, 417.23, null), second = ScoreSeries.Of(client["total"], 358.91, 358.91, 358.91);
        DyadCourse course = Dyad.Compare(first, second).Value;
        JoinedWatch watch = JoinedWatch.Of(RuptureMonitor.For(first.Scale).Replay(first), RuptureMonitor.For(second.Scale).Replay(second));

        IEnumerable<object> things =
        [
            pair, .. pair.Scales, pair.Profile!, .. pair.Profile!.Items, .. pair.Findings, refused, .. refused.Findings, course, .. course.Sessions, .. course.Unpaired,
            .. course.Findings, watch, .. watch.Sessions, watch.FirstRecognising, watch.SecondRecognising, .. watch.Findings,
        ];
        IEnumerable<string> texts = things.Select(thing => thing.ToString()!)
            .Concat(things.OfType<Finding>().SelectMany(finding => finding.Arguments))
            .Concat([Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => pair["SUBJ-1"]).Message, Assert.Throws<ArgumentException>(() => pair.DescribeTo(Rater.Observer)).Message]);

        Assert.All(texts, text => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text)));
        Assert.Contains("58.32", pair.Describe());
    }
}
