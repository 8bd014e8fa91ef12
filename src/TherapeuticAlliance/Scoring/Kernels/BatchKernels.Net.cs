using System.Runtime.Intrinsics;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Portable vectors of three widths.</content>
internal static partial class BatchKernels
{
    private static KernelChoice[] List() =>
    [
        new("scalar", isAccelerated: true, plan => new ScalarKernel(plan)),
        new("vector 128", Vector128.IsHardwareAccelerated,
            plan => new VectorKernel<Lanes128<byte>, Lanes128<ushort>, Lanes128<uint>, Lanes128<double>, Lanes128<float>>(plan)),
        new("vector 256", Vector256.IsHardwareAccelerated,
            plan => new VectorKernel<Lanes256<byte>, Lanes256<ushort>, Lanes256<uint>, Lanes256<double>, Lanes256<float>>(plan)),
        new("vector 512", Vector512.IsHardwareAccelerated,
            plan => new VectorKernel<Lanes512<byte>, Lanes512<ushort>, Lanes512<uint>, Lanes512<double>, Lanes512<float>>(plan)),
    ];
}
