using System;
using System.Collections.Immutable;
using System.Globalization;

namespace TherapeuticAlliance.Research.Reading;

/// <content>When a form was filled in, and which of several counts.</content>
public sealed partial class StudyMap
{
    internal string? SessionColumn { get; private set; }

    internal ImmutableArray<string> SessionNames { get; private set; } = [];

    internal string? SessionDateFormat { get; private set; }

    internal bool SessionIsAtEnd { get; private set; }

    internal RepeatRule RepeatRule { get; private set; }

    /// <summary>Names the column of the session number, 0 or more.</summary>
    /// <param name="column">The name of the column.</param>
    public StudyMap Session(string column) => With(map => map.SessionColumn = NotNull(column, nameof(column)));

    /// <summary>Says that sessions have names, numbered from 1 in this order: <c>baseline</c>, <c>week_2</c>, <c>week_4</c>.</summary>
    /// <param name="names">The names, in any case, blanks around them aside.</param>
    public StudyMap Sessions(params string[] names) => With(map => map.SessionNames = [.. NoNulls(names, nameof(names))]);

    /// <summary>Says that sessions are dates. The dates of a case are numbered from 1, the earliest first.</summary>
    /// <param name="format">The format in the terms of .NET and the invariant culture: <c>yyyy-MM-dd</c>, <c>d.M.yyyy</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="format"/> is no format of dates.</exception>
    public StudyMap SessionDates(string format) => IsDateFormat(NotNull(format, nameof(format)))
        ? With(map => map.SessionDateFormat = format)
        : throw new ArgumentException("The format is no format of dates in .NET, such as yyyy-MM-dd.", nameof(format));

    /// <summary>Says that the session number is at the end of a name: <c>S03</c>, <c>session_1</c>.</summary>
    public StudyMap SessionNumberAtEnd() => With(map => map.SessionIsAtEnd = true);

    /// <summary>
    /// Says which form of a case and session counts when there are several with different answers. A form without answers, or one that
    /// equals an earlier one, never counts as another.
    /// </summary>
    /// <param name="rule">The rule; <see cref="RepeatRule.LeaveCaseOut"/> when not given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is no rule.</exception>
    public StudyMap Repeats(RepeatRule rule) => Enum.IsDefined(rule)
        ? With(map => map.RepeatRule = rule)
        : throw new ArgumentOutOfRangeException(nameof(rule), "There is no such rule.");

    private static bool IsDateFormat(string format)
    {
        try
        {
            return DateTime.TryParseExact(DateTime.UnixEpoch.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
