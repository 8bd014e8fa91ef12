using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>What is wrong with a document is said in German, down to what a place takes. Names of members are those of the document.</summary>
public class GermanFindingsTests
{
    [Theory]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": 5", "$.title: Gefunden: eine Zahl. Erwartet: ein Text.", "$.title: Found a number; expected a text.")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": null", "$.title: Null ist hier kein Wert. Erwartet: ein Text; oder lassen Sie das Feld weg.", "$.title: Null is not a value here; give a text, or leave the member out.")]
    [InlineData("\"count\": 2", "\"count\": 2.5", "$.scales[0].rule.count: Die Zahl '2.5' ist nicht gültig. Erwartet: eine ganze Zahl von -2147483648 bis 2147483647.", "$.scales[0].rule.count: The number '2.5' is not valid; give a whole number from -2147483648 to 2147483647.")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"eins\"", "version: Eine", "version: A")]
    public void What_a_place_takes_is_said_in_the_language(string place, string by, string german, string english)
    {
        Finding finding = AllianceJson.ReadDefinition(Samples.Pulse.With(", \"keying\": \"reverse\"", "").With(place, by)).Findings[0];

        Assert.Contains(german, finding.Describe(TextProvider.German));
        Assert.Contains(english, finding.Describe());
    }

    [Fact]
    public void No_English_word_is_left_beside_names_of_members_and_values() => Assert.All(Damaged(), finding => Assert.Empty(EnglishWords.In(finding.Describe(TextProvider.German))));

    private static IEnumerable<Finding> Damaged() =>
    [
        .. AllianceJson.ReadDefinition("").Findings,
        .. AllianceJson.ReadDefinition("[1]").Findings,
        .. AllianceJson.ReadDefinition(Samples.Pulse.With("\"title\": \"Clinic pulse\"", "\"title\": []")).Findings,
        .. AllianceJson.ReadDefinition(Samples.Pulse.With("{ \"code\": \"b2\" }", "null")).Findings,
        .. AllianceJson.ReadDefinition(Samples.Pulse.With("\"highest\": 7", "\"highest\": 1e400")).Findings,
        .. AllianceJson.ReadCourse(AllianceJson.WriteCourse(CourseTests.Everything), InstrumentCatalog.Default).Findings,
        .. AllianceJson.ReadCourse(AllianceJson.WriteCourse(CourseTests.Everything).Replace("+01:00", "?"), Samples.Catalog).Findings.Take(1),
        .. AllianceJson.ReadState(AllianceJson.WriteState(States.After(States.Default, 2)).Replace("\"parts\":[", "\"parts\":[7,")).Findings,
    ];
}
