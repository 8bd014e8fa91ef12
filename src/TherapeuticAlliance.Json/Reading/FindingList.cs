using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What was found in one document, in order. Bounded, since four megabytes can hold millions of troubles.</summary>
internal sealed class FindingList
{
    internal const int Limit = 1000;

    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> All => _findings;

    internal bool HasError => _findings.Exists(finding => finding.Severity == FindingSeverity.Error);

    internal void Add(Finding finding)
    {
        if (_findings.Count < Limit)
        {
            _findings.Add(finding);
        }
        else if (_findings.Count == Limit)
        {
            _findings.Add(DocumentFindings.MoreTrouble.At("$", Number.Text(Limit)));
        }
    }

    internal void AddAll(IEnumerable<Finding> findings) => findings.ToList().ForEach(Add);

    /// <summary>Returns the value, unless there is none or an error was found.</summary>
    internal Checked<T> Around<T>(T? value)
        where T : class =>
        value is null || HasError ? Checked<T>.Invalid(_findings) : Checked<T>.Valid(value, _findings);
}
