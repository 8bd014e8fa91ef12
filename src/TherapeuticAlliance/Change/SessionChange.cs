using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>The change from one scored session to the next.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class SessionChange
{
    internal SessionChange(int from, int to, ChangeAssessment assessment)
    {
        From = from;
        To = to;
        Assessment = assessment;
    }

    /// <summary>Gets the number of the earlier session.</summary>
    public int From { get; }

    /// <summary>Gets the number of the later session; there may be sessions without a score between the two.</summary>
    public int To { get; }

    /// <summary>Gets the change between them.</summary>
    public ChangeAssessment Assessment { get; }

    /// <summary>Returns the numbers of the sessions; never a score.</summary>
    public override string ToString() => nameof(SessionChange) + " " + Number.Text(From) + " to " + Number.Text(To);
}
