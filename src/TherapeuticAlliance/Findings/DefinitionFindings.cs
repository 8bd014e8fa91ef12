namespace TherapeuticAlliance.Findings;

/// <summary>Findings about definitions, TA1001 and up. Each is an error: such a definition is not built.</summary>
public static class DefinitionFindings
{
    /// <summary>The id is misspelled.</summary>
    public static FindingKind IdMalformed { get; } = FindingKind.Error("TA1001",
        "An id may have lower-case letters, digits, hyphens and dots, at most 64 characters, and must begin with a letter or digit; {attempted} does not match.");

    /// <summary>The version is not three whole numbers.</summary>
    public static FindingKind VersionMalformed { get; } = FindingKind.Error("TA1002",
        "A version is three whole numbers such as 1.0.0; {attempted} is not.");

    /// <summary>A text that people need is empty.</summary>
    public static FindingKind TextMissing { get; } = FindingKind.Error("TA1003", "The {what} is empty; give one.");

    /// <summary>A scale, item or threshold code is misspelled.</summary>
    public static FindingKind CodeMalformed { get; } = FindingKind.Error("TA1004",
        "A {what} code may have letters, digits, hyphens and dots (capitals and underscores for items only), at most 64 characters, and must begin with a letter or digit; {attempted} does not match.");

    /// <summary>A code stands twice.</summary>
    public static FindingKind CodeDuplicate { get; } = FindingKind.Error("TA1005",
        "The {what} code {code} is used more than once; give each its own.");

    /// <summary>The rater code is misspelled.</summary>
    public static FindingKind RaterMalformed { get; } = FindingKind.Error("TA1006",
        "A rater is a code such as client or therapist; {attempted} is not one.");

    /// <summary>The highest value is not above the lowest.</summary>
    public static FindingKind RangeEmpty { get; } = FindingKind.Error("TA1010",
        "The highest value {highest} must be above the lowest value {lowest}.");

    /// <summary>The step is not above zero or does not lead from lowest to highest.</summary>
    public static FindingKind StepInvalid { get; } = FindingKind.Error("TA1011",
        "The step {step} must be above 0 and lead from {lowest} to {highest} in whole steps.");

    /// <summary>A bound or step has too many digits.</summary>
    public static FindingKind FormatTooLarge { get; } = FindingKind.Error("TA1012",
        "Bounds must lie between -1000000 and 1000000; bounds and step may have at most 6 decimals, with at most 1000000 steps between the bounds.");

    /// <summary>An excluded value is off the grid, at an end, or named twice.</summary>
    public static FindingKind ExclusionInvalid { get; } = FindingKind.Error("TA1013",
        "The excluded value {value} must be on the grid between the lowest and the highest value, and be listed once.");

    /// <summary>An anchor stands at a value that is not an option.</summary>
    public static FindingKind AnchorInvalid { get; } = FindingKind.Error("TA1014",
        "The anchor at {value} must be at an option of the format, have a text, and be the only one at its value.");

    /// <summary>Two anchors have the same text.</summary>
    public static FindingKind AnchorDuplicate { get; } = FindingKind.Error("TA1015",
        "The anchor text at {value} is also used at another value (case and outer blanks are ignored), so an answer by label would be ambiguous.");

    /// <summary>The number of labels is not the number of options.</summary>
    public static FindingKind AnchorCount { get; } = FindingKind.Error("TA1016",
        "{labels} labels were given for {options} options; give one label for each option from the lowest value up, or label single values.");

    /// <summary>There are no items.</summary>
    public static FindingKind NoItems { get; } = FindingKind.Error("TA1020", "The definition has no items; list them.");

    /// <summary>There are too many items.</summary>
    public static FindingKind TooManyItems { get; } = FindingKind.Error("TA1021", "The definition has {count} items; at most {limit} are supported.");

    /// <summary>Two items have the same number, or a number is below 1.</summary>
    public static FindingKind ItemNumberInvalid { get; } = FindingKind.Error("TA1022",
        "Item {item} has the number {number}; numbers are 1 or more and unique.");

