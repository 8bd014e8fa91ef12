using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Puts forms, or what belongs to a form, into groups.</summary>
internal static class FormGroups
{
    private const char Between = '\u001F';

    /// <summary>Returns the groups: by the columns as they first stand in the table, then by session.</summary>
    /// <param name="members">What is grouped, in the order of the table.</param>
    /// <param name="formOf">The form that says where a member belongs.</param>
    /// <param name="grouping">What is grouped by.</param>
    /// <param name="kept">The columns that the map keeps.</param>
    /// <exception cref="ArgumentException">The grouping names a column that the map does not keep.</exception>
    internal static FormGroup<T>[] Of<T>(IReadOnlyList<T> members, Func<T, StudyForm> formOf, StudyGrouping grouping, IReadOnlyList<string> kept)
    {
        int[] positions = [.. grouping.Columns.Select(column => Position(column, kept))];
        if (positions.Length == 0 && !grouping.HasWave)
        {
            return [new FormGroup<T>([], [.. members])];
        }

        return
        [
            .. members.GroupBy(member => string.Join(Between, positions.Select(position => formOf(member).Kept[position].Trim())))
                .SelectMany(group => Waves(group, formOf, grouping).Select(wave => new FormGroup<T>(
                    [.. positions.Length == 0 ? [] : group.Key.Split(Between), .. grouping.HasWave ? new[] { formOf(wave[0]).Session.Trim() } : []], wave))),
        ];
    }

    private static IEnumerable<T[]> Waves<T>(IEnumerable<T> members, Func<T, StudyForm> formOf, StudyGrouping grouping) => !grouping.HasWave
        ? [[.. members]]
        : members.GroupBy(member => Wave(formOf(member))).OrderBy(wave => wave.Key.Number ?? int.MaxValue).Select(wave => wave.ToArray());

    // A session without a number is told apart by what is written.
    private static (int? Number, string Text) Wave(StudyForm form) => form.SessionNumber is { } number ? (number, string.Empty) : (null, form.Session.Trim());

    private static int Position(string column, IReadOnlyList<string> kept)
    {
        int position = kept.Select(name => name.Trim()).ToList().IndexOf(column.Trim());
        return position >= 0 ? position : throw new ArgumentException(
            kept.Count == 0 ? "The map keeps no columns; name the column with Keep." : "The map keeps the columns " + string.Join(", ", kept) + "; name others with Keep.", nameof(column));
    }
}
