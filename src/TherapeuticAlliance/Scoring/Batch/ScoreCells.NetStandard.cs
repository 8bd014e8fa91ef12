namespace TherapeuticAlliance.Scoring.Batch;

/// <content>Ordinary arrays, since no kernel here writes whole lines.</content>
internal sealed partial class ScoreCells<T>
{
    private static T[] Allocate(int rows, bool inLines, out int start)
    {
        _ = inLines;
        start = 0;
        return new T[rows];
    }
}
