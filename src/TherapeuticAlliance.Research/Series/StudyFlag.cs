using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Series;

/// <summary>
/// What a monitor says about one session of one case. A level is about a score pattern: a lower score is an indicator,
/// not a rupture.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudyFlag
{
    internal StudyFlag(RuptureMonitor monitor, ScoredForm form, Verdict verdict)
    {
        Monitor = monitor;
        Form = form;
        Verdict = verdict;
    }

    /// <summary>Gets the monitor, with scale, policy and prior.</summary>
    public RuptureMonitor Monitor { get; }

    /// <summary>Gets the form of the session, with its scores and its row of the table.</summary>
    public ScoredForm Form { get; }

    /// <summary>Gets the verdict, by this session and the case's earlier ones: level, onset, evidence of each detector.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the case, as written.</summary>
    public string Id => Form.Form.Id;

    /// <summary>Gets the number of the session.</summary>
    public int Session => Verdict.Session;

    /// <summary>Gets the level.</summary>
    public RuptureLevel Level => Verdict.Level;

    /// <summary>Gets whether the level is above none and higher than at the case's session judged before.</summary>
    public bool IsOnset => Verdict.IsOnset;

    /// <summary>Returns the row; never an identifier, a score or a level.</summary>
    public override string ToString() => nameof(StudyFlag) + ", " + Form;
}
