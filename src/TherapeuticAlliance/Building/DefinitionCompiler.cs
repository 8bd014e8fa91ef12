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
        var findings = new List<Finding>(Head(draft));
        findings.AddRange(draft.Findings);
        draft.Marks.ForEach(mark => mark.Resolve(draft));
        findings.AddRange(ItemMark.Findings(draft));
        Dictionary<FormatBuilder, ResponseFormat?> formats = Formats(draft, findings);
        findings.AddRange(ItemCompiler.Of(draft, lookup));
        Dictionary<ItemDraft, Item> items = ItemCompiler.Build(draft, formats);
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

        findings.AddRange(Duplicates("scale", draft.Scales.ConvertAll(scale => scale.Code), draft.Scales.ConvertAll(scale => scale.Path)));
        return findings.Count > 0
            ? Result<Instrument>.Invalid(findings)
            : Result<Instrument>.Valid(Make(draft, formats[draft.Format!]!, draft.Items.ConvertAll(item => items[item]), scales));
    }

    /// <summary>A finding for each code that stands more than once, at its first repetition.</summary>
    internal static List<Finding> Duplicates(string what, IReadOnlyList<string?> codes, IReadOnlyList<string> paths) =>
        Twice(codes).ConvertAll(at => DefinitionFindings.CodeDuplicate.At(paths[at] + ".code", what, codes[at]!));

    /// <summary>A finding when a list has more entries than any real one.</summary>
    internal static void Limit(int count, string path, List<Finding> findings)
    {
        if (count > MaxEntries)
        {
            findings.Add(DefinitionFindings.TooMany.At(path, Number.Text(count), Number.Text(MaxEntries)));
        }
    }

    /// <summary>The places of what stands more than once: of each the first repetition.</summary>
    internal static List<int> Twice(IReadOnlyList<string?> codes)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        var repeated = new HashSet<string>(System.StringComparer.Ordinal);
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

    private static IEnumerable<Finding> Head(InstrumentDraft draft)
    {
        if (!Codes.IsId(draft.Id))
        {
            yield return DefinitionFindings.IdMalformed.At("id").WithAttemptedValue(draft.Id);
        }

        if (!Codes.IsVersion(draft.Version))
        {
            yield return DefinitionFindings.VersionMalformed.At("version").WithAttemptedValue(draft.Version);
        }

        if (string.IsNullOrWhiteSpace(draft.Title))
        {
            yield return DefinitionFindings.TextMissing.At("title", "title");
        }

        if (draft.Family is not null && !Codes.IsId(draft.Family))
        {
            yield return DefinitionFindings.IdMalformed.At("family").WithAttemptedValue(draft.Family);
        }

        if (draft.MissingKey is { } missing
            && (draft.Scales.Count > 0 || string.IsNullOrWhiteSpace(missing.What) || string.IsNullOrWhiteSpace(missing.WhomToAsk)))
        {
            yield return DefinitionFindings.MissingKeyInvalid.At("missingKey");
        }

        int untitled = draft.Citations.FindIndex(citation => string.IsNullOrWhiteSpace(citation.Text));
        if (untitled >= 0)
        {
            yield return DefinitionFindings.TextMissing.At(DraftPaths.At("citations", untitled) + ".text", "citation");
        }
    }

    // One check a format, however many items share it.
    private static Dictionary<FormatBuilder, ResponseFormat?> Formats(InstrumentDraft draft, List<Finding> findings)
    {
        var formats = new Dictionary<FormatBuilder, ResponseFormat?> { [draft.Format!] = FormatCompiler.Build(draft.Format!, "format", findings) };
        foreach (ItemDraft item in draft.Items)
        {
            if (item.Format is { } own && !formats.ContainsKey(own))
            {
                formats[own] = FormatCompiler.Build(own, item.Path + ".format", findings);
            }
        }

        return formats;
    }

    private static Direction DirectionOf(InstrumentDraft draft, List<Scale> scales) =>
        scales.Count == 0 ? draft.Direction
        : scales.TrueForAll(scale => scale.Direction == scales[0].Direction) ? scales[0].Direction
        : Direction.Neither;

    private static Instrument Make(InstrumentDraft draft, ResponseFormat format, List<Item> items, List<Scale> scales)
    {
        string family = draft.Family ?? draft.Id!;
        return new Instrument(draft.Id!, draft.Version!, draft.Title!, draft.Rater!, format, ReadOnly.Copy(items), ReadOnly.Copy(scales))
        {
            Family = family,
            Abbreviation = draft.Abbreviation,
            Direction = DirectionOf(draft, scales),
            Citations = ReadOnly.Copy(draft.Citations),
            Rights = draft.Rights,
            MissingKey = draft.MissingKey is { } missing ? new MissingKey(missing.What, missing.WhomToAsk, missing.KnownScales, draft.Evidence) : null,
            CompletedHash = draft.CompletedHash,
        };
    }
}
