using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Scores of many forms, a row for each.</summary>
internal sealed class ScoresInColumns(Scorer scorer, ScoreTable table) : ScoreSource(scorer)
{
    internal override FormScore Score(int scale, int row) => new(table.Columns[scale], row);
}
