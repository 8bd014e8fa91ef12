using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What parts that several documents share must have.</summary>
internal sealed class CommonRequirements(Requirements requirements, int mostEntries)
{
    internal void Reference(InstrumentReferenceDocument instrument, string path)
    {
        requirements.Given(instrument.Id, path, "id");
        requirements.Given(instrument.Version, path, "version");
        requirements.Given(instrument.ContentHash, path, "contentHash");
    }

    internal void Administration(AdministrationDocument administration, string path)
    {
        Counting(administration.Session, path + ".session");
        if (administration.Date is { } date && DateText.Find(date) is null)
        {
            requirements.Add(DocumentFindings.DateInvalid.At(path + ".date").WithAttemptedValue(date));
        }
    }

    /// <summary>A number, if it stands there, must be 0 or more.</summary>
    internal void Counting(int? number, string path)
    {
        if (number < 0)
        {
            requirements.Add(DocumentFindings.NumberInvalid.At(path, Expected.Count).WithAttemptedValue(Number.Text(number.Value)));
        }
    }

    internal void Evidence(EvidenceDocument evidence, string path)
    {
        requirements.Word<EvidenceLevel>(evidence.Level, path, "level");
        requirements.Each(evidence.Sources, path + ".sources", Expected.Text, mostEntries, (_, _) => { });
    }

    internal void Rule(RuleDocument rule, string path)
    {
        requirements.Word<MissingRuleKind>(rule.Kind, path, "kind");
        requirements.Word<RuleOrigin>(rule.Origin, path, "origin");
        bool counts = EnumNames.Find<MissingRuleKind>(rule.Kind) is MissingRuleKind.AtMostMissing or MissingRuleKind.AtLeastAnswered or MissingRuleKind.AtLeastShare;
        bool isShare = rule.Kind == EnumNames.Of(MissingRuleKind.AtLeastShare);
        if (counts)
        {
            requirements.Given(rule.Count, path, "count");
        }

        if (isShare)
        {
            requirements.Given(rule.OutOf, path, "outOf");
        }

        requirements.Contradiction(!isShare && rule.OutOf is not null, path, "outOf", rule.Kind ?? string.Empty);
        RuleOrigin? origin = EnumNames.Find<RuleOrigin>(rule.Origin);
        requirements.Contradiction(rule.Kind == EnumNames.Of(MissingRuleKind.RequireAll) && rule.Count is not null, path, "count", rule.Kind ?? string.Empty);
        requirements.Contradiction(counts && origin == RuleOrigin.LibraryDefault, path, "origin", rule.Kind ?? string.Empty);
        requirements.Contradiction(rule.ExcusesNotApplicable == true && origin == RuleOrigin.LibraryDefault, path, "excusesNotApplicable", rule.Origin ?? string.Empty);
        requirements.Contradiction(origin is RuleOrigin.Caller or RuleOrigin.LibraryDefault && rule.Source is not null, path, "source", rule.Origin ?? string.Empty);
    }

    /// <summary>A rule over the whole form only counts.</summary>
    internal void FormRule(RuleDocument rule, string path)
    {
        Rule(rule, path);
        if (EnumNames.Find<MissingRuleKind>(rule.Kind) is { } kind && kind != MissingRuleKind.AtMostMissing && kind != MissingRuleKind.AtLeastAnswered)
        {
            requirements.Add(DocumentFindings.ValueUnknown.At(path + ".kind", "atMostMissing, atLeastAnswered").WithAttemptedValue(rule.Kind));
        }

        requirements.Contradiction(rule.ExcusesNotApplicable is not null, path, "excusesNotApplicable", "formRule");
    }

    /// <summary>A cut-off, in a definition or in a report.</summary>
    internal void Threshold(string path, string? code, string? target, string? comparison, decimal? value, string? meaning, string? source)
    {
        requirements.Given(code, path, "code");
        requirements.Word<ThresholdTarget>(target, path, "target");
        requirements.Word<Comparison>(comparison, path, "comparison");
        requirements.Given(value, path, "value");
        requirements.Given(meaning, path, "meaning");
        requirements.Given(source, path, "source");
    }

    internal void Condition(ItemConditionDocument condition, string path)
    {
        requirements.Given(condition.Item, path, "item");
        requirements.Given(condition.Answers, path, "answers");
        Limit(condition.Answers?.Count, path + ".answers");
    }

    internal void Limit(int? count, string path)
    {
        if (count > mostEntries)
        {
            requirements.Add(DefinitionFindings.TooMany.At(path, Number.Text(count.Value), Number.Text(mostEntries)));
        }
    }
}
