using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks a draft as a whole, and makes the instrument when nothing was found.</summary>
internal static class DefinitionCompiler
{
    /// <summary>The most entries of any list of a definition; real forms are far below.</summary>
    internal const int MaxEntries = 512;

    internal static Result<Instrument> Build(InstrumentDraft draft)
    {
        DraftPaths.Name(draft);
        var lookup = new ItemLookup(draft);
        var findings = new List<Finding>();
        Head(draft, findings);
        findings.AddRange(draft.Findings);
        draft.Marks.ForEach(mark => mark.Resolve(draft));
        ItemMark.Check(draft, findings);
        ResponseFormat?[] formats = Formats(draft, findings);
        ItemCompiler.Check(draft, lookup, formats, findings);
        FormRule(draft, findings);
        Item?[] items = ItemCompiler.Build(draft, formats);
        ItemCompiler.Tie(draft, lookup, items);
        Limit(draft.Citations.Count, "citations", findings);
        Limit(draft.Scales.Count, "scales", findings);
        if (draft.Items.Count > MaxEntries || draft.Scales.Count > MaxEntries)
        {
            return Result<Instrument>.Invalid(findings);
        }

        var scales = new List<Scale>();
        foreach (ScaleDraft scale in draft.Scales)
        {
            if (ScaleCompiler.Build(scale, draft, lookup, items, findings) is { } built)
            {
                scales.Add(built);
            }
        }

        Duplicates("scale", draft.Scales.ConvertAll(scale => scale.Code), draft.Scales.ConvertAll(scale => scale.Path), findings);
        return findings.Count > 0
            ? Result<Instrument>.Invalid(findings)
            : Result<Instrument>.Valid(Make(draft, formats[formats.Length - 1]!, Array.ConvertAll(items, item => item!), scales));
    }

    /// <summary>Adds a finding for each code that is repeated, at its first repetition.</summary>
    internal static void Duplicates(string what, IReadOnlyList<string?> codes, IReadOnlyList<string> paths, List<Finding> findings)
    {
        foreach (int at in Twice(codes))
        {
            findings.Add(DefinitionFindings.CodeDuplicate.At(paths[at] + ".code", what, codes[at]!));
        }
    }

    /// <summary>A finding when a list has more entries than any real one.</summary>
    internal static void Limit(int count, string path, List<Finding> findings)
    {
        if (count > MaxEntries)
        {
            findings.Add(DefinitionFindings.TooMany.At(path, Number.Text(count), Number.Text(MaxEntries)));
        }
    }

    /// <summary>Returns the places of what is repeated: of each the first repetition.</summary>
    internal static List<int> Twice(IReadOnlyList<string?> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var twice = new List<int>();
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i] is { } code && !seen.Add(code) && repeated.Add(code))
            {
                twice.Add(i);
            }
        }

        return twice;
    }

    private static void Head(InstrumentDraft draft, List<Finding> findings)
    {
        if (!Codes.IsId(draft.Id))
        {
            findings.Add(DefinitionFindings.IdMalformed.At("id").WithAttemptedValue(draft.Id));
        }

        if (!Codes.IsVersion(draft.Version))
        {
            findings.Add(DefinitionFindings.VersionMalformed.At("version").WithAttemptedValue(draft.Version));
        }

        if (string.IsNullOrWhiteSpace(draft.Title))
        {
            findings.Add(DefinitionFindings.TextMissing.At("title", "title"));
        }

        if (draft.Family is not null && !Codes.IsId(draft.Family))
        {
            findings.Add(DefinitionFindings.IdMalformed.At("family").WithAttemptedValue(draft.Family));
        }

        if (draft.MissingKey is { } missing
            && (draft.Scales.Count > 0 || string.IsNullOrWhiteSpace(missing.What) || string.IsNullOrWhiteSpace(missing.WhomToAsk)))
        {
            findings.Add(DefinitionFindings.MissingKeyInvalid.At("missingKey"));
        }

        int untitled = draft.Citations.FindIndex(citation => string.IsNullOrWhiteSpace(citation.Text));
        if (untitled >= 0)
        {
            findings.Add(DefinitionFindings.TextMissing.At(DraftPaths.At("citations", untitled) + ".text", "citation"));
        }
    }

    private static void FormRule(InstrumentDraft draft, List<Finding> findings)
    {
        if (draft.FormRuleCalls == 0 && draft.FormRule is null)
        {
            return;
        }

        int scored = draft.Items.FindAll(item => !item.IsUnscored).Count;
        if (draft.FormRuleCalls > 1 || draft.FormRule is not { } rule
            || (rule.Kind == MissingRuleKind.AtMostMissing ? rule.Count >= scored : rule.Count > scored))
        {
            findings.Add(DefinitionFindings.FormRuleInvalid.At("formRule", Number.Text(scored)));
        }

        if (draft.FormRuleSource is { } source && string.IsNullOrWhiteSpace(source))
        {
            findings.Add(DefinitionFindings.TextMissing.At("formRule.source", "source"));
        }
    }

    // By the place of the item; that of the form comes last.
    private static ResponseFormat?[] Formats(InstrumentDraft draft, List<Finding> findings)
    {
        var formats = new ResponseFormat?[draft.Items.Count + 1];
        ResponseFormat? shared = FormatCompiler.Build(draft.Format!, "format", findings);
        for (int i = 0; i < formats.Length; i++)
        {
            formats[i] = shared;
        }

        if (draft.Items.Exists(item => item.Format is not null))
        {
            OwnFormats(draft, formats, findings);
        }

        return formats;
    }

    // One check a format, however many items share it.
    private static void OwnFormats(InstrumentDraft draft, ResponseFormat?[] formats, List<Finding> findings)
    {
        var known = new Dictionary<FormatBuilder, ResponseFormat?> { [draft.Format!] = formats[formats.Length - 1] };
        foreach (ItemDraft item in draft.Items)
        {
            if (item.Format is { } own)
            {
                known[own] = formats[item.Place] = known.TryGetValue(own, out ResponseFormat? format) ? format : FormatCompiler.Build(own, item.Path + ".format", findings);
            }
        }
    }

    private static Direction DirectionOf(InstrumentDraft draft, List<Scale> scales) =>
        scales.Count == 0 ? draft.Direction
        : scales.TrueForAll(scale => scale.Direction == scales[0].Direction) ? scales[0].Direction
        : Direction.Neither;

    private static Instrument Make(InstrumentDraft draft, ResponseFormat format, Item[] items, List<Scale> scales)
    {
        string family = draft.Family ?? draft.Id!;
        return new Instrument(draft.Id!, draft.Version!, draft.Title!, draft.Rater!, format, ReadOnly.Own(items), ReadOnly.Copy(scales))
        {
            Family = family,
            Abbreviation = draft.Abbreviation,
            Direction = DirectionOf(draft, scales),
            Citations = ReadOnly.Copy(draft.Citations),
            Rights = draft.Rights,
            FormRule = draft.FormRule,
            FormRuleSource = draft.FormRuleSource,
            MissingKey = draft.MissingKey is { } missing ? new MissingKey(missing.What, missing.WhomToAsk, missing.KnownScales, draft.Evidence) : null,
            CompletedHash = draft.CompletedHash,
        };
    }
}
