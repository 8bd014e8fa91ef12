using System;
using System.Globalization;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// Doubles as the shortest text that gives the same double back, laid out as .NET 10 does. .NET Framework and Mono write
/// other digits for "R", so there the text is made here, and a test holds both against one another.
/// </summary>
internal static class DoubleText
{
    private const int PlainDigits = 17;
    private const int LowestPlainExponent = -4;
    private const double SmallestNormal = 2.2250738585072014E-308;

    internal static string Of(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        if (value == 0)
        {
            return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0" : "0";
        }

        string scientific = Shortest(Math.Abs(value));
        int mark = scientific.IndexOf('E');
        int exponent = int.Parse(scientific.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string digits = (scientific.Substring(0, 1) + scientific.Substring(2, mark - 2)).TrimEnd('0');
        string sign = value < 0 ? "-" : string.Empty;
        return sign + (exponent >= LowestPlainExponent && exponent < PlainDigits ? Plain(digits, exponent) : Scientific(digits, exponent));
    }

    // 15 digits are enough for most doubles and 17 for all. Below the normal ones fewer can be enough.
    private static string Shortest(double value)
    {
        for (int digits = value < SmallestNormal ? 1 : 15; digits < 17; digits++)
        {
            string text = value.ToString("E" + Number.Text(digits - 1), CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double back) && back.Equals(value))
            {
                return text.IndexOf('.') < 0 ? text.Insert(1, ".") : text;
            }
        }

        return value.ToString("E16", CultureInfo.InvariantCulture);
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        int whole = exponent + 1;
        return digits.Length <= whole ? digits.PadRight(whole, '0') : digits.Substring(0, whole) + "." + digits.Substring(whole);
    }

    private static string Scientific(string digits, int exponent) =>
        digits.Substring(0, 1) + (digits.Length > 1 ? "." + digits.Substring(1) : string.Empty)
        + (exponent < 0 ? "E-" : "E+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
}
