using System.Collections.Generic;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a key document must have before the grammar can judge what it means.</summary>
internal sealed class KeyRequirements
{
    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;
    private readonly KeyDocument _document;

    private KeyRequirements(KeyDocument document, FindingList findings)
    {
        _document = document;
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, DefinitionRequirements.MaxEntries);
    }

    internal static void Check(KeyDocument document, FindingList findings) => new KeyRequirements(document, findings).Root();

    private void Root()
    {
        _requirements.Head(_document.Document, _document.DocumentVersion);
        _requirements.Given(_document.Instrument, "$", "instrument");
        _requirements.Inside(_document.Instrument, "$.instrument", _common.Reference);
        _requirements.Inside(_document.Reversed, "$.reversed", (selection, path) => Items(selection.Items, selection.Numbers, path));
        _requirements.Each(_document.Weighted, "$.weighted", Expected.Object, DefinitionRequirements.MaxEntries, Weight);
        _requirements.Inside(_document.Unscored, "$.unscored", (selection, path) => Items(selection.Items, selection.Numbers, path));
        _requirements.Each(_document.Points, "$.points", Expected.Object, DefinitionRequirements.MaxEntries, Points);
        _requirements.Each(_document.Conditions, "$.conditions", Expected.Object, DefinitionRequirements.MaxEntries, Condition);
        _requirements.Inside(_document.FormRule, "$.formRule", _common.FormRule);
        _requirements.Given(_document.Scales is { Count: 0 } ? null : _document.Scales, "$", "scales");
        _requirements.Each(_document.Scales, "$.scales", Expected.Object, DefinitionRequirements.MaxEntries, Scale);
    }

    private void Weight(ItemWeightDocument weight, string path)
    {
        _requirements.Given(weight.Weight, path, "weight");
        Items(weight.Items, weight.Numbers, path);
    }

    private void Points(ItemPointsDocument points, string path)
    {
        _requirements.Given(points.Points, path, "points");
        _common.Limit(points.Points?.Count, path + ".points");
        Items(points.Items, points.Numbers, path);
    }

    private void Condition(ConditionalItemsDocument condition, string path)
    {
        _requirements.Given(condition.When, path, "when");
        _requirements.Inside(condition.When, path + ".when", _common.Condition);
        Items(condition.Items, condition.Numbers, path);
    }

    private void Scale(KeyScaleDocument scale, string path)
    {
        _requirements.Given(scale.Code, path, "code");
        Items(scale.Items, scale.Numbers, path);
        _requirements.Word<Aggregation>(scale.Aggregation, path, "aggregation");
        _requirements.Inside(scale.Multiplier, path + ".multiplier", (multiplier, place) => _requirements.Given(multiplier.Numerator, place, "numerator"));
        _requirements.Inside(scale.Rule, path + ".rule", _common.Rule);
        _requirements.Known<ScoreRounding>(scale.Rounding, path + ".rounding");
        _common.Limit(scale.Conversion?.Count, path + ".conversion");
        _requirements.Known<Direction>(scale.Direction, path + ".direction");
        _requirements.Each(scale.Constructs, path + ".constructs", Expected.Text, DefinitionRequirements.MaxEntries, _requirements.Known<Construct>);
    }

    private void Items(IReadOnlyList<string>? codes, IReadOnlyList<int>? numbers, string path)
    {
        bool hasError = _requirements.HasError(path + ".items") || _requirements.HasError(path + ".numbers");
        if (!hasError && codes is null == numbers is null)
        {
            _requirements.Add(DocumentFindings.ItemsUnclear.At(path));
        }

        _requirements.Each(codes, path + ".items", Expected.Text, DefinitionRequirements.MaxEntries, (_, _) => { });
        _common.Limit(numbers?.Count, path + ".numbers");
    }
}
