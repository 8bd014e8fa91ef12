using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Puts the row before the column: <c>row 7: question3</c>.</summary>
internal static class RowPath
{
    internal static IEnumerable<Finding> Of(StudyForm form, IReadOnlyList<Finding> findings) =>
        findings.Select(finding => Of(form.Row, finding));

    internal static Finding Of(int row, Finding finding) => finding.Within("row " + row.ToString(CultureInfo.InvariantCulture));
}
