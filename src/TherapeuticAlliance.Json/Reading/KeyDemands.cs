using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a key document must have before the grammar can judge what it means.</summary>
internal sealed class KeyDemands
{
    private readonly Demands _demands;
    private readonly CommonDemands _common;
    private readonly KeyDocument _document;

    private KeyDemands(KeyDocument document, FindingList findings)
    {
        _document = document;
        _demands = new Demands(findings);
        _common = new CommonDemands(_demands, DefinitionDemands.MaxEntries);
    }

    internal static void Check(KeyDocument document, FindingList findings) => new KeyDemands(document, findings).Root();

    private void Root()
    {
        _demands.Head(_document.Document, _document.DocumentVersion);
        _demands.Given(_document.Instrument, "$", "instrument");
        _demands.Inside(_document.Instrument, "$.instrument", _common.Reference);
        _demands.Inside(_document.Reversed, "$.reversed", (selection, path) => Items(selection.Items, selection.Numbers, path));
        _demands.Each(_document.Weighted, "$.weighted", "an object", DefinitionDemands.MaxEntries, Weight);
        _demands.Inside(_document.Unscored, "$.unscored", (selection, path) => Items(selection.Items, selection.Numbers, path));
        _demands.Given(_document.Scales is { Count: 0 } ? null : _document.Scales, "$", "scales");
        _demands.Each(_document.Scales, "$.scales", "an object", DefinitionDemands.MaxEntries, Scale);
    }

    private void Weight(ItemWeightDocument weight, string path)
    {
        _demands.Given(weight.Weight, path, "weight");
        Items(weight.Items, weight.Numbers, path);
    }

    private void Scale(KeyScaleDocument scale, string path)
    {
        _demands.Given(scale.Code, path, "code");
        Items(scale.Items, scale.Numbers, path);
        _demands.Word<Aggregation>(scale.Aggregation, path, "aggregation");
        _demands.Inside(scale.Multiplier, path + ".multiplier", (multiplier, place) => _demands.Given(multiplier.Numerator, place, "numerator"));
        _demands.Inside(scale.Rule, path + ".rule", _common.Rule);
        _demands.Known<Direction>(scale.Direction, path + ".direction");
        _demands.Each(scale.Constructs, path + ".constructs", "a text", DefinitionDemands.MaxEntries, _demands.Known<Construct>);
    }

    private void Items(IReadOnlyList<string>? codes, IReadOnlyList<int>? numbers, string path)
    {
        bool isTroubled = _demands.IsTroubled(path + ".items") || _demands.IsTroubled(path + ".numbers");
        if (!isTroubled && codes is null == numbers is null)
        {
            _demands.Add(DocumentFindings.ItemsUnclear.At(path));
        }

        _demands.Each(codes, path + ".items", "a text", DefinitionDemands.MaxEntries, (_, _) => { });
        if (numbers?.Count > DefinitionDemands.MaxEntries)
        {
            _demands.Add(DocumentFindings.TooMany.At(path + ".numbers", Number.Text(numbers.Count), Number.Text(DefinitionDemands.MaxEntries)));
        }
    }
}
