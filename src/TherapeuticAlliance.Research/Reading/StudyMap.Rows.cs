using System.Collections.Generic;
using System.Collections.Immutable;

namespace TherapeuticAlliance.Research.Reading;

/// <content>What a row holds where it is not one form: several, or one answer.</content>
public sealed partial class StudyMap
{
    internal string? WavePattern { get; private set; }

    internal ImmutableArray<string> WaveNames { get; private set; } = [];

    internal KeyValuePair<string, string>? LongColumns { get; private set; }

    /// <summary>
    /// Says that a row holds several administrations side by side (<c>t1_01 ... t2_01 ...</c>): each becomes a form of
    /// its own, with the wave as its session. Named waves are numbered from 1 in the order given.
    /// </summary>
    /// <param name="pattern">A pattern with a place for the wave and one for the item: <c>t{w}_{nn}</c>.</param>
    /// <param name="names">What is in the place of the wave; when none are given, every number found in the header.</param>
    public StudyMap Waves(string pattern, params string[] names) => With(map =>
    {
        map.WavePattern = NotNull(pattern, nameof(pattern));
        map.WaveNames = [.. NoNulls(names, nameof(names))];
    });

    /// <summary>
    /// Says that a row holds one answer. The rows of one id and session (and rater) make up a form, wherever they are; the whole table
    /// is held in memory.
    /// </summary>
    /// <param name="itemColumn">The column that names the item as <see cref="Items"/> names its column.</param>
    /// <param name="answerColumn">The column of the answer.</param>
    public StudyMap Long(string itemColumn, string answerColumn) =>
        With(map => map.LongColumns = new(NotNull(itemColumn, nameof(itemColumn)), NotNull(answerColumn, nameof(answerColumn))));
}
