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
        info.AddValue(Name, findings.Select(finding => new[] { finding.Code, finding.Path }.Concat(finding.Arguments).ToArray()).ToArray());

    internal static IReadOnlyList<Finding> Get(SerializationInfo info) =>
        ((string[][])info.GetValue(Name, typeof(string[][]))).Select(Read).OfType<Finding>().ToArray();

    // A kind that a host declared in the other domain is not known here.
    private static Finding? Read(string[] record) => FindingKinds.Find(record[0])?.At(record[1], record.Skip(2).ToArray());
}
