using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <summary>What a caller may choose when scoring.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ScoringOptions
{
    private readonly MissingRule? _rule;
    private readonly Dictionary<string, MissingRule>? _ruleByScale;

    private ScoringOptions(MissingRule? rule, Dictionary<string, MissingRule>? ruleByScale, bool includesTrace)
    {
        _rule = rule;
        _ruleByScale = ruleByScale;
        IncludesTrace = includesTrace;
    }

    /// <summary>Gets the rules of the definition, with the trace of every item.</summary>
    public static ScoringOptions Default { get; } = new(null, ruleByScale: null, includesTrace: true);

    /// <summary>Gets whether reports carry the trace of every item.</summary>
    public bool IncludesTrace { get; }

    /// <summary>The scales that have a rule by their name; null when none has.</summary>
    internal List<string>? NamedScales => _ruleByScale is null ? null : new List<string>(_ruleByScale.Keys);

    /// <summary>
    /// Returns options with one missing-answer rule for every scale that is not named by itself. A scale whose items have
    /// different formats cannot be prorated and keeps the rule of its definition.
    /// </summary>
    /// <param name="rule">The caller's rule.</param>
    public ScoringOptions WithRule(MissingRule rule) => new(Guard.NotNull(rule, nameof(rule)), _ruleByScale, IncludesTrace);

    /// <summary>Returns options with a missing-answer rule for one scale.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="rule">The caller's rule.</param>
    public ScoringOptions WithRule(string scaleCode, MissingRule rule)
    {
        Dictionary<string, MissingRule> rules = _ruleByScale is { } known ? new(known, StringComparer.Ordinal) : new(StringComparer.Ordinal);
        rules[Guard.NotNull(scaleCode, nameof(scaleCode))] = Guard.NotNull(rule, nameof(rule));
        return new ScoringOptions(_rule, rules, IncludesTrace);
    }

    /// <summary>Returns options whose reports leave the trace of the items out.</summary>
    public ScoringOptions WithoutTrace() => new(_rule, _ruleByScale, includesTrace: false);

    internal MissingRule? RuleFor(Scale scale) => _ruleByScale is { } rules && rules.TryGetValue(scale.Code, out MissingRule? rule) ? rule : _rule;
}
