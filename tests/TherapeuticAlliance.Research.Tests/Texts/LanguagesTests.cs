using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Texts;

/// <summary>A language of this package says everything that this package says.</summary>
public sealed class LanguagesTests
{
    private static readonly string Folder = Repository.Path("src", "TherapeuticAlliance.Research", "Texts", "Languages");

    private static readonly IReadOnlyList<PropertyInfo> Properties =
        [.. typeof(ResearchTexts).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))];

    private static readonly IReadOnlyList<TextTemplate> Templates =
        [.. Properties.Where(property => property.PropertyType == typeof(TextTemplate)).Select(property => (TextTemplate)property.GetValue(null)!)];

    private static readonly IReadOnlyList<FindingKind> Kinds =
        [.. Properties.Where(property => property.PropertyType == typeof(FindingKind)).Select(property => (FindingKind)property.GetValue(null)!)];

    public static TheoryData<string> Languages { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_key_and_no_other(string language) => Assert.Equal(
        Templates.Select(template => template.Key).Concat(Kinds.Select(kind => kind.Code)).Concat(Words("en").Keys).Order(StringComparer.Ordinal),
        Words(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_has_the_places_of_the_English_one(string language)
    {
        Assert.All(Templates, template => Assert.Equal(template.Places.Order(StringComparer.Ordinal), Places(Words(language)[template.Key])));
        Assert.All(Kinds, kind => Assert.Equal(Places(kind.Template), Places(Words(language)[kind.Code])));
    }

    private static IEnumerable<string> Places(string words) => new TextTemplate("test", words).Places.Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Words(string language) => File.ReadAllLines(Path.Combine(Folder, language + ".txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
