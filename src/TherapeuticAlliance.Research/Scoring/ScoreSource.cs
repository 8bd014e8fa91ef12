using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Where the scores of forms are: in columns for many, by themselves for one.</summary>
internal abstract class ScoreSource(Scorer scorer)
{
    internal Scorer Scorer { get; } = scorer;

    internal abstract FormScore Score(int scale, int row);
}