    /// <summary>A weight is below 1.</summary>
    public static FindingKind WeightInvalid { get; } = FindingKind.Error("TA1023", "Item {item} has the weight {weight}; weights are whole numbers from 1 to 1000.");

    /// <summary>A content label has more than five words.</summary>
    public static FindingKind LabelTooLong { get; } = FindingKind.Error("TA1024",
        "The label of item {item} has more than five words; labels are short names of our own, wording belongs in a wording pack.");

    /// <summary>An item is on no scale and was not marked unscored.</summary>
    public static FindingKind ItemOnNoScale { get; } = FindingKind.Error("TA1025",
        "Item {item} is on no scale; put it on one or mark it unscored.");

    /// <summary>An item marked unscored is on a scale.</summary>
    public static FindingKind UnscoredItemOnScale { get; } = FindingKind.Error("TA1026",
        "Item {item} is marked unscored but is on scale {scale}; remove one of the two.");

    /// <summary>Something speaks of an item that is not listed.</summary>
    public static FindingKind ItemUnknown { get; } = FindingKind.Error("TA1027",
        "The definition has no item {item}; check the code or number.");

    /// <summary>An item is listed twice in one list.</summary>
    public static FindingKind ItemListedTwice { get; } = FindingKind.Error("TA1028", "Item {item} is listed twice; list it once.");

    /// <summary>The bank has no such item.</summary>
    public static FindingKind BankItemUnknown { get; } = FindingKind.Error("TA1029", "The bank {bank} has no item {number}.");

    /// <summary>Two items are the same question of the bank.</summary>
    public static FindingKind BankItemTwice { get; } = FindingKind.Error("TA1030", "The bank item {item} is taken twice; take it once.");

    /// <summary>A scale has no items.</summary>
    public static FindingKind ScaleEmpty { get; } = FindingKind.Error("TA1040", "Scale {scale} has no items; list them.");

    /// <summary>A scale says neither sum nor mean.</summary>
    public static FindingKind AggregationMissing { get; } = FindingKind.Error("TA1041", "Scale {scale} is neither a sum nor a mean; say which.");

    /// <summary>The multiplier is not a positive ratio.</summary>
    public static FindingKind MultiplierInvalid { get; } = FindingKind.Error("TA1042",
        "The multiplier {multiplier} of scale {scale} must be a ratio of whole numbers from 1 to 1000000.");

    /// <summary>The missing rule can never be met or is out of range.</summary>
    public static FindingKind RuleInvalid { get; } = FindingKind.Error("TA1043",
        "The rule of scale {scale} ({rule}) does not fit its {items} items: at least 1 and at most all must be needed.");

    /// <summary>A mean or prorated scale mixes response formats.</summary>
    public static FindingKind FormatsMixed { get; } = FindingKind.Error("TA1044",
        "Scale {scale} mixes response formats, so it cannot be a mean or allow missing answers; use a sum that requires all, or one format.");

    /// <summary>The largest score would not be exact.</summary>
    public static FindingKind ScoreTooLarge { get; } = FindingKind.Error("TA1045",
        "Scores of scale {scale} could exceed 2^53 as exact ratios; use smaller weights, multipliers or a coarser step.");

    /// <summary>Something called published names no source.</summary>
    public static FindingKind SourceMissing { get; } = FindingKind.Error("TA1046",
        "The {what} of scale {scale} is marked as published or proven but names no source; name one.");

    /// <summary>A threshold no score can meet or miss.</summary>
    public static FindingKind ThresholdInvalid { get; } = FindingKind.Error("TA1047",
        "The threshold {threshold} of scale {scale} lies outside what the scale or its items can take.");

    /// <summary>A definition without a key lists scales, or does not say what is missing and whom to ask.</summary>
    public static FindingKind MissingKeyInvalid { get; } = FindingKind.Error("TA1049",
        "A definition without a key lists no scales and says what is missing and whom to ask.");

    /// <summary>A norm with impossible figures.</summary>
    public static FindingKind NormInvalid { get; } = FindingKind.Error("TA1048",
        "A norm of scale {scale} needs a sample, a source, a size of at least 1 and standard deviations above 0.");

