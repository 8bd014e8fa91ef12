using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a scale to its part of a definition document.</summary>
internal static class ScaleMapping
{
    internal static ScaleDocument Of(Scale scale) => new()
    {
        Direction = scale.Direction == scale.Instrument.Direction ? null : EnumNames.Of(scale.Direction),
        Code = scale.Code,
        Name = scale.Name,
        Items = scale.Items.Select(item => item.Code).ToArray(),
        Aggregation = EnumNames.Of(scale.Aggregation),
        Multiplier = scale is { MultiplierNumerator: 1, MultiplierDenominator: 1 } ? null : new MultiplierDocument
        {
            Numerator = scale.MultiplierNumerator,
            Denominator = scale.MultiplierDenominator,
        },
        Rule = CommonMapping.Rule(scale.Rule, scale.RuleOrigin, scale.RuleSource),
        Rounding = scale.Rounding == ScoreRounding.None ? null : EnumNames.Of(scale.Rounding),
        Conversion = CommonMapping.List(scale.Conversion, Number.Plain),
        Constructs = CommonMapping.List(scale.Constructs, EnumNames.Of),
        Evidence = CommonMapping.Evidence(scale.Evidence),
        Thresholds = CommonMapping.List(scale.Thresholds, Threshold),
        WhyNoThreshold = scale.WhyNoThreshold,
        Norms = CommonMapping.List(scale.Norms, Norm),
    };

    private static ThresholdDocument Threshold(Threshold threshold) => new()
    {
        Code = threshold.Code,
        Target = EnumNames.Of(threshold.Target),
        Comparison = EnumNames.Of(threshold.Comparison),
        Value = Number.Plain(threshold.Value),
        Meaning = threshold.Meaning,
        Source = threshold.Source,
    };

    private static NormDocument Norm(Norm norm) => new()
    {
        Sample = norm.Sample,
        Size = norm.Size,
        Mean = Number.Plain(norm.Mean),
        StandardDeviation = Number.Plain(norm.StandardDeviation),
        WithinPersonStandardDeviation = norm.WithinPersonStandardDeviation is { } within ? Number.Plain(within) : null,
        Source = norm.Source,
    };
}
