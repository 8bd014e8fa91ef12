using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Finds a column by its name in a header whose names are trimmed.</summary>
internal static class HeaderColumn
{
    /// <summary>Returns the position of a column, or -1 with a finding when it is not there; a second one of the name is a finding too.</summary>
    internal static int Find(IReadOnlyList<string> header, string column, string use, List<Finding> findings)
    {
        int position = Position(header, column, findings);
        if (position < 0)
        {
            findings.Add(StudyFindings.ColumnMissing.At(string.Empty, column, use).WithAttemptedValue(ColumnList.Of(header)));
        }

        return position;
    }

    /// <summary>Returns the position of a column that need not be there, or -1.</summary>
    internal static int Position(IReadOnlyList<string> header, string column, List<Finding> findings)
    {
        string wanted = column.Trim();
        int[] found = [.. Enumerable.Range(0, header.Count).Where(i => wanted.Length > 0 && string.Equals(header[i], wanted, StringComparison.Ordinal))];
        if (found.Length > 1)
        {
            findings.Add(StudyFindings.ColumnTwice.At(string.Empty, column));
        }

        return found.Length == 0 ? -1 : found[0];
    }
}
