using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Says a key document in the library's own grammar, and puts what the grammar finds at JSON paths.</summary>
internal sealed class KeyDefinitionBuilder
{
    private readonly KeyDocument _document;
    private readonly Instrument _instrument;
    private readonly FindingList _findings;
    private readonly KeyItems _items;
    private readonly ScaleDocument[] _scales;

    internal KeyDefinitionBuilder(KeyDocument document, Instrument instrument, FindingList findings)
    {
        _document = document;
        _instrument = instrument;
        _findings = findings;
        _items = new KeyItems(instrument, findings);
        _scales = (document.Scales ?? []).Select((scale, i) => Scale(scale ?? new KeyScaleDocument(), "$.scales[" + Number.Text(i) + "]")).ToArray();
    }

    internal Instrument? Build()
    {
        string[] reversed = Codes(_document.Reversed?.Items, _document.Reversed?.Numbers, "$.reversed", []);
        string[] unscored = Codes(_document.Unscored?.Items, _document.Unscored?.Numbers, "$.unscored", []);
        List<(int Weight, string[] Codes)> weighted = Weights();
        List<(int[] Points, string[] Codes)> points = Points();
        List<(ItemConditionDocument When, string[] Codes)> conditions = Conditions();
        bool hasUnreadReferences = _findings.HasError;
        Result<Instrument> built = _instrument.WithKeyOrFindings(key =>
        {
            key.Reversed(reversed).Unscored(unscored);
            weighted.ForEach(weight => key.Weighted(weight.Weight, weight.Codes));
            points.ForEach(table => Array.ForEach(table.Codes, code => key.Points(code, table.Points)));
            conditions.ForEach(one => Array.ForEach(one.Codes, code => key.AppliesWhen(code, one.When.Item!, [.. one.When.Answers ?? []])));
            if (_document.FormRule is { } rule)
            {
                DefinitionBuilder.FormRule(rule, key.FormAtLeastAnswered, key.FormAtMostMissing);
            }

            Array.ForEach(_scales, scale => key.Scale(scale.Code!, said => DefinitionBuilder.Scale(said, scale)));
        });
        var paths = new DefinitionPaths(_instrument.Items.Select(item => item.Code), _scales.Select(scale => scale.Code));
        var judged = new JudgedFindings(_findings, hasUnreadReferences);
        _findings.AddAll(built.Findings.Select(finding => AtJsonPath(finding.WithPath(paths.Of(finding.Path)))).Where(judged.Includes));
        return built.ValueOrDefault;
    }

    private List<(int Weight, string[] Codes)> Weights()
    {
        var named = new HashSet<Item>();
        return (_document.Weighted ?? []).Select((weight, i) =>
            (weight?.Weight ?? 1, Codes(weight?.Items, weight?.Numbers, "$.weighted[" + Number.Text(i) + "]", named))).ToList();
    }

    private List<(int[] Points, string[] Codes)> Points()
    {
        var named = new HashSet<Item>();
        return (_document.Points ?? []).Select((table, i) =>
            ((table?.Points ?? []).ToArray(), Codes(table?.Items, table?.Numbers, "$.points[" + Number.Text(i) + "]", named))).ToList();
    }

    private List<(ItemConditionDocument When, string[] Codes)> Conditions()
    {
        var named = new HashSet<Item>();
        return (_document.Conditions ?? []).Select((one, i) =>
            (one?.When ?? new ItemConditionDocument(), Codes(one?.Items, one?.Numbers, "$.conditions[" + Number.Text(i) + "]", named))).ToList();
    }

    private string[] Codes(IReadOnlyList<string>? codes, IReadOnlyList<int>? numbers, string path, HashSet<Item> named) =>
        _items.Of(codes, numbers, path, named).Select(item => item.Code).ToArray();

    private ScaleDocument Scale(KeyScaleDocument scale, string path) => new()
    {
        Code = scale.Code,
        Name = scale.Name,
        Items = _items.Of(scale.Items, scale.Numbers, path, []).Select(item => item.Code).ToArray(),
        Aggregation = scale.Aggregation,
        Multiplier = scale.Multiplier,
        Rule = scale.Rule,
        Direction = scale.Direction,
        Rounding = scale.Rounding,
        Conversion = scale.Conversion,
        Constructs = scale.Constructs,
    };

    // A key has no list of all items: what is wrong with one is said where the key speaks of it.
    private static Finding AtJsonPath(Finding finding)
    {
        string path = !finding.Path.StartsWith("$.items", StringComparison.Ordinal) ? finding.Path
            : finding.Kind == DefinitionFindings.WeightInvalid ? "$.weighted"
            : finding.Kind == DefinitionFindings.UnscoredItemOnScale ? "$.unscored"
            : finding.Kind == DefinitionFindings.PointsInvalid ? "$.points"
            : finding.Path.Contains(".appliesWhen") ? "$.conditions"
            : "$.scales";
        return finding.WithPath(path);
    }
}
