using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Says which column of a table holds what. Immutable: every member returns a larger map. What does not fit the table
/// is reported when the table is opened, all at once.
/// </summary>
/// <remarks>
/// A column pattern has places in braces: <c>{n}</c> is the number of the item on the form, with as many digits as
/// letters (<c>{nn}</c> is 01, 02 ...); <c>{code}</c> is the code of the item; <c>{w}</c> or <c>{ww}</c> is the wave.
/// Columns are found by their exact name, blanks around it aside; columns that are not named are left alone. Equality is
/// by reference.
/// </remarks>
public sealed partial class StudyMap
{
    private StudyMap()
    {
    }

    /// <summary>Gets a map that names nothing yet. <c>NA</c> is a missing answer, as is a blank cell.</summary>
    public static StudyMap Empty { get; } = new();

    internal ImmutableArray<string> ItemColumns { get; private set; } = [];

    internal ImmutableArray<KeyValuePair<string, string>> SingleItems { get; private set; } = [];

    internal ImmutableArray<string> IdColumns { get; private set; } = [];

    internal bool JoinsIds { get; private set; }

    internal string? RaterColumn { get; private set; }

    internal ImmutableArray<string> RaterWords { get; private set; } = [];

    internal ImmutableArray<string> KeptColumns { get; private set; } = [];

    /// <summary>Names the columns of the items: one pattern such as <c>question{n}</c>, or every column in the order of the form.</summary>
    /// <param name="columns">One pattern, or one name for each item. Items that no scale uses may be left out of a list.</param>
    public StudyMap Items(params string[] columns) => With(map => map.ItemColumns = [.. NoNulls(columns, nameof(columns))]);

    /// <summary>Names the column of one item; it goes before what <see cref="Items"/> says.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="column">The name of its column.</param>
    public StudyMap Item(string itemCode, string column) =>
        With(map => map.SingleItems = SingleItems.Add(new(NotNull(itemCode, nameof(itemCode)), NotNull(column, nameof(column)))));

    /// <summary>
    /// Names the column that says whose form it is, or several that do so together, such as site and number. Ids are texts
    /// and come out as they went in; several are written with a stroke between them.
    /// </summary>
    /// <param name="columns">The names of the columns, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="columns"/> is empty.</exception>
    public StudyMap Id(params string[] columns) => NoNulls(columns, nameof(columns)).Length > 0
        ? With(map => map.IdColumns = [.. columns])
        : throw new ArgumentException("Name at least one column.", nameof(columns));

    /// <summary>Says that ids that differ in blanks or in case only are of one person. Without it they are kept apart, with a finding.</summary>
    public StudyMap JoinIds() => With(map => map.JoinsIds = true);

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

    /// <summary>Names columns that are carried through to the scores as they are: a condition, an age.</summary>
    /// <param name="columns">The names of the columns.</param>
    public StudyMap Keep(params string[] columns) => With(map => map.KeptColumns = KeptColumns.AddRange(NoNulls(columns, nameof(columns))));

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
