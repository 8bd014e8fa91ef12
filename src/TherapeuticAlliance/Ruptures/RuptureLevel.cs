namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// How strongly the score pattern up to a session is consistent with a rupture, by the conditions of a policy. Ordered, so that
/// <c>level &gt;= RuptureLevel.Probable</c> reads as it is meant.
/// </summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum RuptureLevel
{
    /// <summary>The observation was refused and changed nothing; the findings of the verdict say why. That does not show that all is well.</summary>
    Refused = -2,

    /// <summary>No detector could judge the session: it has no score, or there is too little before it. That does not show that all is well.</summary>
    NotJudged = -1,

    /// <summary>Judged, and no condition is met. Not a proof that all is well.</summary>
    None = 0,

    /// <summary>The weakest level: worth a look.</summary>
    Watch = 1,

    /// <summary>The level at which most policies would have somebody talk about it.</summary>
    Probable = 2,

    /// <summary>The strongest level.</summary>
    Strong = 3,
}
