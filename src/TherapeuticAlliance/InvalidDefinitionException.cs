using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A definition could not be built; <see cref="Findings"/> lists all reasons.</summary>
public sealed class InvalidDefinitionException : Exception
{
    /// <summary>Makes the exception for the findings of a definition.</summary>
    /// <param name="findings">All reasons.</param>
    public InvalidDefinitionException(IEnumerable<Finding> findings)
        : this(ReadOnly.Copy(Guard.NotNull(findings, nameof(findings))))
    {
    }

    private InvalidDefinitionException(IReadOnlyList<Finding> findings)
        : base("The definition has " + Number.Text(findings.Count) + " finding(s):" + string.Concat(findings.Select(f => "\n- " + f.Code + " " + f.Describe()))) =>
        Findings = findings;

    /// <summary>All reasons, as <c>TryBuild()</c> would have returned them.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
