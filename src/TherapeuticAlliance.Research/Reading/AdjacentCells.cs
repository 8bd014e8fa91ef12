using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Reads cells that lie side by side in a line without quotes, in one pass: most tables have the items of a form so.</summary>
internal static class AdjacentCells
{
    /// <summary>Reads the first cells of a line; those that it does not have are empty.</summary>
    /// <param name="rest">The line from the first cell on.</param>
    /// <param name="delimiter">The character between cells.</param>
    /// <param name="readers">One for each cell.</param>
    /// <param name="cells">Takes the cells.</param>
    internal static void Read(ReadOnlySpan<char> rest, char delimiter, CellReader[] readers, Cell[] cells)
    {
        for (int i = 0; i < readers.Length; i++)
        {
            if (rest.Length > 1 && rest[1] == delimiter && rest[0] != delimiter)
            {
                cells[i] = readers[i].Read(rest[..1]);
                rest = rest[2..];
                continue;
            }

            int end = rest.IndexOf(delimiter);
            cells[i] = readers[i].Read(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }
}
