using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Quality;

/// <summary>What the figures of response quality say around them. Columns and cells are coded words.</summary>
internal static class QualityTexts
{
    internal static TextTemplate Title { get; } = new("quality.title", "{title} ({instrument})");

    internal static TextTemplate Answered { get; } = new("quality.answered", "{answered} of {items}");

    internal static TextTemplate Noted { get; } = new("quality.finding", "{code} {finding}");
}
