using System;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Display.Words;

/// <summary>Says the sentences of forms, charts and reports in one language.</summary>
internal sealed class Speaker
{
    private Speaker(string language) => Language = language;

    internal static Speaker English { get; } = new("en");

    /// <summary>The language tag, for the attribute <c>lang</c>.</summary>
    internal string Language { get; }

    internal string Say(Sentence sentence, params object[] values) => SentenceTemplate.Fill(
        sentence.English, sentence.Places, values.Select(value => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : (string)value).ToArray(), string.Empty);

    /// <summary>A number as the language writes it.</summary>
    internal string Number(string invariant) => invariant;
}
