namespace TherapeuticAlliance.Findings;

/// <summary>Findings about documents, TA4001 and up. Paths are JSON paths: <c>$.scales[0].items[2]</c>.</summary>
public static class DocumentFindings
{
    /// <summary>The text is not JSON.</summary>
    public static FindingKind NotJson { get; } = FindingKind.Error("TA4001",
        "The document is not one well-formed JSON value in UTF-8 (line {line}, position {position}); nothing may follow it and nesting ends at 64.");

    /// <summary>The bytes are not UTF-8, or the text holds half of a surrogate pair.</summary>
    public static FindingKind NotUnicode { get; } = FindingKind.Error("TA4002",
        "The document is not valid UTF-8; save it as UTF-8.");

    /// <summary>The document is too long.</summary>
    public static FindingKind TooLarge { get; } = FindingKind.Error("TA4003",
        "The document exceeds {limit} bytes.");

    /// <summary>The document is of another kind.</summary>
    public static FindingKind KindOther { get; } = FindingKind.Error("TA4010",
        "Expected a document of kind {expected}; this one is {attempted}.");

    /// <summary>The document is in a version that this library does not read.</summary>
    public static FindingKind VersionOther { get; } = FindingKind.Error("TA4011",
        "This library reads document version {known}, not {attempted}; a newer one may.");

    /// <summary>A member that this place does not know.</summary>
    public static FindingKind MemberUnknown { get; } = FindingKind.Error("TA4020",
        "The member {attempted} is unknown here, and unknown members are not ignored. Known are: {known}.");

    /// <summary>A member that this place needs.</summary>
    public static FindingKind MemberMissing { get; } = FindingKind.Error("TA4021", "The member {member} is missing; give it.");

    /// <summary>A member that stands twice.</summary>
    public static FindingKind MemberTwice { get; } = FindingKind.Error("TA4022", "The member {member} occurs more than once; remove all but one.");

    /// <summary>A value of another JSON type.</summary>
    public static FindingKind TypeInvalid { get; } = FindingKind.Error("TA4023", "Found {found}; expected {expected}.");

    /// <summary>A null.</summary>
    public static FindingKind NullInvalid { get; } = FindingKind.Error("TA4024", "Null is not a value here; give {expected}, or leave the member out.");

    /// <summary>A text or name that is not valid Unicode once its escapes are read.</summary>
    public static FindingKind TextBroken { get; } = FindingKind.Error("TA4025",
        "The text holds half of a surrogate pair (\\uD800 to \\uDFFF alone); write the whole character.");

    /// <summary>A word that is not in the vocabulary of its place.</summary>
    public static FindingKind ValueUnknown { get; } = FindingKind.Error("TA4026", "The value {attempted} is unknown here; known are: {known}.");

    /// <summary>A number that cannot be kept or makes no sense in its place.</summary>
    public static FindingKind NumberInvalid { get; } = FindingKind.Error("TA4027", "The number {attempted} is not valid; give {expected}.");

    /// <summary>A date that is not written as year, month and day.</summary>
    public static FindingKind DateInvalid { get; } = FindingKind.Error("TA4028", "A calendar date is written as 2026-01-31, not {attempted}.");

    /// <summary>Two members that exclude each other.</summary>
    public static FindingKind Contradiction { get; } = FindingKind.Error("TA4029", "The member {member} cannot be combined with {other}; remove one of the two.");

    /// <summary>A list that is longer than any real one.</summary>
    public static FindingKind TooMany { get; } = FindingKind.Error("TA4030", "The list has {count} entries; at most {limit} are read.");

    /// <summary>A reverse key where lowest or highest is unknown.</summary>
    public static FindingKind ReverseUnbounded { get; } = FindingKind.Error("TA4031",
        "The item is reverse-keyed, but its format has no lowest and highest value to mirror between; give both.");

    /// <summary>More was found than is listed.</summary>
    public static FindingKind MoreFindings { get; } = FindingKind.Information("TA4032", "There are more findings; only the first {limit} are listed.");

    /// <summary>A sheet of an instrument that is not at hand.</summary>
    public static FindingKind InstrumentUnknown { get; } = FindingKind.Error("TA4040",
        "No supplied instrument has the id {attempted}; supplied are: {known}.");

    /// <summary>A sheet of another version of the instrument.</summary>
    public static FindingKind InstrumentVersionOther { get; } = FindingKind.Error("TA4041",
        "The sheet is of a version of {instrument} that is not supplied ({attempted|not shown here}); supplied are: {known}. Read it with the version it was filled in on.");

    /// <summary>A sheet of another definition under the same id and version.</summary>
    public static FindingKind ContentHashOther { get; } = FindingKind.Error("TA4042",
        "The sheet was filled in on another definition of {instrument} than the one supplied (content hash {hash}); a changed key is a new version.");

    /// <summary>An entry that says none or several of value, missing and invalid.</summary>
    public static FindingKind AnswerUnclear { get; } = FindingKind.Error("TA4043",
        "An entry has exactly one of {members}; this one has {count}.");

    /// <summary>An item that is answered twice.</summary>
    public static FindingKind AnswerTwice { get; } = FindingKind.Error("TA4044",
        "The item {attempted} is answered more than once; keep one answer.");

    /// <summary>An answer called stray although the instrument has the item.</summary>
    public static FindingKind UnknownItemIsKnown { get; } = FindingKind.Error("TA4045",
        "The item {item} belongs to the instrument; put it among the answers.");

    /// <summary>A key for an instrument that has one.</summary>
    public static FindingKind KeyPresent { get; } = FindingKind.Error("TA4046",
        "{instrument} has a key; a key document is for an instrument without one.");

    /// <summary>A key for another instrument or version.</summary>
    public static FindingKind KeyOfOtherInstrument { get; } = FindingKind.Error("TA4047",
        "The key is one for {attempted}, not for {instrument}.");

    /// <summary>A key written against another definition under the same id and version.</summary>
    public static FindingKind KeyHashOther { get; } = FindingKind.Error("TA4048",
        "The key was written for another definition of {instrument} than the one supplied (content hash {hash}); check it against the form, then state this hash.");

    /// <summary>A list of items by none or both of code and number.</summary>
    public static FindingKind ItemsUnclear { get; } = FindingKind.Error("TA4049",
        "Items are listed either by code, in items, or by their numbers on the form, in numbers; give one of the two.");

    /// <summary>A ratio that is not reduced, out of bounds, or not what its text says.</summary>
    public static FindingKind RatioInvalid { get; } = FindingKind.Error("TA4050",
        "A score is a reduced ratio with terms up to 2^53, a denominator of at least 1, and a value that is the same number; this is not.");

    /// <summary>Numbers whose bits are not those of finite doubles, or whose texts are of other numbers.</summary>
    public static FindingKind ExactInvalid { get; } = FindingKind.Error("TA4051",
        "An exact number is the 16 hexadecimal digits of its bits, finite, beside a text of the same number, one for one; this is not.");

    /// <summary>Gets the kind for a text that is not spelled as its place needs it.</summary>
    public static FindingKind TextMalformed { get; } = FindingKind.Error("TA4052", "The text {attempted} does not fit; give {expected}.");
}
