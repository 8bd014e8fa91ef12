using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// Sudden drops or sudden gains from one session to the next by the criteria of Tang and DeRubeis (1999, doi
/// 10.1037/0022-006X.67.6.894), as Lutz et al. (2013, doi 10.1080/10503307.2012.693837) turned to losses: for replication. A sudden
/// drop is a score pattern consistent with a rupture, not a rupture. Immutable.
/// </summary>
/// <remarks>
/// For the interval from session n to n + 1: (1) the change reaches a cut-off; (2) if asked, it reaches a share of the score at n;
/// (3) the mean of sessions n − 2 to n differs from the mean of n + 1 to n + 3 by more than t(.975; n₁ + n₂ − 2) pooled standard
/// deviations, with at least two scores on each side, as in the R package suddengains 0.7.2. Criterion 3 has no √(1/n₁ + 1/n₂): with
/// three sessions on each side it asks for a t of 3.40, not of 2.78. It looks for a new level and cannot see a fall that recovers at
/// once: by simulation it finds 1 % of one-session dips of any depth, and 29 % and 59 % of lasting falls of 2 and 3 standard
/// deviations. The first and the last interval of a series are never judged, and up to three later sessions are needed. Equality is
/// by reference.
/// </remarks>
public sealed class SuddenChanges
{
    /// <summary>The fewest sessions with a score.</summary>
    public const int MinSessions = 4;

    private SuddenChanges(ScoreSeries series, SuddenChangeOptions options, ChangeSide side)
    {
        Series = series;
        Options = options;
        Side = side;
        Intervals = ReadOnly.Copy(new SuddenChangeRule(series, options, side).All());
    }

    /// <summary>Gets the series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets the last session that was looked at. Later sessions may change what is said about the last three intervals.</summary>
    public int ObservedThrough => ScoredSessions.LastOf(Series);

    /// <summary>Gets what counted as a sudden change.</summary>
    public SuddenChangeOptions Options { get; }

    /// <summary>Gets <see cref="ChangeSide.Worse"/> for drops, <see cref="ChangeSide.Better"/> for gains.</summary>
    public ChangeSide Side { get; }

    /// <summary>Gets every interval that could be judged, in order, with its criteria.</summary>
    public IReadOnlyList<SuddenChange> Intervals { get; }

    /// <summary>Returns the intervals that meet every criterion, in order.</summary>
    public IEnumerable<SuddenChange> Sudden() => Intervals.Where(interval => interval.IsSudden);

    /// <summary>Looks for sudden drops: changes for the worse.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">What counts.</param>
    /// <returns>The intervals, or a finding: too few sessions.</returns>
    public static Result<SuddenChanges> Drops(ScoreSeries series, SuddenChangeOptions options) => Of(series, options, ChangeSide.Worse);

    /// <summary>Looks for sudden gains: changes for the better.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">What counts.</param>
    /// <returns>The intervals, or a finding: too few sessions.</returns>
    public static Result<SuddenChanges> Gains(ScoreSeries series, SuddenChangeOptions options) => Of(series, options, ChangeSide.Better);

    /// <summary>Returns the intervals as a small table for people. It shows differences of a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => SuddenChangesText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the series and the number of sudden changes; never a score.</summary>
    public override string ToString() => nameof(SuddenChanges) + " of " + Series + ", " + Number.Text(Sudden().Count());

    private static Result<SuddenChanges> Of(ScoreSeries series, SuddenChangeOptions options, ChangeSide side)
    {
        Guard.NotNull(series, nameof(series));
        Guard.NotNull(options, nameof(options));
        Finding[] tooFew = [.. new ScoredSessions(series).TooFew("sudden-changes", MinSessions)];
        return tooFew.Length > 0 ? Result<SuddenChanges>.Invalid(tooFew) : Result<SuddenChanges>.Valid(new SuddenChanges(series, options, side));
    }
}
