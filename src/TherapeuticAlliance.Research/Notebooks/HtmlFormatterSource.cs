using System.Collections.Generic;

namespace TherapeuticAlliance.Research.Notebooks;

/// <summary>What a notebook makes by reflection to show a study; see <see cref="Internal.TypeFormatterSourceAttribute"/>.</summary>
internal sealed class HtmlFormatterSource
{
    /// <summary>Returns the formatters.</summary>
    public IEnumerable<object> CreateTypeFormatters()
    {
        yield return new HtmlFormatter();
    }
}
