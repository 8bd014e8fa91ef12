namespace TherapeuticAlliance.Findings;

/// <summary>Findings about wording packs, TA6001 and up. Each is an error: such a pack is not attached.</summary>
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
        "The pack is one for {pack}, not for {instrument}; wording is checked version by version.");
}
