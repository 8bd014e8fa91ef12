namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Scores rows of columns into columns, for one instrument and options. Every kernel writes the same bits;
/// <see cref="ScalarKernel"/> is the specification.
/// </summary>
internal abstract class BatchKernel
{
    /// <summary>Scores the rows from <paramref name="from"/> to before <paramref name="to"/> and returns how many answers were invalid. Allocates nothing.</summary>
    internal abstract long Score(KernelInput input, KernelOutput output, long from, long to);
}
