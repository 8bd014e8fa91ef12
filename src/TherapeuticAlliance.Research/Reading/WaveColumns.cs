using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Where the answers of one form stand in a row.</summary>
internal sealed class WaveColumns
{
    private readonly Dictionary<string, string> _columnByPath = [];

    internal WaveColumns(string? session, int? sessionNumber, IReadOnlyList<Item> items, int[] positions, string[] names)
    {
        Session = session;
        SessionNumber = sessionNumber;
        Positions = positions;
        AreAdjacent = positions.Select((position, i) => position == positions[0] + i).All(isNext => isNext);
        for (int i = 0; i < names.Length; i++)
        {
            _columnByPath["items[" + items[i].Code + "]"] = names[i];
        }
    }

    /// <summary>The wave, or null when the row itself says the session.</summary>
    internal string? Session { get; }

    /// <summary>The number of the wave, or null when it is none or the row itself says the session.</summary>
    internal int? SessionNumber { get; }

    /// <summary>For each item, in the order of the form, the position of its column in a row.</summary>
    internal int[] Positions { get; }

    /// <summary>Whether the columns lie side by side, in the order of the form.</summary>
    internal bool AreAdjacent { get; }

    /// <summary>The column of an answer that a finding of the sheet is about.</summary>
    internal string ColumnAt(string path) => _columnByPath.GetValueOrDefault(path, path);
}
