using System;
using System.Buffers.Text;
using System.Globalization;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Numbers as UTF-8, the same as <c>ToString("R")</c> in the invariant culture writes.</summary>
internal static class CsvNumber
{
    /// <summary>No number takes more bytes.</summary>
    internal const int Longest = 64;

    // Sums are whole numbers; those are written several times faster.
    private const double LargestWhole = 1e9;

    internal static int Write(double number, Span<byte> destination)
    {
        int whole = number is > -LargestWhole and < LargestWhole ? (int)number : 0;
        bool isWhole = whole == number && whole != 0;
        _ = isWhole
            ? Utf8Formatter.TryFormat(whole, destination, out int written)
            : number.TryFormat(destination, out written, "R", CultureInfo.InvariantCulture);
        return written;
    }
}
