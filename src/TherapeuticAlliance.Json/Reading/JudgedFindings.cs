using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// Which findings of the core are about what the document says, and not about the stand-in of something that could not be read:
/// those are inside, around or at a place that has an error of reading already.
/// </summary>
internal sealed class JudgedFindings
{
    // What could not be read. Unknown members and members that stand twice leave everything else readable.
    private static readonly FindingKind[] Unreadable =
    [
        DocumentFindings.MemberMissing, DocumentFindings.TypeInvalid, DocumentFindings.NullInvalid, DocumentFindings.TextBroken,
        DocumentFindings.ValueUnknown, DocumentFindings.NumberInvalid,
    ];

    private readonly HashSet<string> _unread;
    private readonly HashSet<string> _around;
    private readonly bool _hasUnreadReferences;

    internal JudgedFindings(FindingList findings, bool hasUnreadReferences)
    {
        _unread = new HashSet<string>(findings.All.Where(finding => Array.IndexOf(Unreadable, finding.Kind) >= 0).Select(finding => finding.Path), StringComparer.Ordinal);
        _around = new HashSet<string>(_unread.SelectMany(Around), StringComparer.Ordinal);
        _hasUnreadReferences = hasUnreadReferences;
    }

    internal bool Includes(Finding finding) =>
        !(_hasUnreadReferences && IsReference(finding)) && !_around.Contains(finding.Path) && !Around(finding.Path).Any(_unread.Contains);

    // Judged by what items and scales say of each other.
    private static bool IsReference(Finding finding) =>
        finding.Kind == DefinitionFindings.ItemUnknown || finding.Kind == DefinitionFindings.ItemOnNoScale
        || finding.Kind == DefinitionFindings.ScaleEmpty || finding.Kind == DefinitionFindings.RuleInvalid;

    // The path itself, and every place it lies in.
    private static IEnumerable<string> Around(string path)
    {
        yield return path;
        for (int i = path.Length - 1; i > 0; i--)
        {
            if (path[i] is '.' or '[')
            {
                yield return path.Substring(0, i);
            }
        }
    }
}
