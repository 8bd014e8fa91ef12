using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Where one case is worked on: its memories, and the judgements on its latest session. Reused from case to case.</summary>
internal sealed class Workspace(int memories, int judgements, int predictive)
{
    internal double[][] Memories { get; } = new double[memories][];

    internal DetectorResult[] Results { get; } = new DetectorResult[judgements];

    /// <summary>Which judgement is that of the predictive baseline whose z the charts take; −1 when none needs one.</summary>
    internal int Predictive { get; } = predictive;

    /// <summary>Returns a memory with room for so many numbers.</summary>
    internal double[] WithRoom(int index, int size)
    {
        if (Memories[index].Length < size)
        {
            Array.Resize(ref Memories[index], Math.Max(size, 2 * Memories[index].Length));
        }

        return Memories[index];
    }
}
