using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Column names for people: runs of numbered columns are drawn together, <c>question1 … question36</c>.</summary>
internal static class ColumnList
{
    private const int MaxNames = 30;
    private const int LongestName = 40;

    internal static string Of(IReadOnlyList<string> columns)
    {
        var names = new List<string>();
        for (int first = 0; first < columns.Count;)
        {
            int last = first;
            while (last + 1 < columns.Count && Follows(columns[last], columns[last + 1]))
            {
                last++;
            }

            names.AddRange(last - first >= 2 ? [Short(columns[first]) + " … " + Short(columns[last])] : columns.Skip(first).Take(last - first + 1).Select(Short));
            first = last + 1;
        }

        return names.Count <= MaxNames
            ? string.Join(", ", names)
            : string.Join(", ", names.Take(MaxNames)) + ", and " + (names.Count - MaxNames).ToString(CultureInfo.InvariantCulture) + " more";
    }

    private static bool Follows(string column, string next) =>
        Split(column, out string stem, out int number) && Split(next, out string nextStem, out int nextNumber)
        && nextNumber == number + 1 && string.Equals(stem, nextStem, StringComparison.Ordinal);

    private static bool Split(string column, out string stem, out int number)
    {
        stem = column.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return int.TryParse(column.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string Short(string name)
    {
        var text = new StringBuilder(name.Length <= LongestName ? name : name[..LongestName] + "…");
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }

        return text.ToString();
    }
}