    /// <summary>A fall where no direction is worse.</summary>
    public static FindingKind FallWithoutDirection { get; } = FindingKind.Error("TA1051",
        "Neither end of scale {scale} is better, so a fall since the last session means nothing; say which direction is worse, or leave the threshold out.");

    /// <summary>An alert that no answer can meet, or every answer meets.</summary>
    public static FindingKind AlertInvalid { get; } = FindingKind.Error("TA1060",
        "The alert of item {item} above {bound} lies outside its format: some answers must be above it, and some not.");

    /// <summary>An alert without a source.</summary>
    public static FindingKind AlertSourceMissing { get; } = FindingKind.Error("TA1061",
        "The alert of item {item} names no source; name who published it.");

    /// <summary>A table of points that does not fit the options.</summary>
    public static FindingKind PointsInvalid { get; } = FindingKind.Error("TA1062",
        "Item {item} has {points} points for {options} options; give one whole number from -1000000 to 1000000 for each option from the lowest value up, and not all the same.");

    /// <summary>An item depends on another in a way that cannot be followed.</summary>
    public static FindingKind ConditionInvalid { get; } = FindingKind.Error("TA1063",
        "Item {item} applies only after some answers to item {other}: name some options of {other}, each once and not all of them. {other} must be a different item, and one that always applies.");

    /// <summary>Items of a sum that may not apply.</summary>
    public static FindingKind ConditionOnSum { get; } = FindingKind.Error("TA1064",
        "Scale {scale} is a sum, and some of its items apply when others do not, so it has no fixed range; use a mean, or a sum of items that apply together.");

    /// <summary>Nothing of a scale can be excused.</summary>
    public static FindingKind NothingToExcuse { get; } = FindingKind.Error("TA1065",
        "Scale {scale} excuses items that are not applicable, but none of its items offers that answer.");

    /// <summary>A rounding that can never happen.</summary>
    public static FindingKind RoundingInVain { get; } = FindingKind.Error("TA1066",
        "Scale {scale} rounds the score of an incomplete form, but requires every item; allow missing answers, or leave the rounding out.");

    /// <summary>A table for raw scores that are not whole.</summary>
    public static FindingKind ConversionNotWhole { get; } = FindingKind.Error("TA1067",
        "Scale {scale} has a table of scores, but its raw scores are not whole numbers: use a sum of whole values without a multiplier, and, where answers may be missing, state how the raw score is rounded.");

    /// <summary>A table that does not fit the raw scores.</summary>
    public static FindingKind ConversionInvalid { get; } = FindingKind.Error("TA1068",
        "The table of scores of scale {scale} has {values} values; give one for each whole raw score from the lowest possible up, with at most 6 decimals, each at least as high as the one before.");

    /// <summary>A rule over the whole form that does not fit.</summary>
    public static FindingKind FormRuleInvalid { get; } = FindingKind.Error("TA1069",
        "The form may have only one rule over its {items} scored items, and that rule must need at least 1 and at most all of them.");

    /// <summary>A number is the number of one item and the code of another.</summary>
    public static FindingKind NumberAmbiguous { get; } = FindingKind.Error("TA1080",
        "The number {number} has two readings: item {item}, which has that number on the form, or the item with the code {number}. Name the one you mean by its code, as text.");

    /// <summary>A number is no number of an item, but the code of one.</summary>
    public static FindingKind NumberIsCode { get; } = FindingKind.Error("TA1081",
        "No item has the number {number} on the form, but one has the code {number}; name it by its code, as text.");

    /// <summary>Something about a scale is decided twice.</summary>
    public static FindingKind DecidedTwice { get; } = FindingKind.Error("TA1082",
        "Scale {scale} says {first} and then {second}; keep one of the two.");

    /// <summary>A list that is longer than any real one.</summary>
    public static FindingKind TooMany { get; } = FindingKind.Error("TA4030", "The list has {count} entries; at most {limit} are read.");
}
