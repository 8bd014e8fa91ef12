namespace TherapeuticAlliance.Findings;

/// <summary>Findings about answers and response sheets, TA2001 and up. What a person answered is never an exception.</summary>
public static class AnswerFindings
{
    /// <summary>A number below the lowest or above the highest value.</summary>
    public static FindingKind OutOfRange { get; } = FindingKind.Warning("TA2001",
        "Item {item} takes values from {lowest} to {highest}; {attempted} is outside. It is scored as missing: correct it or leave it blank.");

    /// <summary>A number between two values of the format.</summary>
    public static FindingKind OffGrid { get; } = FindingKind.Warning("TA2002",
        "Item {item} takes values from {lowest} to {highest} in steps of {step}; {attempted} lies between two. It is scored as missing: give the value as read from the form.");

    /// <summary>A number that the format leaves out.</summary>
    public static FindingKind ExcludedValue { get; } = FindingKind.Warning("TA2003",
        "Item {item} has no option {attempted}. It is scored as missing: correct it or leave it blank.");

    /// <summary>NaN or an infinity.</summary>
    public static FindingKind NotANumber { get; } = FindingKind.Warning("TA2004",
        "Item {item} needs a finite number, not {attempted}. It is scored as missing: leave a missing answer blank.");

    /// <summary>A text that is neither a number nor a label of the format.</summary>
    public static FindingKind UnknownLabel { get; } = FindingKind.Warning("TA2005",
        "Item {item} does not accept {attempted}. Valid are numbers from {lowest} to {highest} and the labels: {labels}. It is scored as missing: correct the text, or declare it a missing code.");

    /// <summary>An option position that the form does not have.</summary>
    public static FindingKind UnknownOption { get; } = FindingKind.Warning("TA2006",
        "Item {item} has the option positions 1 to {count}; {attempted} is not one of them. It is scored as missing.");

    /// <summary>An answer to an item that the instrument does not have.</summary>
    public static FindingKind UnknownItem { get; } = FindingKind.Warning("TA2007",
        "The instrument {instrument} has no item {attempted}; the answer was left out. Check the code and the version of the form.");

    /// <summary>A missing reason that the format does not offer.</summary>
    public static FindingKind ReasonNotAllowed { get; } = FindingKind.Warning("TA2008",
        "Item {item} does not offer {reason} as a reason for a missing answer; it stays missing.");

    /// <summary>A sheet keeps no more answers to unknown items.</summary>
    public static FindingKind UnknownItemsFull { get; } = FindingKind.Warning("TA2051",
        "The sheet already holds {limit} answers to items that {instrument} does not have, the most it keeps; any further ones were left out. Check the form and its version.");

    /// <summary>Only the beginning of a text was kept.</summary>
    public static FindingKind TextCut { get; } = FindingKind.Warning("TA2052",
        "What was written for item {item} is longer than {limit} characters; only the beginning was kept. An answer is a number or a label.");
}
