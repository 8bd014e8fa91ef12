namespace TherapeuticAlliance.Findings;

/// <summary>Findings about statistics that the data cannot support, TA8501 and up. A statistic with an error has no number.</summary>
public static class StatisticsFindings
{
    /// <summary>There are fewer observations than the statistic needs.</summary>
    public static FindingKind TooFew { get; } = FindingKind.Error("TA8501",
        "{statistic} needs at least {needed} {what}; there are {found}.");

    /// <summary>Something that must vary is constant.</summary>
    public static FindingKind NoVariance { get; } = FindingKind.Error("TA8502",
        "{statistic} is undefined, since {what} does not vary.");

    /// <summary>Predictors or items are linear combinations of one another.</summary>
    public static FindingKind Collinear { get; } = FindingKind.Error("TA8503",
        "{statistic} is undefined, since {what} are linear combinations of one another.");

    /// <summary>Incomplete rows were left out.</summary>
    public static FindingKind IncompleteLeftOut { get; } = FindingKind.Information("TA8504",
        "{statistic} left out {dropped} of {rows} {what} with missing values.");

    /// <summary>An item runs against the other items of its scale.</summary>
    public static FindingKind ItemRunsAgainst { get; } = FindingKind.Warning("TA8540",
        "Item {item} of scale {scale} is keyed {keying} and runs against the other items: item-rest correlation {correlation} on {forms} forms. Check the key, or how the file is coded.");

    /// <summary>As many items run one way as the other.</summary>
    public static FindingKind KeyUndecided { get; } = FindingKind.Warning("TA8541",
        "Half of the items of scale {scale} run against the other half on {forms} forms; the data cannot say which half is keyed wrongly.");

    /// <summary>An item was answered alike on every form.</summary>
    public static FindingKind ItemDoesNotVary { get; } = FindingKind.Information("TA8542",
        "Item {item} of scale {scale} does not vary, so nothing can be said about its keying.");
}
