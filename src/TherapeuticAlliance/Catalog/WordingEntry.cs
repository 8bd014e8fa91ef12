namespace TherapeuticAlliance.Catalog;

/// <summary>One text of a form: what it is, of which item or place, at which value.</summary>
internal readonly struct WordingEntry
{
    internal WordingEntry(WordingPart part, string code, string text, decimal value = 0)
    {
        Part = part;
        Code = code;
        Text = text;
        Value = value;
    }

    internal WordingPart Part { get; }

    /// <summary>The code of the item, or the name of the place; empty where the text is of the whole form.</summary>
    internal string Code { get; }

    internal decimal Value { get; }

    internal string Text { get; }
}
