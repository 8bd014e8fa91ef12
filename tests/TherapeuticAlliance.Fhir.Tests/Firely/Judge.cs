using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace TherapeuticAlliance.Fhir.Tests.Firely;

/// <summary>Firely's validator with the R4 specification, offline, and the two lines that turn our text into its objects.</summary>
internal static class Judge
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);
    private static readonly CachedResolver Resolver = new(ZipSource.CreateValidationSource());
    private static readonly Validator Validator = new(Resolver, new LocalTerminologyService(Resolver));
    private static readonly System.Threading.Lock Turn = new();

    internal static T Read<T>(string json)
        where T : Resource => JsonSerializer.Deserialize<T>(json, Options)!;

    internal static string Write(Resource resource) => JsonSerializer.Serialize(resource, resource.GetType(), Options);

    /// <summary>Everything it says against a resource, but for extensions of SDC, which are not in its specification.</summary>
    internal static IReadOnlyList<string> Complaints(string json)
    {
        lock (Turn)
        {
            return Validator.Validate(Read<Resource>(json)).Issue
                .Where(issue => issue.Severity is not OperationOutcome.IssueSeverity.Information and not null)
                .Select(issue => issue.Severity + ": " + issue.Details?.Text + " at " + string.Join(";", issue.Expression))
                .Where(text => !(text.StartsWith("Warning", StringComparison.Ordinal) && text.Contains("/uv/sdc/", StringComparison.Ordinal)))
                .ToList();
        }
    }

    internal static IReadOnlyList<string> Errors(string json) => Complaints(json).Where(text => !text.StartsWith("Warning", StringComparison.Ordinal)).ToList();
}
