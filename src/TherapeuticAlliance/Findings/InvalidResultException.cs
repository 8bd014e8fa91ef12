using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Findings;

/// <summary>
/// The value of a <see cref="Result{T}"/> was read although there is none. The message names the codes and paths of the
/// findings, never what a person answered; <see cref="Findings"/> has all of it.
/// </summary>
public sealed partial class InvalidResultException : InvalidOperationException
{
    private const int MaxShown = 10;

    internal InvalidResultException(string valueName, IReadOnlyList<Finding> findings)
        : base(Sentence(valueName, findings)) => Findings = findings;

    /// <summary>Gets the findings that say why there is no value.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Sentence(string valueName, IReadOnlyList<Finding> findings)
    {
        string shown = string.Join("; ", findings.Take(MaxShown).Select(finding => finding.ToString()));
        string more = findings.Count > MaxShown ? "; and " + Number.Text(findings.Count - MaxShown) + " more" : string.Empty;
        return "There is no " + valueName + ": " + shown + more + ". Check IsValid, or read Findings.";
    }
}
