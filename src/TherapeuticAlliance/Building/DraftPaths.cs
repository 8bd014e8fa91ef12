using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// How findings name the entries of a list: by code where it is well spelled and does not stand before, <c>items[b3]</c>, else by
/// place from one, <c>items[#4]</c>. So a path names one entry, whatever was written.
/// </summary>
internal static class DraftPaths
{
    internal static string[] Of(string list, IReadOnlyList<string?> codes, Func<string?, bool> isCode)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var paths = new string[codes.Count];
        for (int i = 0; i < paths.Length; i++)
        {
            paths[i] = isCode(codes[i]) && seen.Add(codes[i]!) ? list + "[" + codes[i] + "]" : At(list, i);
        }

        return paths;
    }

    internal static string At(string list, int index) => list + "[#" + Number.Text(index + 1) + "]";

    internal static void Name(InstrumentDraft draft)
    {
        string[] items = Of("items", draft.Items.ConvertAll(item => item.Code), Codes.IsItemCode);
        for (int i = 0; i < items.Length; i++)
        {
            draft.Items[i].Path = items[i];
            draft.Items[i].Place = i;
        }

        string[] scales = Of("scales", draft.Scales.ConvertAll(scale => scale.Code), Codes.IsId);
        for (int i = 0; i < scales.Length; i++)
        {
            draft.Scales[i].Path = scales[i];
        }
    }
}
