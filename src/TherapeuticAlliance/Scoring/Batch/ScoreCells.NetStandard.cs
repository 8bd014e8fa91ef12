namespace TherapeuticAlliance.Scoring.Batch;

/// <content>Ordinary arrays.</content>
internal sealed partial class ScoreCells<T>
{
    private static T[] Allocate(int rows, out int start)
    {
        start = 0;
        return new T[rows];
    }
}
