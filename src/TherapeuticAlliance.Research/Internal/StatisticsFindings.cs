using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Findings about statistics that the data cannot support, TA8501 and up. A statistic with an error has no number.</summary>
internal static class StatisticsFindings
{
    /// <summary>There are fewer observations than the statistic needs.</summary>
    internal static FindingKind TooFew { get; } = ResearchTexts.Kinds.Error("TA8501",
        "{statistic} needs at least {needed} {what}; there are {found}.");

    /// <summary>Something that must vary is constant.</summary>
    internal static FindingKind NoVariance { get; } = ResearchTexts.Kinds.Error("TA8502",
        "{statistic} is undefined, since {what} does not vary.");

    /// <summary>Predictors or items are linear combinations of one another.</summary>
    internal static FindingKind Collinear { get; } = ResearchTexts.Kinds.Error("TA8503",
        "{statistic} is undefined, since {what} are linear combinations of one another.");

    /// <summary>Incomplete rows were left out.</summary>
    internal static FindingKind IncompleteLeftOut { get; } = ResearchTexts.Kinds.Information("TA8504",
        "{statistic} left out {dropped} of {rows} {what} with missing values.");

    /// <summary>A statistic is there, a part of it is not.</summary>
    internal static FindingKind WithoutPart { get; } = ResearchTexts.Kinds.Warning("TA8510",
        "{statistic} comes without {part}, since {reason}.");

    /// <summary>A reliability is negative.</summary>
    internal static FindingKind NegativeReliability { get; } = ResearchTexts.Kinds.Warning("TA8511",
        "{statistic} is below 0: items run against one another, so it cannot be read as a reliability. Check the key first.");

    /// <summary>A factor model holds an item at the bound of what is possible.</summary>
    internal static FindingKind UniquenessAtBound { get; } = ResearchTexts.Kinds.Warning("TA8512",
        "{statistic} rests on a model that keeps the uniqueness of item {item} at its lower bound (a Heywood case).");

    /// <summary>An estimate that is found step by step was not found.</summary>
    internal static FindingKind NotConverged { get; } = ResearchTexts.Kinds.Error("TA8513",
        "{statistic} is not given, since {what} did not settle within {steps} steps.");

    /// <summary>Several rows come from one person.</summary>
    internal static FindingKind RepeatedPeople { get; } = ResearchTexts.Kinds.Information("TA8514",
        "{statistic} takes {rows} rows for as many people, but they come from {people}: differences between people and change within them are mixed, and intervals are too narrow.");

    /// <summary>A standard error of measurement was asked for where alpha is negative.</summary>
    internal static FindingKind NoReliability { get; } = ResearchTexts.Kinds.Error("TA8515",
        "{statistic} is undefined, since alpha is below 0. Look at the key first.");

    /// <summary>An item runs against the other items of its scale.</summary>
    internal static FindingKind ItemRunsAgainst { get; } = ResearchTexts.Kinds.Warning("TA8540",
        "Item {item} of scale {scale} is keyed {keying} and runs against the other items: item-rest correlation {correlation} on {forms} forms. Check the key, or how the file is coded.");

    /// <summary>As many items run one way as the other.</summary>
    internal static FindingKind KeyUndecided { get; } = ResearchTexts.Kinds.Warning("TA8541",
        "Half of the items of scale {scale} run against the other half on {forms} forms; the data cannot say which half is keyed wrongly.");

    /// <summary>An item was answered alike on every form.</summary>
    internal static FindingKind ItemDoesNotVary { get; } = ResearchTexts.Kinds.Information("TA8542",
        "Item {item} of scale {scale} does not vary, so nothing can be said about its keying.");
}
