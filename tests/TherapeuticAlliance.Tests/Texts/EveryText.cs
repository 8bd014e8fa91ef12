using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Tests.Texts;

/// <summary>Every sentence of the core, and every language file.</summary>
internal static class EveryText
{
    internal static IReadOnlyList<TextTemplate> Templates { get; } =
    [
        .. typeof(TextTemplate).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(TextTemplate))
            .Select(property => (TextTemplate)property.GetValue(null)!),
        .. FindingKinds.All.Select(kind => kind.Sentence),
    ];

    internal static IEnumerable<string> Languages => Directory
        .GetFiles(Repository.Path("src", "TherapeuticAlliance", "Texts", "Languages"), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)!).Where(language => language != "en");

    internal static IReadOnlyDictionary<string, string> Words(string language) => Translations.Core.In(language)!.Words;

    internal static IEnumerable<string> CodedKeys(string language) => Words(language).Keys.Where(key => key.Contains(":"));
}
