using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>Patterns of an expression: relations to their neighbour, <c>and</c> and <c>or</c> exchanged.</summary>
internal static class Patterns
{
    internal static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax whole)
    {
        foreach (PatternSyntax pattern in whole.DescendantNodes(node => node == whole || IsPart(node)).OfType<PatternSyntax>())
        {
            if (Other(pattern) is { } other)
            {
                yield return whole.ReplaceNode(pattern, other);
            }
        }
    }

    private static bool IsPart(SyntaxNode node) =>
        node is PatternSyntax or SwitchExpressionArmSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax;

    private static PatternSyntax? Other(PatternSyntax pattern) => pattern switch
    {
        RelationalPatternSyntax relation => relation.WithOperatorToken(Token(OperatorTable.Relation[relation.OperatorToken.Kind()])),
        BinaryPatternSyntax both when !Syntax.Declares(both) => Other(both, both.IsKind(SyntaxKind.OrPattern)),
        _ => null,
    };

    private static BinaryPatternSyntax Other(BinaryPatternSyntax both, bool isOr) => BinaryPattern(
        isOr ? SyntaxKind.AndPattern : SyntaxKind.OrPattern,
        ParenthesizedPattern(both.Left.WithoutTrivia()),
        Token(isOr ? SyntaxKind.AndKeyword : SyntaxKind.OrKeyword).WithLeadingTrivia(Space).WithTrailingTrivia(Space),
        ParenthesizedPattern(both.Right.WithoutTrivia()));
}
