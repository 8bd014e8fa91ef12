using System;
using System.Globalization;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Writing;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What parts that several documents share must have.</summary>
internal sealed class CommonDemands(Demands demands, int mostEntries)
{
    internal void Reference(InstrumentReferenceDocument instrument, string path)
    {
        demands.Given(instrument.Id, path, "id");
        demands.Given(instrument.Version, path, "version");
        demands.Given(instrument.ContentHash, path, "contentHash");
    }

    internal void Administration(AdministrationDocument administration, string path)
    {
        Counting(administration.Session, path + ".session");
        if (administration.Date is { } date && DateOf(date) is null)
        {
            demands.Add(DocumentFindings.DateUnfit.At(path + ".date").WithAttemptedValue(date));
        }
    }

    /// <summary>A number, if it stands there, must be 0 or more.</summary>
    internal void Counting(int? number, string path)
    {
        if (number < 0)
        {
            demands.Add(DocumentFindings.NumberUnfit.At(path, "a whole number, 0 or more").WithAttemptedValue(Number.Text(number.Value)));
        }
    }

    internal void Evidence(EvidenceDocument evidence, string path)
    {
        demands.Word<EvidenceLevel>(evidence.Level, path, "level");
        demands.Each(evidence.Sources, path + ".sources", "a text", mostEntries, (_, _) => { });
    }

    internal void Rule(RuleDocument rule, string path)
    {
        demands.Word<MissingRuleKind>(rule.Kind, path, "kind");
        demands.Word<RuleOrigin>(rule.Origin, path, "origin");
        bool counts = Words.Find<MissingRuleKind>(rule.Kind) is MissingRuleKind.AtMostMissing or MissingRuleKind.AtLeastAnswered;
        if (counts)
        {
            demands.Given(rule.Count, path, "count");
        }

        RuleOrigin? origin = Words.Find<RuleOrigin>(rule.Origin);
        demands.Contradiction(rule.Kind == Words.Of(MissingRuleKind.RequireAll) && rule.Count is not null, path, "count", rule.Kind ?? string.Empty);
        demands.Contradiction(counts && origin == RuleOrigin.LibraryDefault, path, "origin", rule.Kind ?? string.Empty);
        demands.Contradiction(origin is RuleOrigin.Caller or RuleOrigin.LibraryDefault && rule.Source is not null, path, "source", rule.Origin ?? string.Empty);
    }

    internal static DateTime? DateOf(string? text) =>
        DateTime.TryParseExact(text, CommonMapping.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
}
