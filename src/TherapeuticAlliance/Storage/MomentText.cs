using System;
using System.Globalization;

namespace TherapeuticAlliance.Storage;

/// <summary>Days and moments as text: a moment keeps its offset, a day that has a time of day keeps that too.</summary>
internal static class MomentText
{
    private const string Day = "yyyy-MM-dd";
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fffffff";
    private const string Moment = Time + "zzz";

    internal static string Write(DateTime? date) => date?.ToString(date.Value.TimeOfDay == TimeSpan.Zero ? Day : Time, CultureInfo.InvariantCulture) ?? string.Empty;

    internal static string Write(DateTimeOffset moment) => moment.ToString(Moment, CultureInfo.InvariantCulture);

    internal static bool TryRead(string text, out DateTime? date)
    {
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        bool isOne = DateTime.TryParseExact(text, [Day, Time], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read);
        date = read;
        return isOne;
    }

    internal static bool TryRead(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
}
