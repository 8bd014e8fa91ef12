using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>Calls of LINQ, text and mathematics: the opposite method, or no call at all.</summary>
internal static class Calls
{
    private static readonly ILookup<string, string> Opposites = Both(
        ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("All", "Any"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"), ("Min", "Max"),
        ("MinBy", "MaxBy"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Union", "Intersect"), ("Floor", "Ceiling"),
        ("StartsWith", "EndsWith"), ("TrimStart", "TrimEnd"), ("PadLeft", "PadRight"), ("ToUpperInvariant", "ToLowerInvariant"), ("IndexOf", "LastIndexOf"));

    private static readonly string[] Removable = ["Where", "Distinct", "Reverse", "Trim", "TrimStart", "TrimEnd", "Abs", "Concat", "Append", "Prepend"];

    internal static IEnumerable<ExpressionSyntax> Of(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access)
        {
            yield break;
        }

        foreach (string opposite in Opposites[name.Identifier.ValueText])
        {
            yield return call.ReplaceNode(name, IdentifierName(opposite));
        }

        if (Removable.Contains(name.Identifier.ValueText) && Argument(access, call) is { } argument)
        {
            yield return argument;
        }
    }

    // Math.Abs(x) becomes x, and list.Where(…) becomes list.
    private static ExpressionSyntax? Argument(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call) =>
        access.Expression.ToString() is not ("Math" or "System.Math") ? access.Expression
        : call.ArgumentList.Arguments is [{ } only] ? only.Expression
        : null;

    private static ILookup<string, string> Both(params (string A, string B)[] pairs) =>
        pairs.SelectMany(pair => new[] { pair, (A: pair.B, B: pair.A) }).ToLookup(pair => pair.A, pair => pair.B);
}
