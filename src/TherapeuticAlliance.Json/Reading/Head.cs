using System.Text.Json;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What kind of document it is, in which version. Of another kind or version nothing else can be judged.</summary>
internal static class Head
{
    internal static Finding? Trouble(string? document, int? version, string kind, int known) =>
        document is not null && document != kind ? DocumentFindings.KindOther.At("$.document", kind).WithAttemptedValue(document)
        : version is { } other && other != known ? DocumentFindings.VersionOther.At("$.documentVersion", Number.Text(known)).WithAttemptedValue(Number.Text(other))
        : null;

    // What is unreadable here is noted by the walk that follows.
    internal static Finding? Trouble(JsonElement root, string kind, int known)
    {
        Finding? trouble = null;
        new Place(root, "$", new FindingList()).Object(members =>
        {
            trouble = Trouble(members["document"].Text(), members["documentVersion"].Whole(), kind, known);
            return members;
        });
        return trouble;
    }
}
