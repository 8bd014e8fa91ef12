using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Validation;

/// <summary>Findings as failures of FluentValidation.</summary>
internal static class FindingFailures
{
    private const string Root = "$";

    /// <summary>Adds one failure for each finding, at the path the document has in the host's own model.</summary>
    internal static void AddTo<T>(ValidationContext<T> context, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(Inside(finding.Path)), Sentence(finding))
            {
                ErrorCode = finding.Code,
                Severity = SeverityOf(finding.Severity),
                CustomState = finding,
            });
        }
    }

    private static string Inside(string path) => path == Root ? string.Empty : path.Substring(Root.Length + 1);

    // Hosts log messages: what a person wrote is only in the finding.
    private static string Sentence(Finding finding) => finding.Kind.At(string.Empty, finding.Arguments.ToArray()).Describe();

    private static Severity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
