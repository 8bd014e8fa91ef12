using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a state document must have before it is a state. What it means is the monitor's to say.</summary>
internal sealed class StateRequirements
{
    /// <summary>Far above what a policy can have.</summary>
    internal const int MaxParts = 512;

    private readonly Requirements _requirements;

    private StateRequirements(FindingList findings) => _requirements = new Requirements(findings);

    internal static void Check(MonitorStateDocument document, FindingList findings) => new StateRequirements(findings).Root(document);

    private void Root(MonitorStateDocument document)
    {
        _requirements.Head(document.Document, document.DocumentVersion);
        new IdentityRequirements(_requirements, new CommonRequirements(_requirements, MaxParts))
            .Check(document.Instrument, document.Scale, document.Policy, document.Prior, "$");
        _requirements.Given(document.Parts, "$", "parts");
        _requirements.Each(document.Parts, "$.parts", Expected.Object, MaxParts, Part);
    }

    private void Part(StatePartDocument part, string path)
    {
        _requirements.Given(part.Name, path, "name");
        // A part shows it in its own text.
        _requirements.Code(part.Name, path + ".name");
        _requirements.Given(part.Values, path, "values");
        _requirements.Given(part.Exact, path, "exact");
        _requirements.Each(part.Values, path + ".values", Expected.Text, DocumentBinder.MaxEntries, (_, _) => { });
        _requirements.Each(part.Exact, path + ".exact", Expected.Text, DocumentBinder.MaxEntries, (_, _) => { });
        if (part is { Values: { } values, Exact: { } exact } && !AreSame(values, exact))
        {
            _requirements.Add(DocumentFindings.ExactInvalid.At(path));
        }
    }

    private static bool AreSame(IReadOnlyList<string> values, IReadOnlyList<string> exact) => values.Count == exact.Count
        && exact.Take(DocumentBinder.MaxEntries).Zip(values, ExactNumber.Find).All(number => number is not null);
}
