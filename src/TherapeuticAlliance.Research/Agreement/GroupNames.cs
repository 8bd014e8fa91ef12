using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Notices names of groups that people would read as one.</summary>
internal static class GroupNames
{
    internal static IReadOnlyList<Finding> Findings(IReadOnlyList<string> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var alike = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int count = 0, first = 0;
        for (int i = 0; i < names.Count; i++)
        {
            if (known.Add(names[i]) && !alike.Add(WithoutBlanks(names[i])))
            {
                first = count++ == 0 ? i + 1 : first;
            }
        }

        return count == 0 ? [] : [AgreementFindings.GroupsAlike.At(string.Empty, Number.Text(count), Number.Text(first))];
    }

    // No-break blanks are blanks; several count as one.
    private static string WithoutBlanks(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
