using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace TherapeuticAlliance.Findings;

/// <summary>
/// Findings as plain arrays, so that an exception keeps them when it crosses an application domain of .NET Framework. What was
/// written is left behind: it may be something a person answered.
/// </summary>
internal static class FindingRecords
{
    private const string Name = "TherapeuticAlliance.Findings";

    internal static void Add(SerializationInfo info, IReadOnlyList<Finding> findings) =>
        info.AddValue(Name, findings.Select(Record).ToArray());

    internal static IReadOnlyList<Finding> Get(SerializationInfo info) =>
        ((string[][])info.GetValue(Name, typeof(string[][]))).Select(Read).ToArray();

    private static string[] Record(Finding finding) =>
        new[] { finding.Code, finding.Path, finding.Kind.Name, finding.Severity.ToString(), finding.Kind.Template }.Concat(finding.Arguments).ToArray();

    // The whole kind crosses: another package or a host may have declared it.
    private static Finding Read(string[] record) => KindOf(record).At(record[1], record.Skip(5).ToArray());

    private static FindingKind KindOf(string[] record) => FindingKinds.Find(record[0]) ?? record[3] switch
    {
        nameof(FindingSeverity.Error) => FindingKind.Error(record[0], record[4], record[2]),
        nameof(FindingSeverity.Warning) => FindingKind.Warning(record[0], record[4], record[2]),
        _ => FindingKind.Information(record[0], record[4], record[2]),
    };
}
