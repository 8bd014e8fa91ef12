using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>
/// The scores of a table of answers, a column for each scale and a row for each form. Any row can be explained afterwards
/// with <see cref="Report"/>. Immutable, but its memory can be given to the next table, see
/// <see cref="BatchScorer.Score(ResponseTable, ScoreTable, IProgress{BatchProgress}, System.Threading.CancellationToken)"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ScoreTable
{
    /// <summary>How many findings about answers <see cref="Findings"/> lists at most.</summary>
    public const int MaxFindings = 100;

    private readonly Scorer _scorer;
    private IReadOnlyList<Finding>? _findings;

    internal ScoreTable(ResponseTable responses, Scorer scorer, IReadOnlyList<ScoreColumn> columns, long invalid)
    {
        Responses = responses;
        _scorer = scorer;
        Columns = columns;
        InvalidAnswers = invalid;
    }

    /// <summary>Gets the answers. They are read again by <see cref="Report"/> and <see cref="Findings"/>.</summary>
    public ResponseTable Responses { get; }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _scorer.Instrument;

    /// <summary>Gets the number of forms.</summary>
    public int Rows => Responses.Rows;

    /// <summary>Gets the scores of each scale, in the order of the definition.</summary>
    public IReadOnlyList<ScoreColumn> Columns { get; }

    /// <summary>Gets how many answers were out of range, off the grid or excluded; they count as missing.</summary>
    public long InvalidAnswers { get; }

    /// <summary>
    /// Gets what is noteworthy: about the key once, then about the answers the first <see cref="MaxFindings"/>, with row and item
    /// in the path, and how many are invalid when there are more. <see cref="ResponseTable.Findings"/> lists all.
    /// Scales that are prorated or not scorable say so by their status.
    /// </summary>
    public IReadOnlyList<Finding> Findings => _findings ??= ReadOnly.Copy(_scorer.FindingsOfKey().Concat(AboutAnswers()));

    /// <summary>Returns the scores of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale; the message lists those it has.</exception>
    public ScoreColumn this[string scaleCode]
    {
        get
        {
            Scale scale = Instrument[scaleCode];
            return Columns.First(column => ReferenceEquals(column.Scale, scale));
        }
    }

    /// <summary>Returns the scores of a row with everything that explains them, as if its form were scored alone.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ScoreReport Report(int row) => _scorer.Score(Responses.Sheet(row));

    /// <summary>Returns instrument and number of rows; never a score.</summary>
    public override string ToString() => nameof(ScoreTable) + " of " + Instrument + ", " + Number.Text(Rows) + " rows";

    internal bool IsOf(Scorer scorer) => ReferenceEquals(_scorer, scorer);

    private IEnumerable<Finding> AboutAnswers()
    {
        Finding[] first = Responses.Findings().Take(MaxFindings + 1).ToArray();
        return first.Length <= MaxFindings
            ? first
            : first.Take(MaxFindings).Append(BatchFindings.FindingsNotListed.At(string.Empty, Number.Text(MaxFindings), Number.Text(InvalidAnswers)));
    }
}
