using System.Globalization;

namespace TherapeuticAlliance.Internal;

/// <content>The framework's own shortest text.</content>
internal static partial class Number
{
    internal static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
