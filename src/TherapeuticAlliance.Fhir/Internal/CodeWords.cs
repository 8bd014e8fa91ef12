using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>The words of what a definition or a score states by a code.</summary>
internal static class CodeWords
{
    internal static TextTemplate Verified { get; } = Word("evidence.verified", "Verified");

    internal static TextTemplate SingleSource { get; } = Word("evidence.single-source", "SingleSource");

    internal static TextTemplate Inferred { get; } = Word("evidence.inferred", "Inferred");

    internal static TextTemplate CallerSupplied { get; } = Word("evidence.caller-supplied", "CallerSupplied");

    internal static TextTemplate LibraryDefault { get; } = Word("origin.library-default", "LibraryDefault");

    internal static TextTemplate Published { get; } = Word("origin.published", "Published");

    internal static TextTemplate Caller { get; } = Word("origin.caller", "Caller");

    internal static TextTemplate NotScorable { get; } = Word("status.not-scorable", "NotScorable");

    internal static TextTemplate Prorated { get; } = Word("status.prorated", "Prorated");

    internal static TextTemplate Complete { get; } = Word("status.complete", "Complete");

    internal static TextTemplate Unknown { get; } = Word("permission.unknown", "Unknown");

    internal static TextTemplate NotNeeded { get; } = Word("permission.not-needed", "NotNeeded");

    internal static TextTemplate Needed { get; } = Word("permission.needed", "Needed");

    internal static TextTemplate Of(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Verified => Verified,
        EvidenceLevel.SingleSource => SingleSource,
        EvidenceLevel.Inferred => Inferred,
        _ => CallerSupplied,
    };

    internal static TextTemplate Of(RuleOrigin origin) => origin switch
    {
        RuleOrigin.LibraryDefault => LibraryDefault,
        RuleOrigin.Published => Published,
        _ => Caller,
    };

    internal static TextTemplate Of(ScoreStatus status) => status switch
    {
        ScoreStatus.NotScorable => NotScorable,
        ScoreStatus.Prorated => Prorated,
        _ => Complete,
    };

    internal static TextTemplate Of(Permission permission) => permission switch
    {
        Permission.Needed => Needed,
        Permission.NotNeeded => NotNeeded,
        _ => Unknown,
    };

    private static TextTemplate Word(string key, string english) => FhirLanguages.Text(key, english);
}
