using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>What was found in one document, in order. Bounded, since four megabytes can hold millions of errors.</summary>
internal sealed class FindingList
{
    internal const int Limit = 1000;

    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> All => _findings;

    /// <summary>Whether an error was found, listed or not.</summary>
    internal bool HasError { get; private set; }

    /// <summary>Whether there is so much that comparing entries with each other would take long.</summary>
    internal bool IsTooMuch => _findings.Count > Limit || _findings.Exists(finding => finding.Kind == DefinitionFindings.TooMany);

    internal void Add(Finding finding)
    {
        HasError |= finding.Severity == FindingSeverity.Error;
        if (_findings.Count < Limit)
        {
            _findings.Add(finding);
        }
        else if (_findings.Count == Limit)
        {
            _findings.Add(DocumentFindings.MoreFindings.At("$", Number.Text(Limit)));
        }
    }

    /// <summary>Forgets what was found before, but not that there was an error: the text turned out not to be JSON, which is one.</summary>
    internal void Clear() => _findings.Clear();

    internal void AddAll(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Returns the value, unless there is none or an error was found.</summary>
    internal Result<T> Around<T>(T? value)
        where T : class =>
        value is null || HasError ? Result<T>.Invalid(_findings) : Result<T>.Valid(value, _findings);
}
