using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>What takes the place of an expression, with the kind of the change.</summary>
internal static class Changes
{
    internal static IEnumerable<(string Kind, ExpressionSyntax To)> Of(ExpressionSyntax expression, SemanticModel model) =>
        Syntax.IsBound(expression) ? [] : Named(expression, model).Concat(Negated(expression));

    /// <summary>What takes the place of a step or an assignment.</summary>
    internal static IEnumerable<(string Kind, ExpressionSyntax To)> OfUpdate(ExpressionSyntax expression) => expression switch
    {
        PrefixUnaryExpressionSyntax prefix when OperatorTable.Step.TryGetValue(prefix.Kind(), out SyntaxKind step) => [("update", PrefixUnaryExpression(step, prefix.Operand))],
        PostfixUnaryExpressionSyntax postfix when OperatorTable.Step.TryGetValue(postfix.Kind(), out SyntaxKind step) => [("update", PostfixUnaryExpression(step, postfix.Operand))],
        AssignmentExpressionSyntax set when OperatorTable.Assignment.TryGetValue(set.Kind(), out SyntaxKind kind) && !Syntax.Declares(set) =>
            [("update", AssignmentExpression(kind, set.Left, set.Right))],
        _ => [],
    };

    private static IEnumerable<(string Kind, ExpressionSyntax To)> Named(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        LiteralExpressionSyntax literal => Literals(literal),
        InterpolatedStringExpressionSyntax => [("string", Text(""))],
        SwitchExpressionSyntax arms => Patterns.Of(arms).Select(changed => ("pattern", changed)),
        CollectionExpressionSyntax { Elements.Count: > 0 } => [("collection", CollectionExpression())],
        BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } filled } made =>
            [("initializer", made.WithInitializer(filled.WithExpressions(default)))],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.BitwiseNotExpression } unary
            when !Syntax.Declares(unary) => [("unary", unary.Operand)],
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax => OfUpdate(expression),
        _ when Syntax.Declares(expression) => [],
        BinaryExpressionSyntax both => Binary(both, model),
        ConditionalExpressionSyntax choice => new[] { choice.WhenTrue, choice.WhenFalse }.Where(part => part is not ThrowExpressionSyntax).Select(part => ("conditional", part)),
        IsPatternExpressionSyntax test => [("negate", Not(test)), .. Patterns.Of(test).Select(changed => ("pattern", changed))],
        InvocationExpressionSyntax call => Calls.Of(call).Select(changed => ("method", changed)),
        _ => [],
    };

    private static IEnumerable<(string Kind, ExpressionSyntax To)> Literals(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [("boolean", LiteralExpression(SyntaxKind.FalseLiteralExpression))],
        SyntaxKind.FalseLiteralExpression => [("boolean", LiteralExpression(SyntaxKind.TrueLiteralExpression))],
        SyntaxKind.StringLiteralExpression => [("string", Text(literal.Token.ValueText.Length == 0 ? "mutant" : ""))],
        _ => [],
    };

    private static IEnumerable<(string Kind, ExpressionSyntax To)> Binary(BinaryExpressionSyntax both, SemanticModel model)
    {
        if (both.IsKind(SyntaxKind.CoalesceExpression))
        {
            // A left side that may be null has another type when it is a value, and would choose another overload also where no mutant is switched on.
            bool isSameType = SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(both.Left).Type, model.GetTypeInfo(both).Type);
            return isSameType && both.Right is not ThrowExpressionSyntax ? [("coalesce", both.Right), ("coalesce", both.Left)] : [("coalesce", both.Right)];
        }

        bool isText = both.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(both).Type?.SpecialType == SpecialType.System_String;
        return both.IsKind(SyntaxKind.IsExpression) ? [("negate", Not(both))]
            : !isText && OperatorTable.Binary.TryGetValue(both.Kind(), out SyntaxKind[]? kinds) ? kinds.Select(kind => ("operator", (ExpressionSyntax)BinaryExpression(kind, both.Left, both.Right)))
            : [];
    }

    private static IEnumerable<(string Kind, ExpressionSyntax To)> Negated(ExpressionSyntax expression) =>
        Syntax.IsCondition(expression) && expression is not (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax) && !Syntax.Declares(expression)
            ? [("negate", Not(expression))]
            : [];

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax expression) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(expression));

    private static LiteralExpressionSyntax Text(string text) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));
}
