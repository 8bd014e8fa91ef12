using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks a draft as a whole, and makes the instrument when nothing was found.</summary>
internal static class DefinitionCompiler
{
    internal static Result<Instrument> Build(InstrumentDraft draft)
    {
        var findings = new List<Finding>(Head(draft));
        findings.AddRange(draft.Findings);
        draft.Marks.ForEach(mark => mark.Resolve(draft));
        findings.AddRange(ItemMark.Findings(draft));
        Dictionary<FormatBuilder, ResponseFormat?> formats = Formats(draft, findings);
        findings.AddRange(ItemCompiler.Of(draft));
        List<Item> items = ItemCompiler.Build(draft, formats);
        var scales = new List<Scale>();
        foreach (ScaleDraft scale in draft.Scales)
        {
            if (ScaleCompiler.Build(scale, draft, items, findings) is { } built)
            {
                scales.Add(built);
            }
        }

        findings.AddRange(Duplicates("scale", "scales", draft.Scales.ConvertAll(scale => scale.Code)));
        return findings.Count > 0
            ? Result<Instrument>.Invalid(findings)
            : Result<Instrument>.Valid(Make(draft, formats[draft.Format!]!, items, scales));
    }

    /// <summary>A finding for each code that stands more than once.</summary>
    internal static List<Finding> Duplicates(string what, string path, IEnumerable<string?> codes) =>
        Twice(codes).ConvertAll(code => DefinitionFindings.CodeDuplicate.At(path, what, code));

    /// <summary>What stands more than once, each once, in the order of its first repetition.</summary>
    internal static List<string> Twice(IEnumerable<string?> codes)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        var twice = new List<string>();
        foreach (string? code in codes)
        {
            if (code is not null && !seen.Add(code) && !twice.Contains(code))
            {
                twice.Add(code);
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
            yield return DefinitionFindings.MissingKeyUnfit.At("scales");
        }

        if (draft.Citations.Exists(citation => string.IsNullOrWhiteSpace(citation.Text)))
        {
            yield return DefinitionFindings.TextMissing.At("citations", "citation");
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
                formats[own] = FormatCompiler.Build(own, "items[" + item.Code + "].format", findings);
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
