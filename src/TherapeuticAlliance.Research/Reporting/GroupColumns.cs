using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>The first columns of a table by group: what the group is called.</summary>
internal static class GroupColumns
{
    internal static IEnumerable<TableColumn> Of(StudyGrouping grouping)
    {
        IEnumerable<TableColumn> columns = grouping.Columns.Select(column => new TableColumn(column, TableText.Of(column), FigureKind.Text));
        return grouping.HasWave ? columns.Append(TableColumn.Words("wave", TableTexts.Wave)) : columns;
    }

    internal static IEnumerable<TableCell> Names(IEnumerable<string> names) => names.Select(name => (TableCell)name);
}
