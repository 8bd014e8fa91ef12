using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The one list of kernels, for the product, the tests and the benchmarks.</summary>
internal static partial class BatchKernels
{
    /// <summary>From the specification to the widest.</summary>
    internal static IReadOnlyList<KernelChoice> All { get; } = ReadOnly.Copy(List());

    internal static KernelChoice Scalar => All[0];

    /// <summary>The widest that this processor has instructions for.</summary>
    internal static KernelChoice Fastest { get; } = All.Last(kernel => kernel.IsAccelerated);
}
