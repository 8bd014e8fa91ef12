using System.Collections.Generic;

namespace TherapeuticAlliance.Display.Notebooks;

/// <summary>What a notebook makes by reflection to show a type of this library; see <see cref="Internal.TypeFormatterSourceAttribute"/>.</summary>
internal sealed class HtmlFormatterSource
{
    /// <summary>Returns the formatters.</summary>
    public IEnumerable<object> CreateTypeFormatters()
    {
        yield return new HtmlFormatter();
    }
}
