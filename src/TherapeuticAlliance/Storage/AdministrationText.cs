using System;
using System.Collections.Generic;
using System.Globalization;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Storage;

/// <summary>Who filled in a form and when, as five fields of a stored text.</summary>
internal static class AdministrationText
{
    private const string DateFormat = "yyyy-MM-dd";

    internal static IEnumerable<string> Write(Administration administration) =>
    [
        Optional(administration.Id), Optional(administration.Subject), Optional(administration.Respondent),
        administration.Session is { } session ? Number.Text(session) : string.Empty,
        administration.Date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? string.Empty,
    ];

    /// <summary>Returns what was written, from a field on; null when it was damaged.</summary>
    internal static Administration? Read(List<string> fields, int at)
    {
        bool hasSession = StoredText.TryCount(fields[at + 3], out int session);
        bool hasDate = DateTime.TryParseExact(fields[at + 4], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date);
        return (hasSession || fields[at + 3].Length == 0) && (hasDate || fields[at + 4].Length == 0)
            ? new Administration(Known(fields[at]), Known(fields[at + 1]), Known(fields[at + 2]), hasSession ? session : null, hasDate ? date : null)
            : null;
    }

    // Nothing and an empty text are different: a text has a mark in front.
    private static string Optional(string? text) => text is null ? string.Empty : "=" + text;

    private static string? Known(string field) => field.Length == 0 ? null : field.Substring(1);
}
