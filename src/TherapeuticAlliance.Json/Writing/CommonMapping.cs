using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>Parts that several documents share.</summary>
internal static class CommonMapping
{
    /// <summary>Returns the mapped list, or null for an empty one, which is left out.</summary>
    internal static IReadOnlyList<TOut>? List<TIn, TOut>(IReadOnlyList<TIn> list, Func<TIn, TOut> map) =>
        list.Count == 0 ? null : list.Select(map).ToArray();

    internal static InstrumentReferenceDocument Reference(Instrument instrument) => new()
    {
        Id = instrument.Id,
        Version = instrument.Version,
        ContentHash = instrument.ContentHash,
    };

    internal static EvidenceDocument Evidence(Evidence evidence) => new()
    {
        Level = EnumNames.Of(evidence.Level),
        Sources = List(evidence.Sources, source => source),
    };

    internal static RuleDocument Rule(MissingRule rule, RuleOrigin origin, string? source) => new()
    {
        Kind = EnumNames.Of(rule.Kind),
        Count = rule.Kind == MissingRuleKind.RequireAll ? null : rule.Count,
        OutOf = rule.Kind == MissingRuleKind.AtLeastShare ? rule.OutOf : null,
        ExcusesNotApplicable = rule.ExcusesNotApplicable ? true : null,
        Origin = EnumNames.Of(origin),
        Source = origin == RuleOrigin.Published ? source : null,
    };

    internal static AdministrationDocument? Administration(Administration administration) =>
        administration is { Id: null, Subject: null, Respondent: null, Session: null, Date: null } ? null : new()
        {
            Id = administration.Id,
            Subject = administration.Subject,
            Respondent = administration.Respondent,
            Session = administration.Session,
            Date = administration.Date is { } date ? DateText.Of(date) : null,
        };
}
