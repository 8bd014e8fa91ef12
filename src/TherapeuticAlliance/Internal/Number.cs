using System.Globalization;

namespace TherapeuticAlliance.Internal;

/// <summary>Numbers as text, always in the invariant culture.</summary>
internal static partial class Number
{
    internal static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros, so that 1.0 and 1 read the same.</summary>
    internal static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
