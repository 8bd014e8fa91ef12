namespace TherapeuticAlliance.Findings;

/// <summary>Findings about wording packs, TA6101 and TA6001 and up. A pack with an error is not attached.</summary>
public static class WordingFindings
{
    /// <summary>The language is not a language tag.</summary>
    public static FindingKind WordingLanguageMalformed { get; } = FindingKind.Error("TA6001",
        "A language is a tag such as en, de or pt-BR; {attempted} is not.");

    /// <summary>An item has no text.</summary>
    public static FindingKind WordingMissing { get; } = FindingKind.Error("TA6002",
        "The pack has no text for item {item} of {instrument}; give one, not blank.");

    /// <summary>A text belongs to no item.</summary>
    public static FindingKind WordedItemUnknown { get; } = FindingKind.Error("TA6003",
        "{instrument} has no item {item}; remove the text, or check the version of the form.");

    /// <summary>An item has two texts.</summary>
    public static FindingKind WordingDuplicate { get; } = FindingKind.Error("TA6004",
        "Item {item} has more than one text; give one.");

    /// <summary>An anchor text stands at no option, twice, or is blank.</summary>
    public static FindingKind WordedAnchorInvalid { get; } = FindingKind.Error("TA6005",
        "The anchor at {value} must be at an option of {instrument}, have a text, and be the only one at its value.");

    /// <summary>The pack belongs to another instrument or version.</summary>
    public static FindingKind WordingOfOtherInstrument { get; } = FindingKind.Error("TA6006",
        "The pack is for {pack}, not for {instrument}; its wording must match the version of the form.");

    /// <summary>A label of one item is at no option of it, is there twice, or is blank.</summary>
    public static FindingKind ItemAnchorInvalid { get; } = FindingKind.Error("TA6101",
        "The label at {value} of item {item} must be at an option of that item of {instrument}, have a text, and be the only one at its value.");

    /// <summary>A heading or an explanation belongs to no item, is there twice, or is blank.</summary>
    public static FindingKind ItemNoteInvalid { get; } = FindingKind.Error("TA6102",
        "The {note} at item {item} must belong to an item of {instrument}, have a text, and be the only one there.");

    /// <summary>A placeholder is in no text, is declared twice, or has no usable name or fallback.</summary>
    public static FindingKind PlaceholderInvalid { get; } = FindingKind.Error("TA6103",
        "The placeholder {name} must have a name of letters, digits and hyphens, be used in a text, be declared once, and say what is printed when nothing is filled in.");

    /// <summary>The labels for all items are not printed at an item with a response format of its own.</summary>
    public static FindingKind SharedAnchorsNotPrinted { get; } = FindingKind.Warning("TA6104",
        "Item {item} has a response format of its own, so the labels for all items are not printed there; give the item its own labels.");

    /// <summary>A name in braces is no placeholder of the pack.</summary>
    public static FindingKind PlaceUndeclared { get; } = FindingKind.Warning("TA6105",
        "A text names {name} in braces, which is no placeholder of the pack; it is printed as written. Declare it if it is to be filled in.");

    /// <summary>The pack has more texts of a kind than a document has room for.</summary>
    public static FindingKind TextsTooMany { get; } = FindingKind.Error("TA6106",
        "The pack has {count} entries here; at most {limit} are possible.");
}
