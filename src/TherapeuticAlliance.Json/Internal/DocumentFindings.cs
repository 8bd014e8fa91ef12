using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Findings about documents, TA4001 and up. Paths are JSON paths: <c>$.scales[0].items[2]</c>.</summary>
internal static class DocumentFindings
{
    internal static FindingDeclarations Kinds { get; } = new(new Translations(typeof(DocumentFindings).Assembly));

    /// <summary>The text is not JSON.</summary>
    internal static FindingKind NotJson { get; } = Kinds.Error("TA4001",
        "The document must be a single well-formed JSON value in UTF-8, with nothing after it and at most 64 levels of nesting; it fails at line {line}, position {position}.");

    /// <summary>The bytes are not UTF-8, or the text holds half of a surrogate pair.</summary>
    internal static FindingKind NotUnicode { get; } = Kinds.Error("TA4002",
        "The document is not valid UTF-8; save it as UTF-8.");

    /// <summary>The document is too long.</summary>
    internal static FindingKind TooLarge { get; } = Kinds.Error("TA4003",
        "The document exceeds {limit} bytes.");

    /// <summary>The document is of another kind.</summary>
    internal static FindingKind KindOther { get; } = Kinds.Error("TA4010",
        "Expected a document of kind {expected}; this one is {attempted}.");

    /// <summary>The document is in a version that this library does not read.</summary>
    internal static FindingKind VersionOther { get; } = Kinds.Error("TA4011",
        "This library reads document version {known}, not {attempted}; a newer one may.");

    /// <summary>A member that this place does not know.</summary>
    internal static FindingKind MemberUnknown { get; } = Kinds.Error("TA4020",
        "The member {attempted} is unknown here, and unknown members are not ignored. Known are: {known}.");

    /// <summary>A member that this place needs.</summary>
    internal static FindingKind MemberMissing { get; } = Kinds.Error("TA4021", "The member {member} is missing; give it.");

    /// <summary>A member that stands twice.</summary>
    internal static FindingKind MemberTwice { get; } = Kinds.Error("TA4022", "The member {member} occurs more than once; remove all but one.");

    /// <summary>A value of another JSON type.</summary>
    internal static FindingKind TypeInvalid { get; } = Kinds.Error("TA4023", "Found {found}; expected {expected}.");

    /// <summary>A null.</summary>
    internal static FindingKind NullInvalid { get; } = Kinds.Error("TA4024", "Null is not a value here; give {expected}, or leave the member out.");

    /// <summary>A text or name that is not valid Unicode once its escapes are read.</summary>
    internal static FindingKind TextBroken { get; } = Kinds.Error("TA4025",
        "The text holds half of a surrogate pair (\\uD800 to \\uDFFF alone); write the whole character.");

    /// <summary>A word that is not in the vocabulary of its place.</summary>
    internal static FindingKind ValueUnknown { get; } = Kinds.Error("TA4026", "The value {attempted} is unknown here; known are: {known}.");

    /// <summary>A number that cannot be kept or makes no sense in its place.</summary>
    internal static FindingKind NumberInvalid { get; } = Kinds.Error("TA4027", "The number {attempted} is not valid; give {expected}.");

    /// <summary>A date that is not written as year, month and day.</summary>
    internal static FindingKind DateInvalid { get; } = Kinds.Error("TA4028", "A calendar date is written as 2026-01-31, not {attempted}.");

    /// <summary>Two members that exclude each other.</summary>
    internal static FindingKind Contradiction { get; } = Kinds.Error("TA4029", "The member {member} cannot be combined with {other}; remove one of the two.");

    /// <summary>A reverse key where lowest or highest is unknown.</summary>
    internal static FindingKind ReverseUnbounded { get; } = Kinds.Error("TA4031",
        "The item is reverse-keyed, but its format has no lowest and highest value to mirror between; give both.");

    /// <summary>More was found than is listed.</summary>
    internal static FindingKind MoreFindings { get; } = Kinds.Information("TA4032", "There are more findings; only the first {limit} are listed.");

    /// <summary>An entry that says none or several of value, missing and invalid.</summary>
    internal static FindingKind AnswerUnclear { get; } = Kinds.Error("TA4043",
        "An entry must have exactly one of {members}; this one has {count}.");

    /// <summary>An item that is answered twice.</summary>
    internal static FindingKind AnswerTwice { get; } = Kinds.Error("TA4044",
        "The item {attempted} is answered more than once; keep one answer.");

    /// <summary>An answer called stray although the instrument has the item.</summary>
    internal static FindingKind UnknownItemIsKnown { get; } = Kinds.Error("TA4045",
        "The item {item} belongs to the instrument; put it among the answers.");

    /// <summary>A list of items by none or both of code and number.</summary>
    internal static FindingKind ItemsUnclear { get; } = Kinds.Error("TA4049",
        "Items are listed either by code, in items, or by their numbers on the form, in numbers; give one of the two.");

    /// <summary>A ratio that is not reduced, out of bounds, or not what its text says.</summary>
    internal static FindingKind RatioInvalid { get; } = Kinds.Error("TA4050",
        "A score must be a reduced ratio with terms up to 2^53, a denominator of at least 1 and a value equal to that ratio; this one is not.");

    /// <summary>Numbers whose bits are not those of finite doubles, or whose texts are of other numbers.</summary>
    internal static FindingKind ExactInvalid { get; } = Kinds.Error("TA4051",
        "Exact numbers must be the 16 hexadecimal digits of a finite double, each with a text of the same number beside it; these are not.");

    /// <summary>Gets the kind for a text that is not spelled as its place needs it.</summary>
    internal static FindingKind TextMalformed { get; } = Kinds.Error("TA4052", "The text {attempted} does not fit; give {expected}.");
}
