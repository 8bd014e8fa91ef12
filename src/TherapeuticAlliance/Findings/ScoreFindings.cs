namespace TherapeuticAlliance.Findings;

/// <summary>Findings about scores, TA3001 and up.</summary>
public static class ScoreFindings
{
    /// <summary>The key has one source only.</summary>
    public static FindingKind KeySingleSource { get; } = FindingKind.Information("TA3001",
        "The key of scale {scale} rests on a single source.");

    /// <summary>The key was inferred.</summary>
    public static FindingKind KeyInferred { get; } = FindingKind.Information("TA3002",
        "The key of scale {scale} is inferred from a parallel form or from published statistics.");

    /// <summary>The key came from the caller.</summary>
    public static FindingKind KeySuppliedByCaller { get; } = FindingKind.Information("TA3003",
        "The key of scale {scale} was supplied by the caller.");

    /// <summary>The instrument has no key, so nothing is scored.</summary>
    public static FindingKind KeyMissing { get; } = FindingKind.Warning("TA3004",
        "The key of {instrument} is not proven, so it is not scored. Missing: {missing} Ask: {ask} A key from a licensed copy can be supplied with WithKey.");

    /// <summary>Some answers were missing and the rule allowed it.</summary>
    public static FindingKind Prorated { get; } = FindingKind.Information("TA3010",
        "Scale {scale} was scored from {answered} of {items} items; the rule is: {rule}.");

    /// <summary>Too many answers were missing.</summary>
    public static FindingKind NotScorable { get; } = FindingKind.Warning("TA3011",
        "Scale {scale} has {answered} of {items} items answered and needs {needed}; the rule is: {rule}.");

    /// <summary>An item with an alert is answered above its bound. It is said of a person's answer, so no report lists it among its findings.</summary>
    public static FindingKind ItemAbove { get; } = FindingKind.Information("TA3012", "Item {item} is answered above {bound}.");

    /// <summary>An item with an alert is answered, and not above its bound.</summary>
    public static FindingKind ItemNotAbove { get; } = FindingKind.Information("TA3013", "Item {item} is answered, and not above {bound}.");

    /// <summary>An item with an alert has no usable answer.</summary>
    public static FindingKind ItemUnanswered { get; } = FindingKind.Information("TA3014", "Item {item} has no usable answer, so it is not known whether it is above {bound}.");

    /// <summary>A rule over the whole form is not met.</summary>
    public static FindingKind FormNotScorable { get; } = FindingKind.Warning("TA3015",
        "Scale {scale} has no score, since the form has {answered} of {items} items answered and needs {needed}; the rule of the form is: {rule}.");

    /// <summary>No item of a scale applies.</summary>
    public static FindingKind NothingApplies { get; } = FindingKind.Information("TA3016", "No item of scale {scale} applies, so it has no score.");

    /// <summary>Some items of a scale do not apply.</summary>
    public static FindingKind SomeDoNotApply { get; } = FindingKind.Information("TA3017",
        "Scale {scale} was scored from {answered} of {items} items; {others} do not apply.");

    /// <summary>An item is answered though another answer says that it does not apply.</summary>
    public static FindingKind AnsweredInVain { get; } = FindingKind.Warning("TA3018",
        "Item {item} is answered, but given the answer to item {other} it does not apply; the answer is kept and not scored.");
}
