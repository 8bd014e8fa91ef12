using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;

namespace TherapeuticAlliance.Fhir.Tests.Firely;

/// <summary>Scores by the expressions of a questionnaire alone, through Firely's engine. Each variable is put where it is named.</summary>
internal sealed class FhirPathScores
{
    private readonly Dictionary<string, CompiledExpression> _scores = new(StringComparer.Ordinal);

    internal FhirPathScores(string questionnaire)
    {
        using JsonDocument document = JsonDocument.Parse(questionnaire);
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement expression in Expressions(document.RootElement))
        {
            variables.Add(expression.GetProperty("name").GetString()!, Expanded(expression.GetProperty("expression").GetString()!, variables));
        }

        var compiler = new FhirPathCompiler();
        foreach (JsonElement item in document.RootElement.GetProperty("item").EnumerateArray().Last().GetProperty("item").EnumerateArray())
        {
            string expression = Expressions(item).First().GetProperty("expression").GetString()!;
            _scores.Add(item.GetProperty("linkId").GetString()!["scores/".Length..], compiler.Compile(Expanded(expression, variables)));
        }
    }

    /// <summary>The value of each scale; nothing for those without a score.</summary>
    internal IReadOnlyDictionary<string, decimal?> Of(string response)
    {
        PocoNode node = Judge.Read<QuestionnaireResponse>(response).ToPocoNode();
        var context = new FhirEvaluationContext();
        context.Resource = node;
        context.RootResource = node;
        return _scores.ToDictionary(score => score.Key, score => Value(score.Value(node, context).ToList()), StringComparer.Ordinal);
    }

    private static decimal? Value(List<PocoNode> nodes) => nodes.Count == 0
        ? null
        : Convert.ToDecimal(nodes.Single().GetValue(), CultureInfo.InvariantCulture);

    private static IEnumerable<JsonElement> Expressions(JsonElement holder) => holder.GetProperty("extension").EnumerateArray()
        .Where(extension => extension.TryGetProperty("valueExpression", out _)).Select(extension => extension.GetProperty("valueExpression"));

    private static string Expanded(string expression, Dictionary<string, string> variables) =>
        Regex.Replace(expression, "%([A-Za-z0-9]+)", match => variables.TryGetValue(match.Groups[1].Value, out string? inner) ? "(" + inner + ")" : match.Value);
}
