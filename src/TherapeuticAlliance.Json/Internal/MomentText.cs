using System;
using System.Globalization;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Moments as documents write them, to the tick and with their offset: 2026-01-31T10:00:00.0000000+01:00.</summary>
internal static class MomentText
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz";

    internal static string Of(DateTimeOffset moment) => moment.ToString(Format, CultureInfo.InvariantCulture);

    internal static DateTimeOffset? Find(string? text) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment) ? moment : null;
}
