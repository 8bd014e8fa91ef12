using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a definition document to the instrument: what it lacks first, then what the core says about the rest.</summary>
internal static class DefinitionReader
{
    private static readonly DocumentFormat<DefinitionDocument> Format = new(
        DefinitionDocument.Kind, DefinitionDocument.CurrentVersion, DocumentContext.Canonical.DefinitionDocument);

    internal static DocumentReader<DefinitionDocument, Instrument> Reader() => new(Format, Make);

    private static Instrument? Make(DefinitionDocument document, FindingList findings)
    {
        DefinitionRequirements.Check(document, findings);
        if (findings.IsTooMuch)
        {
            return null;
        }

        Result<Instrument> built = DefinitionBuilder.Build(document);
        var paths = new DefinitionPaths((document.Items ?? []).Select(item => item?.Code), (document.Scales ?? []).Select(scale => scale?.Code));
        var judged = new JudgedFindings(findings, HasUnreadReferences(document));
        findings.AddAll(built.Findings.Select(finding => finding.WithPath(paths.Of(finding.Path))).Where(judged.Includes));
        return built.ValueOrDefault;
    }

    private static bool HasUnreadReferences(DefinitionDocument document) =>
        document.Items is not { } items || items.Any(item => item?.Code is null)
        || (document.Scales is null && document.MissingKey is null)
        || (document.Scales ?? []).Any(scale => scale?.Items is not { } codes || codes.Contains(null!));
}
