using System;
using System.Globalization;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Calendar dates as documents write them: 2026-01-31.</summary>
internal static class DateText
{
    private const string Format = "yyyy-MM-dd";

    internal static string Of(DateTime date) => date.ToString(Format, CultureInfo.InvariantCulture);

    internal static DateTime? Find(string? text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
}
