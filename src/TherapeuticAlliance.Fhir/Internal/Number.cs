using System.Globalization;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Numbers as text and in the shape in which resources carry them.</summary>
internal static class Number
{
    private const int Decimals = 10;

    internal static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Without zeros at the end, so that every runtime writes the same digits.</summary>
    internal static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Exact where the decimal ends within ten places, else rounded to ten.</summary>
    internal static decimal Of(ExactScore score) => Shortest(decimal.Round(score.ToDecimal(), Decimals));
}
