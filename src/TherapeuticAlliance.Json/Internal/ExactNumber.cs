using System;
using System.Globalization;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>A double as its bits, which every runtime writes alike, and as a text for people, which must be near it.</summary>
internal static class ExactNumber
{
    private const int Digits = 16;
    private const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Seven digits are right to half a unit of the last.
    private const double Nearness = 1e-6;

    internal static string Of(double number) => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);

    internal static string Readable(double number) => number.ToString("G7", CultureInfo.InvariantCulture);

    /// <summary>Returns the finite number of the bits, or null when they are none or the text is of another number.</summary>
    internal static double? Find(string? exact, string? readable)
    {
        if (exact is not { Length: Digits } || !Array.TrueForAll(exact.ToCharArray(), c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return null;
        }

        double number = BitConverter.Int64BitsToDouble(long.Parse(exact, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return !double.IsNaN(number) && !double.IsInfinity(number)
            && double.TryParse(readable, Written, CultureInfo.InvariantCulture, out double shown)
            && Math.Abs(shown - number) <= Nearness * Math.Abs(number)
                ? number
                : null;
    }
}
