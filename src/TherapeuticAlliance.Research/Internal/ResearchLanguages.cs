using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>The languages of this package, a file each in <c>Languages</c>.</summary>
internal static class ResearchLanguages
{
    internal static Translations All { get; } = new(typeof(ResearchLanguages).Assembly);
}
