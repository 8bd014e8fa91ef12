using System;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class DyadMistakesTests
{
    private static readonly ScoreReport Client = Key.All(Instruments.WaiS.Client, 4).Score(), Therapist = Key.All(Instruments.WaiS.Therapist, 3).Score();

    [Fact]
    public void Two_reports_are_one_pair_and_one_report_is_none()
    {
        Assert.Single(Dyad.ComparePairwise(Client, Therapist).Value);
        Says("A comparison needs at least two.", () => Dyad.ComparePairwise(Client));
    }

    [Fact]
    public void Nothing_cannot_be_compared()
    {
        Assert.Throws<ArgumentNullException>("first", () => Dyad.CompareMembers((ScoreReport)null!, Client));
        Assert.Throws<ArgumentNullException>("second", () => Dyad.CompareMembers(Client, (ScoreReport)null!));
        Assert.Throws<ArgumentNullException>("form", () => ParallelForms.Of(null!, TherapeuticAlliance.Catalog.InstrumentCatalog.Default));
        Assert.Throws<ArgumentNullException>("texts", () => Dyad.Compare(Client, Therapist).Value.Scales[0].WhyIn(null!));
    }

    [Fact]
    public void What_keeps_two_forms_apart_names_its_place()
    {
        ResponseSheet At(string? respondent, string? subject, int session) => Key.All(Instruments.GcqS, 4)
            .WithAdministration(new Administration(respondent: respondent, subject: subject, session: session));
        ResponseSheet With(Instrument form, string subject, int session) => Key.All(form, 3).WithAdministration(new Administration(subject: subject, session: session));

        Assert.Equal(["administration", "administration.session"], Dyad.CompareMembers(At("a", null, 1), At("a", null, 2)).Findings.Select(finding => finding.Path));
        Assert.Equal(["administration"], Dyad.CompareMembers(At("a", null, 1), At(null, null, 1)).Findings.Select(finding => finding.Path));
        Assert.Equal("instrument", Dyad.CompareMembers(At("a", null, 1), With(Instruments.WaiS.Client, "b", 1)).Findings[0].Path);
        Assert.Equal(
            ["administration.session", "administration.subject"],
            Dyad.Compare(With(Instruments.WaiS.Client, "a", 1), With(Instruments.WaiS.Therapist, "b", 2)).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_bound_of_agreement_may_be_0_and_the_last_category_is_the_last()
    {
        AgreementCategories categories = AgreementCategories.InPoints("us").UpTo(0, "the same").Beyond("apart");

        Assert.Equal("the same", categories.Of(Dyad.Compare(Client, Key.All(Instruments.WaiS.Therapist, 4).Score()).Value["total"])!.Name);
        Assert.Equal("apart", categories.Of(Dyad.Compare(Client, Therapist).Value["total"])!.Name);
        Says("Beyond is the last category; nothing can follow it.", () => categories.Beyond("further"));
        Says("Bounds of agreement are 0 or more and ascend.", () => AgreementCategories.InPoints("us").UpTo(-1, "less"));
    }

    [Fact]
    public void A_joined_view_says_what_it_is_of()
    {
        RuptureMonitor client = RuptureMonitor.For(Instruments.WaiS.Client["total"]), therapist = RuptureMonitor.For(Instruments.WaiS.Therapist["total"]);
        Verdict At(RuptureMonitor monitor, int session) => monitor.Observe(monitor.Start(), session, 40).Verdict;

        Says("Both monitors watch the scores of the client; a joined view is of two raters.", () => JoinedVerdict.Of(At(client, 1), At(client, 1)));
        Says("The two verdicts are of different sessions.", () => JoinedVerdict.Of(At(client, 1), At(therapist, 2)));
        Says("The level of a flag is watch, probable or strong.", () => JoinedVerdict.Of(At(client, 1), At(therapist, 1), RuptureLevel.None));
    }

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
