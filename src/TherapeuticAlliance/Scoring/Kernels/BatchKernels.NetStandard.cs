namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>netstandard2.0 has no portable vectors.</content>
internal static partial class BatchKernels
{
    private static KernelChoice[] List() => [new("scalar", isAccelerated: true, plan => new ScalarKernel(plan))];
}
