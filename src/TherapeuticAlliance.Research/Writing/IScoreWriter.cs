using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>Writes scores, a row for each form, in one format or another.</summary>
internal interface IScoreWriter
{
    /// <summary>Writes the row of a form.</summary>
    void Write(ScoredForm form);

    /// <summary>Writes the rows of a chunk.</summary>
    void Write(FormChunk chunk, ScoreTable table, StudyScorer scorer);
}
