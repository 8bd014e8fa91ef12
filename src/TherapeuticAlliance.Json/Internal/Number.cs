using System.Globalization;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Numbers in and as text, always in the invariant culture.</summary>
internal static class Number
{
    private const string WithoutTrailingZeros = "0.############################";

    internal static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Text(decimal value) => value.ToString(WithoutTrailingZeros, CultureInfo.InvariantCulture);

    /// <summary>Returns the same number without trailing zeros, so that 1.0 and 1 are written alike.</summary>
    internal static decimal Plain(decimal value) =>
        decimal.Parse(Text(value), CultureInfo.InvariantCulture);
}
