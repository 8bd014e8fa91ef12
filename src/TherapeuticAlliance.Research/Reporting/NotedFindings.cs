using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>What figures of several groups and scales have against them, each sentence once with the rows that it is about.</summary>
internal sealed class NotedFindings
{
    private readonly List<(string Where, Finding Finding)> _findings = [];

    internal void Add(IEnumerable<string> names, IEnumerable<Finding> findings)
    {
        string where = string.Join(", ", names);
        _findings.AddRange(findings.Select(finding => (where, finding.WithPath(string.Empty))));
    }

    internal IEnumerable<TableText> Notes() => _findings.GroupBy(one => one.Finding.Code + one.Finding.Describe(), StringComparer.Ordinal).Select(same => TableText.Of(
        TableTexts.About, same.First().Finding.Code, same.First().Finding, string.Join("; ", same.Select(one => one.Where).Distinct(StringComparer.Ordinal))));
}
