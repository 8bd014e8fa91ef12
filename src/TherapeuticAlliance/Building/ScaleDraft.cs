using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>What was said about a scale, not yet checked.</summary>
internal sealed class ScaleDraft(string? code, string? name)
{
    internal string? Code { get; } = code;

    /// <summary>How findings name the scale; given when the draft is compiled.</summary>
    internal string Path { get; set; } = string.Empty;

    internal string? Name { get; set; } = name;

    internal bool HasAllItems { get; set; }

    internal List<ItemReference> Items { get; } = [];

    /// <summary>What can be chosen once, and the call that chose it.</summary>
    internal List<ScaleChoice> Choices { get; } = [];

    internal Aggregation? Aggregation { get; set; }

    internal Direction? Direction { get; set; }

    internal int MultiplierNumerator { get; set; } = 1;

    internal int MultiplierDenominator { get; set; } = 1;

    internal MissingRuleKind RuleKind { get; set; }

    internal int RuleCount { get; set; }

    internal int RuleOutOf { get; set; }

    internal bool ExcusesNotApplicable { get; set; }

    internal ScoreRounding Rounding { get; set; }

    internal IReadOnlyList<decimal> Conversion { get; set; } = Decimals.None;

    internal RuleOrigin RuleOrigin { get; set; }

    internal string? RuleSource { get; set; }

    internal IReadOnlyList<Construct> Constructs { get; set; } = ReadOnly.Empty<Construct>();

    internal Evidence? Evidence { get; set; }

    internal List<Threshold> Thresholds { get; } = [];

    internal string? WhyNoThreshold { get; set; }

    internal List<Norm> Norms { get; } = [];
}
