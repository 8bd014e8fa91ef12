using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Leaves out rows that are no forms: header rows below the header, and rows that the map names by a text in a column.</summary>
internal sealed class RowFilter
{
    private readonly int _headerRows;
    private readonly (int Column, string[] Words)[] _named;

    internal RowFilter(StudyMap map, ColumnPlan plan)
    {
        _headerRows = map.SkippedRowCount ?? plan.HeaderRows;
        _named = [.. map.LeftOutRows.Select((rule, i) => (plan.LeftOut[i], rule.Value.Select(word => CellText.Normal(word)).ToArray()))];
    }

    internal long HeaderRows { get; private set; }

    internal long Named { get; private set; }

    /// <summary>Whether the next row belongs to the header: the first ones do, whatever is in them.</summary>
    internal bool TakesAsHeader()
    {
        bool isHeader = HeaderRows < _headerRows;
        HeaderRows += isHeader ? 1 : 0;
        return isHeader;
    }

    internal bool Takes(RowSource row)
    {
        foreach ((int column, string[] words) in _named)
        {
            string text = CellText.Normal(row[column]);
            if (words.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                Named++;
                return false;
            }
        }

        return true;
    }
}
