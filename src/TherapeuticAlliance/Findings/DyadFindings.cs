namespace TherapeuticAlliance.Findings;

/// <summary>Findings about comparing two raters, TA8301 and up. Arguments name forms, raters and scales, never a person or a score.</summary>
internal static class DyadFindings
{
    /// <summary>The two forms belong to different families.</summary>
    internal static FindingKind PairFamilyDiffers { get; } = FindingKind.Error("TA8301",
        "{first} is of the family {firstFamily} and {second} of {secondFamily}; compare two forms of one questionnaire.");

    /// <summary>The two forms are filled in by the same kind of rater.</summary>
    internal static FindingKind PairRaterSame { get; } = FindingKind.Error("TA8302",
        "{first} and {second} are both filled in by the {rater}; a comparison needs the forms of two raters.");

    /// <summary>A higher score means better on one form and worse on the other.</summary>
    internal static FindingKind PairDirectionDiffers { get; } = FindingKind.Error("TA8303",
        "Higher is better on one of {first} and {second} and worse on the other; their difference would mean nothing.");

    /// <summary>Items without a code of a bank can only be matched by number, and the forms go by different names.</summary>
    internal static FindingKind PairQuestionsUnproven { get; } = FindingKind.Error("TA8304",
        "Nothing shows that {first} and {second} ask the same questions: their items have no code of a common bank and the forms go by different abbreviations. Give the items their bank codes.");

    /// <summary>One form asks what the other does not.</summary>
    internal static FindingKind PairItemMissing { get; } = FindingKind.Error("TA8305",
        "Item {item} of {form} is not asked in {other}; parallel forms ask the same questions.");

    /// <summary>The same question is answered on two response formats.</summary>
    internal static FindingKind PairFormatDiffers { get; } = FindingKind.Error("TA8306",
        "Item {item} is answered on {firstFormat} in {first} and on {secondFormat} in {second}; the distance between two such answers is not defined.");

    /// <summary>The same question is keyed or weighted differently.</summary>
    internal static FindingKind PairKeyingDiffers { get; } = FindingKind.Error("TA8307",
        "Item {item} does not count alike in {first} and {second}; parallel forms reverse and weight the same questions.");

    /// <summary>A scale exists on one form only.</summary>
    internal static FindingKind PairScaleMissing { get; } = FindingKind.Error("TA8308",
        "{form} has a scale {scale} and {other} has none of that code; parallel forms have the same scales.");

    /// <summary>A scale of the same code is scored otherwise.</summary>
    internal static FindingKind PairScaleDiffers { get; } = FindingKind.Error("TA8309",
        "Scale {scale} of {first} and {second} is not made of the same items in the same way.");

    /// <summary>The forms have no scale to compare.</summary>
    internal static FindingKind PairScalesMissing { get; } = FindingKind.Error("TA8310",
        "{first} and {second} have no scale to compare; supply a key with WithKey.");

    /// <summary>Two series are of scales with different codes.</summary>
    internal static FindingKind PairSeriesScaleDiffers { get; } = FindingKind.Error("TA8311",
        "One series is of scale {first} and the other of scale {second}; compare the same scale of both forms.");

    /// <summary>The two administrations are of different sessions.</summary>
    internal static FindingKind PairSessionDiffers { get; } = FindingKind.Error("TA8312",
        "The two forms are of different sessions by their administrations; compare the two sides of one session.");

    /// <summary>The two administrations are about different people.</summary>
    internal static FindingKind PairSubjectDiffers { get; } = FindingKind.Error("TA8313",
        "The two forms are about different people by their administrations; compare the two sides of one therapy.");

    /// <summary>A scale has no score from one of the raters.</summary>
    internal static FindingKind PairScoreMissing { get; } = FindingKind.Warning("TA8320",
        "Scale {scale} has no discrepancy, since it could not be scored for the {rater}.");

    /// <summary>The difference of two scores needs larger terms than a score has.</summary>
    internal static FindingKind PairDifferenceInexact { get; } = FindingKind.Warning("TA8321",
        "Scale {scale} has no discrepancy, since the difference of the two scores has no exact ratio within 2^53.");

    /// <summary>A report is in its short form.</summary>
    internal static FindingKind PairTraceMissing { get; } = FindingKind.Information("TA8322",
        "There is no item profile, since a report was made without the trace of its items.");

    /// <summary>The items have different formats.</summary>
    internal static FindingKind PairProfileFormatsMixed { get; } = FindingKind.Information("TA8323",
        "There is no item profile, since the items of {form} have different response formats.");

    /// <summary>Some items were not answered by both.</summary>
    internal static FindingKind PairItemsIncomplete { get; } = FindingKind.Information("TA8324",
        "The item profile rests on the {used} of {items} items that both answered.");

    /// <summary>Too few items for a figure of the profile.</summary>
    internal static FindingKind PairItemsTooFew { get; } = FindingKind.Information("TA8325",
        "The item profile has no {statistic}: it needs {needed} items that both answered, and there are {used}.");

    /// <summary>A rater gave every item the same value.</summary>
    internal static FindingKind PairProfileFlat { get; } = FindingKind.Information("TA8326",
        "The item profile has no shape, since all answers of the {rater} are the same after keying.");

    /// <summary>Sessions were left out.</summary>
    internal static FindingKind PairSessionsDropped { get; } = FindingKind.Information("TA8330",
        "{dropped} of {sessions} sessions were left out, since only one of the raters, or neither, has a score there.");

    /// <summary>Too few sessions for a figure of the course.</summary>
    internal static FindingKind PairSessionsTooFew { get; } = FindingKind.Warning("TA8331",
        "There is no {statistic}: it needs {needed} sessions with a score from both raters, and there are {paired}.");

    /// <summary>A rater gave the same score throughout.</summary>
    internal static FindingKind PairNeverVaries { get; } = FindingKind.Warning("TA8332",
        "There is no {statistic}, since the score of the {rater} is the same in every session.");

    /// <summary>Two forms of members are not told apart.</summary>
    internal static FindingKind PairMembersSame { get; } = FindingKind.Error("TA8314",
        "The two forms do not name two members: give each its own respondent, or its own subject where somebody else rates a member.");

    /// <summary>Members are compared on different forms.</summary>
    internal static FindingKind PairMemberFormsDiffer { get; } = FindingKind.Error("TA8315",
        "Members are compared on one form in one version; these are {first} and {second}. Forms for different raters are compared by Compare.");
}
