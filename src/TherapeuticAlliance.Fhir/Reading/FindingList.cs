using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>What was found in one response, in order. Bounded, since four megabytes can hold millions of answers.</summary>
internal sealed class FindingList
{
    internal const int Limit = 1000;

    private readonly List<Finding> _findings = [];

    internal bool HasError { get; private set; }

    internal void Add(Finding finding)
    {
        HasError |= finding.Severity == FindingSeverity.Error;
        if (_findings.Count < Limit)
        {
            _findings.Add(finding);
        }
        else if (_findings.Count == Limit)
        {
            _findings.Add(FhirFindings.MoreFindings.At("QuestionnaireResponse", Number.Text(Limit)));
        }
    }

    internal Result<ResponseSheet> Around(ResponseSheet? sheet)
    {
        if (sheet is null || HasError)
        {
            // The list may be full of warnings, with the error after them.
            return Result<ResponseSheet>.Invalid(_findings);
        }

        return Result<ResponseSheet>.Valid(sheet, _findings.Concat(sheet.Findings.Take(Limit)));
    }
}
