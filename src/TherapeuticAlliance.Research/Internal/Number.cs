using System.Globalization;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Numbers as text, always in the invariant culture.</summary>
internal static class Number
{
    internal static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros, to six decimals.</summary>
    internal static string Text(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same double.</summary>
    internal static string Exact(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>To at most two decimals.</summary>
    internal static string Short(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
