using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Series;

/// <summary>
/// What a monitor says about one session of one case. A level is about a score pattern: a lower score is an indicator,
/// not a rupture. Immutable. Equality is by reference.
/// </summary>
public sealed class StudyFlag
{
    internal StudyFlag(RuptureMonitor monitor, ScoredForm form, Verdict verdict)
    {
        Monitor = monitor;
        Form = form;
        Verdict = verdict;
    }

    /// <summary>The monitor, with scale, policy and prior.</summary>
    public RuptureMonitor Monitor { get; }

    /// <summary>The form of the session, with its scores and its row of the table.</summary>
    public ScoredForm Form { get; }

    /// <summary>The verdict, by this session and the case's earlier ones: level, onset, evidence of each detector.</summary>
    public Verdict Verdict { get; }

    /// <summary>The case, as written.</summary>
    public string Id => Form.Form.Id;

    /// <summary>The number of the session.</summary>
    public int Session => Verdict.Session;

    /// <summary>The level.</summary>
    public RuptureLevel Level => Verdict.Level;

    /// <summary>Whether the level is above none and higher than at the case's session judged before.</summary>
    public bool IsOnset => Verdict.IsOnset;

    /// <summary>Returns the row; never an identifier, a score or a level.</summary>
    public override string ToString() => nameof(StudyFlag) + ", " + Form;
}
