using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>Says the sentences of forms, charts and reports in one language.</summary>
internal sealed class Speaker
{
    internal Speaker(TextProvider texts) => Texts = texts;

    internal static Speaker English { get; } = new(TextProvider.English);

    internal TextProvider Texts { get; }

    /// <summary>The language tag, for the attribute <c>lang</c>.</summary>
    internal string Language => Texts.Language;

    internal string Say(TextTemplate sentence, params object[] values) => Texts.Say(sentence, values);

    /// <summary>A number as the language writes it.</summary>
    internal string Number(string invariant) => Texts.Number(invariant);
}
