using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Guidance.Observing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>The catalogue in German, whole.</summary>
public sealed class GermanTests
{
    private static readonly GuidanceCatalog German = GuidanceCatalog.Default.In(TextProvider.German);

    public static TheoryData<Audience> Audiences { get; } = new TheoryData<Audience> { Audience.Therapist, Audience.Supervisor, Audience.Client };

    [Fact]
    public void Every_text_is_another_one_in_German() => Assert.DoesNotContain(
        German.TextKeys, key => German.TextOf(key) == GuidanceCatalog.Default.TextOf(key));

    [Fact]
    public void No_English_word_is_left_in_a_text() => Assert.All(German.TextKeys, key => Assert.Empty(EnglishWords.In(German.TextOf(key))));

    [Theory]
    [MemberData(nameof(Audiences))]
    public void An_offer_is_described_in_German(Audience audience)
    {
        string words = string.Join("\n", Said(German.On(Flagged()).And(German.OnMissing(ScoreSeries.Of(Flagged().Scale, 16, 17), 9, 3)), audience));

        Assert.NotEmpty(words);
        Assert.Empty(EnglishWords.In(words));
        Assert.DoesNotMatch(@"\d\.\d", words);
    }

    [Fact]
    public void The_rate_stands_in_German_with_what_it_was_measured_under() => Assert.Matches(
        "In stabilen Verläufen kommt eine solche Markierung \\d+(,\\d+)?-mal in 100 Sitzungen vor \\(.*simulierte Verläufe.*\\)\\.", German.On(Flagged()).Describe(Audience.Therapist));

    [Fact]
    public void Reasons_are_findings_in_German()
    {
        Assert.Equal("Keine der beiden Auswertungen markiert die Sitzung. Das zeigt nicht, dass alles gut ist.", GuidanceFindings.NobodyFlags.At(string.Empty).Describe(TextProvider.German));
        Assert.Equal("Der Fragebogen wird von einem anderen Beurteiler ausgefüllt (Therapeut). Eine Markierung wird nach den Werten der Person betrachtet, der geholfen wird; "
            + "stellen Sie beide Seiten nebeneinander, um auch die andere zu betrachten.", GuidanceFindings.NotTheClientsForm.At(string.Empty, "therapist").Describe(TextProvider.German));
    }

    [Fact]
    public void A_consideration_of_the_host_and_wording_given_after_stay()
    {
        GuidanceCatalog ours = GuidanceCatalog.Default.With(new Consideration(
            "OUR-1", Audience.Therapist, ConsiderationFamily.Consult, ConsiderationBasis.ProfessionalNorm, "Unsere Donnerstagsgruppe.",
            [ObservationKind.FlagRaised], [new EvidenceSource("HOUSE", "Handbuch")], [Caution.AskFirst]))
            .In(TextProvider.German).WithTexts(new Dictionary<string, string> { ["TG0101"] = "Fragen Sie." });

        Assert.Equal(("Unsere Donnerstagsgruppe.", "Fragen Sie."), (ours.TextOf("OUR-1"), ours.TextOf("TG0101")));
    }

    [Fact]
    public void A_provider_is_needed() => Assert.Throws<ArgumentNullException>("texts", () => GuidanceCatalog.Default.In(null!));

    // Sources are cited as they are published.
    private static IEnumerable<string> Said(GuidanceOffer offer, Audience audience) =>
        offer.Describe(audience).Split('\n').Where(line => !line.Contains("Quellen:"));

    private static Verdict Flagged() => Courses.Goal(Courses.SteadyThenLow).Last!;
}
