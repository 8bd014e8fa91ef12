using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>The scores of one form.</summary>
internal sealed class ScoresOfForm(Scorer scorer, FormScore[] scores) : ScoreSource(scorer)
{
    internal override FormScore Score(int scale, int row) => scores[scale];
}
