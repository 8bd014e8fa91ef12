using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>What a header, a cell or a note says: a sentence of the library in any language, or a text of the study as it is.</summary>
internal sealed class TableText
{
    private readonly Func<TextProvider, string> _say;

    private TableText(Func<TextProvider, string> say) => _say = say;

    internal static TableText Of(TextTemplate template, params object[] values) => new(texts => texts.Say(template, Array.ConvertAll(values, value => Said(value, texts))));

    internal static TableText Of(string literal) => new(_ => literal);

    /// <summary>Says what something says of itself.</summary>
    internal static TableText Of(Func<TextProvider, string> say) => new(say);

    internal string In(TextProvider texts) => _say(texts);

    private static object Said(object value, TextProvider texts) => value is Finding finding ? finding.Describe(texts) : value;
}
