using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// From the paths of the core to JSON paths: <c>items[b3].weight</c> is <c>$.items[2].weight</c>, and <c>scales[bond].items[#2]</c>
/// is <c>$.scales[0].items[1]</c>. A key that is not in the document gives the path of its list.
/// </summary>
internal sealed class DefinitionPaths
{
    private readonly Dictionary<string, int> _entries = new(StringComparer.Ordinal);

    internal DefinitionPaths(IEnumerable<string?> items, IEnumerable<string?> scales)
    {
        Number("items", items);
        Number("scales", scales);
    }

    internal string Of(string path)
    {
        var json = new StringBuilder("$.");
        int done = 0;
        for (int open = path.IndexOf('['); open >= 0; open = path.IndexOf('[', done))
        {
            int close = path.IndexOf(']', open);
            if (close < 0 || IndexOf(path, open, close) is not { } index)
            {
                return json.Append(path, done, open - done).ToString();
            }

            json.Append(path, done, open - done).Append('[').Append(Internal.Number.Text(index)).Append(']');
            done = close + 1;
        }

        return json.Append(path, done, path.Length - done).ToString();
    }

    private int? IndexOf(string path, int open, int close) =>
        path[open + 1] == '#' && int.TryParse(path.Substring(open + 2, close - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place - 1
        : _entries.TryGetValue(path.Substring(0, close), out int index) ? index
        : null;

    // Of several entries with one code the first has it; the core names the others by place.
    private void Number(string list, IEnumerable<string?> codes)
    {
        string?[] all = codes.ToArray();
        for (int i = all.Length - 1; i >= 0; i--)
        {
            _entries[list + "[" + all[i]] = i;
        }
    }
}
