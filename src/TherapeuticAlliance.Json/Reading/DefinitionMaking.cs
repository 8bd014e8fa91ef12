using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a definition document to the instrument: what it lacks first, then what the grammar says about the rest.</summary>
internal static class DefinitionMaking
{
    // What could not be read. Unknown members and members that stand twice leave everything else readable.
    private static readonly FindingKind[] Unreadable =
    [
        DocumentFindings.MemberMissing, DocumentFindings.TypeUnfit, DocumentFindings.NullUnfit, DocumentFindings.TextBroken,
        DocumentFindings.WordUnknown, DocumentFindings.NumberUnfit,
    ];

    internal static Result<Instrument> Read(Input input)
    {
        var findings = new FindingList();
        DefinitionDocument? document = input.Read(DefinitionDocument.Kind, DefinitionDocument.CurrentVersion, findings, DefinitionWalk.Read);
        return document is null ? findings.Around<Instrument>(null) : Make(document, findings);
    }

    internal static Result<Instrument> Make(DefinitionDocument document)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, DefinitionDocument.Kind, DefinitionDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<Instrument>(null);
        }

        return Make(document, findings);
    }

    private static Result<Instrument> Make(DefinitionDocument document, FindingList findings)
    {
        DefinitionDemands.Check(document, findings);
        if (findings.IsTooMuch)
        {
            return findings.Around<Instrument>(null);
        }

        Result<Instrument> built = DefinitionGrammar.Build(document);
        findings.AddAll(Judged(findings, built.Findings.Select(new DefinitionPaths(document).Of), HasUnreadReferences(document)));
        return findings.Around(built.ValueOrDefault);
    }

    /// <summary>What the grammar says, without what it says about the stand-ins of what could not be read.</summary>
    internal static Finding[] Judged(FindingList findings, IEnumerable<Finding> said, bool hasUnreadReferences)
    {
        string[] unread = findings.All.Where(finding => Array.IndexOf(Unreadable, finding.Kind) >= 0).Select(finding => finding.Path).ToArray();
        return said.Where(finding => !IsNameless(finding) && !(hasUnreadReferences && IsReference(finding)) && !Array.Exists(unread, path => Touches(path, finding.Path))).ToArray();
    }

    // What could not be read is not judged: one place inside the other, or both the same.
    private static bool Touches(string unread, string judged) => IsWithin(unread, judged) || IsWithin(judged, unread);

    private static bool IsWithin(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');

    // A threshold whose code was not read has its finding, and no place that the grammar could name.
    private static bool IsNameless(Finding finding) => finding.Kind == DefinitionFindings.ThresholdUnfit && finding.Arguments[0] == "(null)";

    // Judged by what items and scales say of each other.
    private static bool IsReference(Finding finding) =>
        finding.Kind == DefinitionFindings.ItemUnknown || finding.Kind == DefinitionFindings.ItemOnNoScale
        || finding.Kind == DefinitionFindings.ScaleEmpty || finding.Kind == DefinitionFindings.RuleUnfit;

    private static bool HasUnreadReferences(DefinitionDocument document) =>
        document.Items is not { } items || items.Any(item => item?.Code is null)
        || (document.Scales is null && document.MissingKey is null)
        || (document.Scales ?? []).Any(scale => scale?.Items is not { } codes || codes.Contains(null!));
}
