namespace TherapeuticAlliance.Catalog;

/// <summary>What a text of a form is.</summary>
internal enum WordingPart
{
    /// <summary>The text of an item.</summary>
    Item,

    /// <summary>A label at a value, for all items of the instrument's own response format.</summary>
    Anchor,

    /// <summary>A label at a value of one item.</summary>
    ItemAnchor,

    /// <summary>A heading above an item.</summary>
    Section,

    /// <summary>An explanation below the text of an item.</summary>
    Help,

    /// <summary>A place that is filled in when the form is printed; the text is what is printed otherwise.</summary>
    Placeholder,
}
