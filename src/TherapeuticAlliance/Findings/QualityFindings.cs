namespace TherapeuticAlliance.Findings;

/// <summary>
/// Findings about response quality, TA8401 and up. They annotate and never remove: no form is dropped or changed for one.
/// An even row of answers alone gives none, since it is often a real answer.
/// </summary>
public static class QualityFindings
{
    /// <summary>The same answer everywhere, off the middle, although some items are keyed in reverse.</summary>
    public static FindingKind StraightLineAgainstKeying { get; } = FindingKind.Warning("TA8401",
        "All {items} items have the same answer, although scales {scales} have items of both keyings, which then contradict one another. Ask before you read the score; the form is kept.");

    /// <summary>Forward and reverse-keyed items stand at the same end.</summary>
    public static FindingKind KeyingContradicted { get; } = FindingKind.Warning("TA8402",
        "On scale {scale} the answers to all {forward} forward and all {reverse} reverse-keyed items are at the same end of the response format, so they contradict one another. Check the key and ask before you read the score; the form is kept.");

    /// <summary>The middle answer everywhere.</summary>
    public static FindingKind StraightLineAtMiddle { get; } = FindingKind.Information("TA8403",
        "All {items} items have the answer in the middle of the response format. It may be meant; the form is kept.");

    /// <summary>Every line or slider is where it starts.</summary>
    public static FindingKind EveryLineAtStart { get; } = FindingKind.Information("TA8404",
        "All {items} lines are marked at their lowest value {lowest}, where a slider starts that nobody moved. It may be meant; ask whether the form was filled in. It is kept.");

    /// <summary>The coding may be one step too low.</summary>
    public static FindingKind CodedOneStepLow { get; } = FindingKind.Warning("TA8410",
        "Some answers are one step below the lowest value {lowest} and none is the highest {highest}: the answers may be coded from {from}. Check the coding; nothing was shifted.");

    /// <summary>The coding may be one step too high.</summary>
    public static FindingKind CodedOneStepHigh { get; } = FindingKind.Warning("TA8411",
        "Some answers are one step above the highest value {highest} and none is the lowest {lowest}: the answers may be coded from {from}. Check the coding; nothing was shifted.");

    /// <summary>No answer is the lowest value of a form that begins at 0.</summary>
    public static FindingKind ZeroNeverUsed { get; } = FindingKind.Information("TA8412",
        "None of {answers} answers is the lowest value {lowest}: the answers may be coded from {from}. Check the coding, unless nobody answered so; nothing was shifted.");

    /// <summary>Several forms in succession are the same.</summary>
    public static FindingKind IdenticalForms { get; } = FindingKind.Information("TA8420",
        "From this form on, {count} forms in succession have the same answer to every item. They may be meant, or filled in from habit or copied; they are kept.");

    /// <summary>A scale is at its best possible answer in several sessions.</summary>
    public static FindingKind CeilingCensored { get; } = FindingKind.Warning("TA8421",
        "On scale {scale} every item has the best possible answer in {count} of {forms} forms. A further improvement cannot show there and the within-person standard deviation is biased low, so a detector needs a floor for it. This says nothing about how honest the answers are.");

    /// <summary>The answers vary less than on any earlier form of the person.</summary>
    public static FindingKind VariabilityBelowOwnRange { get; } = FindingKind.Information("TA8422",
        "The answers vary less within this form than on any of the {earlier} forms before it. By chance alone that is so for up to {chance} of 100 forms; the form is kept.");

    /// <summary>The answers vary more than on any earlier form of the person.</summary>
    public static FindingKind VariabilityAboveOwnRange { get; } = FindingKind.Information("TA8423",
        "The answers vary more within this form than on any of the {earlier} forms before it. By chance alone that is so for up to {chance} of 100 forms; the form is kept.");

    /// <summary>There is no form to look at.</summary>
    public static FindingKind NoForms { get; } = FindingKind.Error("TA8430", "There is no form to look at.");

    /// <summary>A form is of another definition than the first.</summary>
    public static FindingKind FormsOfOtherDefinition { get; } = FindingKind.Error("TA8431",
        "A form is of {given}, but the first is of {wanted}; look at the forms of one definition at a time.");
}
