using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A definition could not be built; <see cref="Findings"/> lists all reasons.</summary>
public sealed partial class InvalidDefinitionException : Exception
{
    /// <summary>Makes the exception for the findings of a definition.</summary>
    /// <param name="findings">All reasons.</param>
    public InvalidDefinitionException(IEnumerable<Finding> findings)
        : this(ReadOnly.Copy(Guard.NotNull(findings, nameof(findings))))
    {
    }

    private InvalidDefinitionException(IReadOnlyList<Finding> findings)
        : base("The definition has " + Number.Text(findings.Count) + " finding(s):" + string.Concat(findings.Select(f => "\n- " + f.Code + " " + Shown(f).Describe()))) =>
        Findings = findings;

    /// <summary>Gets all reasons, as <c>BuildOrFindings()</c> would have returned them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    // A definition is nobody's secret; what stands in any other finding may be what a person wrote.
    private static Finding Shown(Finding finding) =>
        finding.Code.StartsWith("TA1", StringComparison.Ordinal) ? finding : finding.WithAttemptedValue(null);
}
