using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a definition document must have before the grammar can judge what it means.</summary>
internal sealed class DefinitionRequirements
{
    /// <summary>Real forms are far below; the checks of the grammar compare entries of a list with each other.</summary>
    internal const int MaxEntries = 512;

    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;
    private readonly DefinitionDocument _document;

    private DefinitionRequirements(DefinitionDocument document, FindingList findings)
    {
        _document = document;
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, MaxEntries);
    }

    internal static void Check(DefinitionDocument document, FindingList findings) => new DefinitionRequirements(document, findings).Root();

    private void Root()
    {
        _requirements.Head(_document.Document, _document.DocumentVersion);
        _requirements.Given(_document.Id, "$", "id");
        _requirements.Given(_document.Version, "$", "version");
        _requirements.Given(_document.Title, "$", "title");
        _requirements.Given(_document.Rater, "$", "rater");
        if (_document.Rater is { } rater && !Rater.TryOf(rater, out _))
        {
            _requirements.Add(DefinitionFindings.RaterMalformed.At("$.rater").WithAttemptedValue(rater));
        }

        _requirements.Known<Direction>(_document.Direction, "$.direction");
        _requirements.Each(_document.Citations, "$.citations", Expected.Object, MaxEntries, (citation, path) => _requirements.Given(citation.Text, path, "text"));
        _requirements.Inside(_document.Rights, "$.rights", Rights);
        _requirements.Needed(_document.Format, "$", "format", Format);
        _requirements.Given(_document.Items, "$", "items");
        _requirements.Each(_document.Items, "$.items", Expected.Object, MaxEntries, Item);
        _requirements.Inside(_document.FormRule, "$.formRule", _common.FormRule);
        if (_document.MissingKey is null && !_requirements.HasError("$.missingKey"))
        {
            _requirements.Given(_document.Scales, "$", "scales");
        }

        _requirements.Each(_document.Scales, "$.scales", Expected.Object, MaxEntries, Scale);
        _requirements.Inside(_document.MissingKey, "$.missingKey", MissingKey);
    }

    private void MissingKey(MissingKeyDocument missing, string path)
    {
        _requirements.Given(missing.What, path, "what");
        _requirements.Given(missing.WhomToAsk, path, "whomToAsk");
        _requirements.Each(missing.KnownScales, path + ".knownScales", Expected.Text, MaxEntries, (_, _) => { });
        _requirements.Inside(missing.Structure, path + ".structure", _common.Evidence);
    }

    private void Rights(RightsDocument rights, string path)
    {
        _requirements.Given(rights.Holder, path, "holder");
        _requirements.Given(rights.WhereToAsk, path, "whereToAsk");
        _requirements.Word<Permission>(rights.Permission, path, "permission");
        _requirements.Word<Permission>(rights.ElectronicUse, path, "electronicUse");
    }

    private void Format(FormatDocument format, string path)
    {
        _requirements.Given(format.Lowest, path, "lowest");
        _requirements.Given(format.Highest, path, "highest");
        _requirements.Given(format.Step, path, "step");
        _common.Limit(format.Excluded?.Count, path + ".excluded");
        _requirements.Each(format.Anchors, path + ".anchors", Expected.Object, MaxEntries, Anchor);
    }

    private void Anchor(AnchorDocument anchor, string path)
    {
        _requirements.Given(anchor.Value, path, "value");
        _requirements.Given(anchor.Label, path, "label");
    }

    private void Item(ItemDocument item, string path)
    {
        _requirements.Given(item.Code, path, "code");
        Constructs(item.Constructs, path);
        _requirements.Known<Keying>(item.Keying, path + ".keying");
        _requirements.Known<OptionOrder>(item.OptionOrder, path + ".optionOrder");
        _common.Limit(item.Points?.Count, path + ".points");
        _requirements.Inside(item.AppliesWhen, path + ".appliesWhen", _common.Condition);
        _requirements.Inside(item.Alert, path + ".alert", Alert);
        _requirements.Inside(item.Format, path + ".format", Format);
        if (EnumNames.Find<Keying>(item.Keying) == Keying.Reverse && (item.Format ?? _document.Format) is not { Lowest: not null, Highest: not null })
        {
            _requirements.Add(DocumentFindings.ReverseUnbounded.At(path + ".keying"));
        }
    }

    private void Alert(AlertDocument alert, string path)
    {
        _requirements.Given(alert.Above, path, "above");
        _requirements.Given(alert.Source, path, "source");
    }

    private void Scale(ScaleDocument scale, string path)
    {
        _requirements.Given(scale.Code, path, "code");
        _requirements.Given(scale.Items, path, "items");
        _requirements.Each(scale.Items, path + ".items", Expected.Text, MaxEntries, (_, _) => { });
        _requirements.Word<Aggregation>(scale.Aggregation, path, "aggregation");
        _requirements.Inside(scale.Multiplier, path + ".multiplier", (multiplier, place) => _requirements.Given(multiplier.Numerator, place, "numerator"));
        _requirements.Inside(scale.Rule, path + ".rule", _common.Rule);
        _requirements.Known<ScoreRounding>(scale.Rounding, path + ".rounding");
        _common.Limit(scale.Conversion?.Count, path + ".conversion");
        _requirements.Known<Direction>(scale.Direction, path + ".direction");
        Constructs(scale.Constructs, path);
        Published(scale, path);
    }

    private void Published(ScaleDocument scale, string path)
    {
        _requirements.Inside(scale.Evidence, path + ".evidence", _common.Evidence);
        _requirements.Each(scale.Thresholds, path + ".thresholds", Expected.Object, MaxEntries, Threshold);
        _requirements.Each(scale.Norms, path + ".norms", Expected.Object, MaxEntries, Norm);
        _requirements.Contradiction(scale is { Thresholds.Count: > 0, WhyNoThreshold: not null }, path, "whyNoThreshold", "thresholds");
    }

    private void Constructs(System.Collections.Generic.IReadOnlyList<string>? constructs, string path) =>
        _requirements.Each(constructs, path + ".constructs", Expected.Text, MaxEntries, _requirements.Known<Construct>);

    private void Threshold(ThresholdDocument threshold, string path) => _common.Threshold(
        path, threshold.Code, threshold.Target, threshold.Comparison, threshold.Value, threshold.Meaning, threshold.Source);

    private void Norm(NormDocument norm, string path)
    {
        _requirements.Given(norm.Sample, path, "sample");
        _requirements.Given(norm.Size, path, "size");
        _requirements.Given(norm.Mean, path, "mean");
        _requirements.Given(norm.StandardDeviation, path, "standardDeviation");
        _requirements.Given(norm.Source, path, "source");
    }
}
