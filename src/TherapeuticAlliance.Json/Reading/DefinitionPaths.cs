using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From the paths of the grammar, which name items and scales by code, to JSON paths that point at the member.</summary>
internal sealed class DefinitionPaths
{
    private readonly string?[] _items;
    private readonly string?[] _scales;
    private readonly DefinitionDocument _document;

    internal DefinitionPaths(DefinitionDocument document)
    {
        _document = document;
        _items = (document.Items ?? []).Select(item => item?.Code).ToArray();
        _scales = (document.Scales ?? []).Select(scale => scale?.Code).ToArray();
    }

    internal Finding Of(Finding finding)
    {
        if (finding.Kind == DefinitionFindings.MissingKeyUnfit)
        {
            return finding.Kind.At("$.missingKey");
        }

        int item = IndexIn(_items, "items", finding.Path);
        int scale = IndexIn(_scales, "scales", finding.Path);
        string path = item >= 0 ? Place("items", item, _items, finding.Path)
            : scale >= 0 ? Place("scales", scale, _scales, finding.Path)
            : "$." + finding.Path;
        ScaleDocument? document = scale >= 0 ? _document.Scales![scale] : null;
        return finding.Kind.At(path + Member(finding, path, document), finding.Arguments.ToArray()).WithAttemptedValue(finding.AttemptedValue);
    }

    private static int IndexIn(string?[] codes, string list, string path) =>
        Array.FindIndex(codes, code => (path + ".").StartsWith(Named(list, code) + ".", StringComparison.Ordinal));

    private static string Place(string list, int index, string?[] codes, string path) =>
        "$." + list + "[" + Number.Text(index) + "]" + path.Substring(Named(list, codes[index]).Length);

    private static string Named(string list, string? code) => list + "[" + (code ?? "(null)") + "]";

    private string Member(Finding finding, string path, ScaleDocument? scale)
    {
        FindingKind kind = finding.Kind;
        string first = finding.Arguments.Count > 0 ? finding.Arguments[0] : string.Empty;
        return kind == DefinitionFindings.ItemNumberUnfit ? ".number"
            : kind == DefinitionFindings.WeightUnfit ? ".weight"
            : kind == DefinitionFindings.LabelTooLong ? ".label"
            : kind == DefinitionFindings.UnscoredItemOnScale ? ".unscored"
            : kind == DefinitionFindings.ScaleEmpty ? ".items"
            : kind == DefinitionFindings.MultiplierUnfit ? ".multiplier"
            : kind == DefinitionFindings.NormUnfit ? ".norms"
            : kind == DefinitionFindings.TextMissing && scale is not null ? (path.EndsWith(".thresholds", StringComparison.Ordinal) ? string.Empty : ".name")
            : kind == DefinitionFindings.SourceMissing ? Source(first)
            : kind == DefinitionFindings.ItemUnknown ? At(Array.IndexOf(Texts(scale?.Items), first))
            : kind == DefinitionFindings.ItemListedTwice ? At(Array.LastIndexOf(Texts(scale?.Items), first))
            : kind == DefinitionFindings.ThresholdUnfit ? At(Array.IndexOf(Thresholds(scale), first)) + ".value"
            : kind == DefinitionFindings.CodeMalformed ? Malformed(finding, path, scale)
            : kind == DefinitionFindings.CodeDuplicate ? Twice(finding, path, scale)
            : string.Empty;
    }

    private static string Source(string what) => what == "rule" ? ".rule.source" : what == "evidence" ? ".evidence.sources" : ".thresholds";

    private static string Malformed(Finding finding, string path, ScaleDocument? scale) =>
        (path.EndsWith(".thresholds", StringComparison.Ordinal) ? At(Array.IndexOf(Thresholds(scale), finding.AttemptedValue)) : string.Empty) + ".code";

    private string Twice(Finding finding, string path, ScaleDocument? scale)
    {
        string?[] codes = path == "$.items" ? _items : path == "$.scales" ? _scales : Thresholds(scale);
        return At(Array.LastIndexOf(codes, finding.Arguments[1])) + ".code";
    }

    private static string?[] Thresholds(ScaleDocument? scale) => (scale?.Thresholds ?? []).Select(threshold => threshold?.Code).ToArray();

    private static string?[] Texts(IReadOnlyList<string>? texts) => (texts ?? []).ToArray();

    private static string At(int index) => "[" + Number.Text(index) + "]";
}
