using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace TherapeuticAlliance.Research.Reading;

/// <content>How the text of the table is made up.</content>
public sealed partial class StudyMap
{
    internal char? DelimiterChar { get; private set; }

    internal Encoding? TextEncoding { get; private set; }

    internal int? SkippedRowCount { get; private set; }

    internal int TitleRowCount { get; private set; }

    internal ImmutableArray<KeyValuePair<string, string[]>> LeftOutRows { get; private set; } = [];

    /// <summary>Gives the character between fields. When none is given it is found: comma, semicolon, tab or bar.</summary>
    /// <param name="delimiter">A tab or a printable ASCII character, but neither a quote nor <c>#</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delimiter"/> is another character.</exception>
    public StudyMap Delimiter(char delimiter) => delimiter is '\t' or (>= ' ' and <= '~' and not '"' and not '#')
        ? With(map => map.DelimiterChar = delimiter)
        : throw new ArgumentOutOfRangeException(nameof(delimiter), "A delimiter is a tab or a printable ASCII character, but neither a quote nor #.");

    /// <summary>Gives the encoding of files without a byte order mark; UTF-8 when not given.</summary>
    /// <param name="encoding">The encoding.</param>
    public StudyMap Encoded(Encoding encoding) => With(map => map.TextEncoding = NotNull(encoding, nameof(encoding)));

    /// <summary>Names the encoding of files without a byte order mark: <c>windows-1252</c>, <c>utf-16</c>.</summary>
    /// <param name="name">A registered name; the encodings of Windows are among them on every system.</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public StudyMap Encoded(string name) =>
        Encoded(CodePagesEncodingProvider.Instance.GetEncoding(NotNull(name, nameof(name))) ?? Encoding.GetEncoding(name));

    /// <summary>Says how many rows below the header belong to it. When not given, those of Qualtrics are found.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public StudyMap SkipRows(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(map => map.SkippedRowCount = count);
    }

    /// <summary>Says how many rows above the header hold a title.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public StudyMap TitleRows(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(map => map.TitleRowCount = count);
    }

    /// <summary>Leaves out rows by what a column says: the rows of means and standard deviations below a table.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="words">What it says, in any case, blanks around it aside.</param>
    public StudyMap LeaveOut(string column, params string[] words) =>
        With(map => map.LeftOutRows = LeftOutRows.Add(new(NotNull(column, nameof(column)), [.. NoNulls(words, nameof(words))])));
}
