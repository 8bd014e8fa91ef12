using System;
using System.Globalization;

namespace TherapeuticAlliance.Storage;

/// <summary>A finite double as the 16 hexadecimal digits of its bits, so that it comes back to the last bit on every runtime.</summary>
internal static class BitsText
{
    internal static string Write(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture);

    internal static bool TryRead(string text, out double value)
    {
        bool isHex = long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long bits) && text.Length == 16;
        value = isHex ? BitConverter.Int64BitsToDouble(bits) : double.NaN;
        return isHex && !double.IsNaN(value) && !double.IsInfinity(value);
    }
}
