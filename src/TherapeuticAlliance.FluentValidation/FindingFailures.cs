using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>Findings as failures: code, severity, path in the host's model, and the finding itself as state.</summary>
internal static class FindingFailures
{
    internal static void Add<T>(ValidationContext<T> context, IEnumerable<Finding> findings, FindingSeverity least)
    {
        foreach (Finding finding in findings.Where(finding => finding.Severity >= least))
        {
            Add(context, finding, Inside(finding.Path), SeverityOf(finding.Severity));
        }
    }

    internal static void Add<T>(ValidationContext<T> context, Finding finding, string place, Severity severity) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath + place, Sentence(finding))
        {
            ErrorCode = finding.Code,
            Severity = severity,
            CustomState = finding,
        });

    // $.items[2] inside Definition is Definition.items[2].
    private static string Inside(string path) => path.StartsWith("$", System.StringComparison.Ordinal) ? path.Substring(1) : string.Empty;

    // Hosts log messages: what a person wrote is only in the finding.
    private static string Sentence(Finding finding) => finding.WithPath(string.Empty).WithAttemptedValue(null).Describe(Texts);

    // The language that FluentValidation says its own messages in: the one that was set, or that of the request.
    private static TextProvider Texts => TextProvider.For(ValidatorOptions.Global.LanguageManager.Culture ?? CultureInfo.CurrentUICulture);

    private static Severity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
