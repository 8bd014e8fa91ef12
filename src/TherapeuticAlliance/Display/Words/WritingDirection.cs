using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>Whether a language runs from right to left, by its tag.</summary>
internal static class WritingDirection
{
    internal static bool IsRightToLeft(string language) => TextProvider.LanguageOf(language) is
        "ar" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi";
}
