using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a definition document must have before the grammar can judge what it means.</summary>
internal sealed class DefinitionDemands
{
    /// <summary>Real forms are far below; the checks of the grammar compare entries of a list with each other.</summary>
    internal const int MaxEntries = 512;

    private readonly Demands _demands;
    private readonly CommonDemands _common;
    private readonly DefinitionDocument _document;

    private DefinitionDemands(DefinitionDocument document, FindingList findings)
    {
        _document = document;
        _demands = new Demands(findings);
        _common = new CommonDemands(_demands, MaxEntries);
    }

    internal static void Check(DefinitionDocument document, FindingList findings) => new DefinitionDemands(document, findings).Root();

    private void Root()
    {
        _demands.Head(_document.Document, _document.DocumentVersion);
        _demands.Given(_document.Id, "$", "id");
        _demands.Given(_document.Version, "$", "version");
        _demands.Given(_document.Title, "$", "title");
        _demands.Given(_document.Rater, "$", "rater");
        if (_document.Rater is { } rater && !Rater.TryOf(rater, out _))
        {
            _demands.Add(DefinitionFindings.RaterMalformed.At("$.rater").WithAttemptedValue(rater));
        }

        _demands.Known<Direction>(_document.Direction, "$.direction");
        _demands.Each(_document.Citations, "$.citations", "an object", MaxEntries, (citation, path) => _demands.Given(citation.Text, path, "text"));
        _demands.Inside(_document.Rights, "$.rights", Rights);
        _demands.Given(_document.Format, "$", "format");
        _demands.Inside(_document.Format, "$.format", Format);
        _demands.Given(_document.Items, "$", "items");
        _demands.Each(_document.Items, "$.items", "an object", MaxEntries, Item);
        if (_document.MissingKey is null && !_demands.IsTroubled("$.missingKey"))
        {
            _demands.Given(_document.Scales, "$", "scales");
        }

        _demands.Each(_document.Scales, "$.scales", "an object", MaxEntries, Scale);
        _demands.Inside(_document.MissingKey, "$.missingKey", MissingKey);
    }

    private void MissingKey(MissingKeyDocument missing, string path)
    {
        _demands.Given(missing.What, path, "what");
        _demands.Given(missing.WhomToAsk, path, "whomToAsk");
        _demands.Each(missing.KnownScales, path + ".knownScales", "a text", MaxEntries, (_, _) => { });
        _demands.Inside(missing.Structure, path + ".structure", _common.Evidence);
    }

    private void Rights(RightsDocument rights, string path)
    {
        _demands.Given(rights.Holder, path, "holder");
        _demands.Given(rights.WhereToAsk, path, "whereToAsk");
        _demands.Word<Permission>(rights.Permission, path, "permission");
        _demands.Word<Permission>(rights.ElectronicUse, path, "electronicUse");
    }

    private void Format(FormatDocument format, string path)
    {
        _demands.Given(format.Lowest, path, "lowest");
        _demands.Given(format.Highest, path, "highest");
        _demands.Given(format.Step, path, "step");
        if (format.Excluded?.Count > MaxEntries)
        {
            _demands.Add(DocumentFindings.TooMany.At(path + ".excluded", Number.Text(format.Excluded.Count), Number.Text(MaxEntries)));
        }

        _demands.Each(format.Anchors, path + ".anchors", "an object", MaxEntries, Anchor);
    }

    private void Anchor(AnchorDocument anchor, string path)
    {
        _demands.Given(anchor.Value, path, "value");
        _demands.Given(anchor.Label, path, "label");
    }

    private void Item(ItemDocument item, string path)
    {
        _demands.Given(item.Code, path, "code");
        Constructs(item.Constructs, path);
        _demands.Known<Keying>(item.Keying, path + ".keying");
        _demands.Known<OptionOrder>(item.OptionOrder, path + ".optionOrder");
        _demands.Inside(item.Format, path + ".format", Format);
        FormatDocument? format = item.Format ?? _document.Format;
        if (Words.Find<Keying>(item.Keying) == Keying.Reverse && (format?.Lowest is null || format.Highest is null))
        {
            _demands.Add(DocumentFindings.ReverseUnbounded.At(path + ".keying"));
        }
    }

    private void Scale(ScaleDocument scale, string path)
    {
        _demands.Given(scale.Code, path, "code");
        _demands.Given(scale.Items, path, "items");
        _demands.Each(scale.Items, path + ".items", "a text", MaxEntries, (_, _) => { });
        _demands.Word<Aggregation>(scale.Aggregation, path, "aggregation");
        _demands.Inside(scale.Multiplier, path + ".multiplier", (multiplier, place) => _demands.Given(multiplier.Numerator, place, "numerator"));
        _demands.Inside(scale.Rule, path + ".rule", _common.Rule);
        _demands.Known<Direction>(scale.Direction, path + ".direction");
        Constructs(scale.Constructs, path);
        _demands.Inside(scale.Evidence, path + ".evidence", _common.Evidence);
        _demands.Each(scale.Thresholds, path + ".thresholds", "an object", MaxEntries, Threshold);
        _demands.Each(scale.Norms, path + ".norms", "an object", MaxEntries, Norm);
        _demands.Contradiction(scale is { Thresholds.Count: > 0, WhyNoThreshold: not null }, path, "whyNoThreshold", "thresholds");
    }

    private void Constructs(System.Collections.Generic.IReadOnlyList<string>? constructs, string path) =>
        _demands.Each(constructs, path + ".constructs", "a text", MaxEntries, _demands.Known<Construct>);

    private void Threshold(ThresholdDocument threshold, string path)
    {
        _demands.Given(threshold.Code, path, "code");
        _demands.Word<ThresholdTarget>(threshold.Target, path, "target");
        _demands.Word<Comparison>(threshold.Comparison, path, "comparison");
        _demands.Given(threshold.Value, path, "value");
        _demands.Given(threshold.Meaning, path, "meaning");
        _demands.Given(threshold.Source, path, "source");
    }

    private void Norm(NormDocument norm, string path)
    {
        _demands.Given(norm.Sample, path, "sample");
        _demands.Given(norm.Size, path, "size");
        _demands.Given(norm.Mean, path, "mean");
        _demands.Given(norm.StandardDeviation, path, "standardDeviation");
        _demands.Given(norm.Source, path, "source");
    }
}
