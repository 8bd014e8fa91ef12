using System;
using System.Buffers.Text;
using System.Globalization;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Numbers as UTF-8, the same as <c>ToString("R")</c> in the invariant culture writes.</summary>
internal static class CsvNumber
{
    /// <summary>No number takes more bytes.</summary>
    internal const int Longest = 64;

    internal static int Write(double number, Span<byte> destination)
    {
        // Sums are whole numbers; those are written several times faster. A number that no integer holds is not equal to one either.
        int whole = (int)number;
        bool isWhole = whole == number && whole != 0;
        _ = isWhole
            ? Utf8Formatter.TryFormat(whole, destination, out int written)
            : number.TryFormat(destination, out written, provider: CultureInfo.InvariantCulture);
        return written;
    }
}
