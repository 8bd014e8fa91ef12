using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>A language of this package says everything that this package says.</summary>
public class LanguagesTests
{
    private static readonly string Folder = Repository.Path("src", "TherapeuticAlliance.Fhir", "Languages");

    private static readonly PropertyInfo[] Properties =
        [.. typeof(AllianceFhir).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))];

    private static readonly Dictionary<string, string> Sentences = Of<TextTemplate>().Select(template => (template.Key, template.English))
        .Concat(Of<FindingKind>().Select(kind => (kind.Code, kind.Template))).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    // German words too, or names of FHIR and of the definition.
    private static readonly string[] Same = ["fhir.questionnaire.item", "fhir.questionnaire.labelled-item", "fhir.questionnaire.items", "fhir.observation.threshold"];

    public static TheoryData<string> Languages { get; } = [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_sentence_and_no_other(string language) =>
        Assert.Equal(Sentences.Keys.OrderBy(key => key, StringComparer.Ordinal), Words(language).Keys.OrderBy(key => key, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_has_the_places_of_the_English_one(string language) =>
        Assert.All(Sentences, sentence => Assert.Equal(Places(sentence.Value), Places(Words(language)[sentence.Key])));

    [Fact]
    public void No_sentence_is_the_English_one() =>
        Assert.All(Sentences.Where(sentence => !Same.Contains(sentence.Key)), sentence => Assert.NotEqual(sentence.Value, Words("de")[sentence.Key]));

    [Fact]
    public void A_finding_is_said_in_German()
    {
        Finding finding = Assert.Single(AllianceFhir.ReadResponse("{}", Instruments.WaiSr.Client, Forms.Options).Findings);

        Assert.Equal("QuestionnaireResponse: Gebraucht wird eine QuestionnaireResponse; dies ist eine andere Ressource oder keine.", finding.Describe(TextProvider.German));
    }

    [Fact]
    public void What_the_library_adds_to_resources_is_in_the_language_of_the_options_and_has_an_address_of_its_own()
    {
        FhirOptions german = Forms.Options.In(TextProvider.German, "de");
        string questionnaire = AllianceFhir.WriteQuestionnaire(Instruments.WaiSr.Client, german);
        ScoreReport blank = Instruments.WaiSr.Client.Blank().Score();

        Assert.Contains("\"language\":\"de\"", questionnaire, StringComparison.Ordinal);
        Assert.Contains("/Questionnaire/wai-sr-client-de\"", questionnaire, StringComparison.Ordinal);
        Assert.Contains("Regel für fehlende Antworten: alle Items müssen beantwortet sein", questionnaire, StringComparison.Ordinal);
        Assert.Contains("0 von 4 beantwortet, 4 gebraucht", AllianceFhir.WriteObservation(blank, "bond", german), StringComparison.Ordinal);
        Assert.Contains("keine Diagnose", AllianceFhir.WriteVerdict(Verdicts.Scale, Verdicts.OfEveryLevel.Last(), new Administration("adm-7"), german), StringComparison.Ordinal);
        Assert.Contains("Werteverlauf", AllianceFhir.WritePatternCodes(german), StringComparison.Ordinal);
    }

    private static IEnumerable<T> Of<T>() => Properties.Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!);

    private static IEnumerable<string> Places(string words) => new TextTemplate("test", words).Places.OrderBy(place => place, StringComparer.Ordinal);

    private static Dictionary<string, string> Words(string language) => File.ReadAllLines(Path.Combine(Folder, language + ".txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split([" = "], 2, StringSplitOptions.None)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
