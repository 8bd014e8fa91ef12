using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Research;

/// <summary>
/// Says which column of a table holds what. Immutable: every member returns a larger map. What does not fit the table
/// is reported when the table is opened, all at once. Equality is by reference.
/// </summary>
/// <remarks>
/// A column pattern has places in braces: <c>{n}</c> is the number of the item on the form, with as many digits as
/// letters (<c>{nn}</c> is 01, 02 ...); <c>{code}</c> is the code of the item; <c>{w}</c> or <c>{ww}</c> is the wave.
/// Columns are found by their exact name, blanks around it aside; columns that are not named are left alone.
/// </remarks>
public sealed class StudyMap
{
    private StudyMap()
    {
    }

    /// <summary>A map that names nothing yet. <c>NA</c> is a missing answer, as is a blank cell.</summary>
    public static StudyMap Empty { get; } = new();

    internal ImmutableArray<string> ItemColumns { get; private set; } = [];

    internal ImmutableArray<KeyValuePair<string, string>> SingleItems { get; private set; } = [];

    internal string? IdColumn { get; private set; }

    internal string? SessionColumn { get; private set; }

    internal string? RaterColumn { get; private set; }

    internal ImmutableArray<string> RaterWords { get; private set; } = [];

    internal string? WavePattern { get; private set; }

    internal ImmutableArray<string> WaveNames { get; private set; } = [];

    internal ImmutableArray<KeyValuePair<string, MissingReason>> MissingCodes { get; private set; } = [new("NA", MissingReason.NotAnswered)];

    internal bool HasDecimalComma { get; private set; }

    internal char? DelimiterChar { get; private set; }

    internal Encoding? TextEncoding { get; private set; }

    /// <summary>Names the columns of the items: one pattern such as <c>question{n}</c>, or every column in the order of the form.</summary>
    /// <param name="columns">One pattern, or one name for each item.</param>
    public StudyMap Items(params string[] columns) => With(map => map.ItemColumns = [.. NoNulls(columns, nameof(columns))]);

    /// <summary>Names the column of one item; it goes before what <see cref="Items"/> says.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="column">The name of its column.</param>
    public StudyMap Item(string itemCode, string column) =>
        With(map => map.SingleItems = SingleItems.Add(new(NotNull(itemCode, nameof(itemCode)), NotNull(column, nameof(column)))));

    /// <summary>Names the column that says whose form it is. Ids are texts and come out as they went in.</summary>
    /// <param name="column">The name of the column.</param>
    public StudyMap Id(string column) => With(map => map.IdColumn = NotNull(column, nameof(column)));

    /// <summary>Names the column of the session number, 0 or more.</summary>
    /// <param name="column">The name of the column.</param>
    public StudyMap Session(string column) => With(map => map.SessionColumn = NotNull(column, nameof(column)));

    /// <summary>
    /// Names the column that says who filled in the form. Only rows of the rater of the instrument are scored; the
    /// others are counted and left alone, to be read with the instrument of their rater.
    /// </summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="words">What the column says for this rater, in any case; the code of the rater when none is given.</param>
    public StudyMap Rater(string column, params string[] words) => With(map =>
    {
        map.RaterColumn = NotNull(column, nameof(column));
        map.RaterWords = [.. NoNulls(words, nameof(words)).Select(word => word.Trim())];
    });

    /// <summary>
    /// Says that a row holds several administrations side by side (<c>t1_01 ... t2_01 ...</c>): each becomes a form of
    /// its own, with the wave as its session.
    /// </summary>
    /// <param name="pattern">A pattern with a place for the wave and one for the item: <c>t{w}_{nn}</c>.</param>
    /// <param name="names">What stands in the place of the wave; when none are given, every number found in the header.</param>
    public StudyMap Waves(string pattern, params string[] names) => With(map =>
    {
        map.WavePattern = NotNull(pattern, nameof(pattern));
        map.WaveNames = [.. NoNulls(names, nameof(names))];
    });

    /// <summary>Adds codes that mean that an answer is missing: <c>-99</c>. A number also means its equals (-99.0).</summary>
    /// <param name="codes">The codes, in any case, blanks around them aside.</param>
    public StudyMap Missing(params string[] codes) => MissingFor(MissingReason.NotAnswered, codes);

    /// <summary>Adds codes that mean that an answer is missing for a reason; a later meaning of a code replaces the former.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="codes">The codes, in any case, blanks around them aside.</param>
    public StudyMap MissingFor(MissingReason reason, params string[] codes) =>
        With(map => map.MissingCodes = MissingCodes.AddRange(NoNulls(codes, nameof(codes)).Select(code => KeyValuePair.Create(code.Trim(), reason))));

    /// <summary>Says that the table writes decimals with a comma (8,6); a decimal point is then no number.</summary>
    public StudyMap DecimalComma() => With(map => map.HasDecimalComma = true);

    /// <summary>Gives the character between fields. When none is given it is found: comma, semicolon, tab or bar.</summary>
    /// <param name="delimiter">Neither a quote nor a line break.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delimiter"/> is one.</exception>
    public StudyMap Delimiter(char delimiter) => delimiter is '"' or '\r' or '\n' or '\0'
        ? throw new ArgumentOutOfRangeException(nameof(delimiter), "A delimiter is neither a quote nor a line break.")
        : With(map => map.DelimiterChar = delimiter);

    /// <summary>Gives the encoding of files without a byte order mark; UTF-8 when not given.</summary>
    /// <param name="encoding">The encoding.</param>
    public StudyMap Encoded(Encoding encoding) => With(map => map.TextEncoding = NotNull(encoding, nameof(encoding)));

    private StudyMap With(Action<StudyMap> change)
    {
        var copy = (StudyMap)MemberwiseClone();
        change(copy);
        return copy;
    }

    private static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static string[] NoNulls(string[] texts, string name) => NotNull(texts, name).Contains(null!)
        ? throw new ArgumentException("A text is null.", name)
        : texts;
}
