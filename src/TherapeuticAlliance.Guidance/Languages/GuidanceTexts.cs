using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Guidance.Languages;

/// <summary>The languages of this package.</summary>
internal static class GuidanceTexts
{
    internal static Translations Translations { get; } = new(typeof(GuidanceTexts).Assembly);

    internal static FindingDeclarations Kinds { get; } = new(Translations);

    /// <summary>Returns the words of a key in another language, with their places; the given words where the language has none.</summary>
    internal static string In(TextProvider texts, string key, string words)
    {
        var template = new TextTemplate(key, words, Translations);
        return texts.Say(template, template.Places.Select(place => (object)("{" + place + "}")).ToArray());
    }
}
