using System;
using System.Runtime.InteropServices;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Numbers as their bits, so that two ways of not being a number differ.</summary>
internal static class Bits
{
    internal static long Of(double value) => BitConverter.DoubleToInt64Bits(value);

    internal static int Of(float value) => new Overlay { Single = value }.Integer;

    [StructLayout(LayoutKind.Explicit)]
    private struct Overlay
    {
        [FieldOffset(0)]
        public float Single;

        [FieldOffset(0)]
        public int Integer;
    }
}
