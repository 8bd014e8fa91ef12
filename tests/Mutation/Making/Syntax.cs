using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>What may be changed at all.</summary>
internal static class Syntax
{
    /// <summary>Whether a variable is declared within: it cannot stand in two branches.</summary>
    internal static bool Declares(SyntaxNode node) => node
        .DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax)
        .Any(inner => inner is SingleVariableDesignationSyntax or DeclarationExpressionSyntax);

    /// <summary>Whether it is the part behind <c>?.</c>, which is no expression of its own.</summary>
    internal static bool IsBound(ExpressionSyntax expression) => expression switch
    {
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax call => IsBound(call.Expression),
        MemberAccessExpressionSyntax member => IsBound(member.Expression),
        ElementAccessExpressionSyntax element => IsBound(element.Expression),
        _ => false,
    };

    /// <summary>Whether it decides a branch.</summary>
    internal static bool IsCondition(ExpressionSyntax expression) => expression.Parent switch
    {
        IfStatementSyntax statement => statement.Condition == expression,
        WhileStatementSyntax loop => loop.Condition == expression,
        ConditionalExpressionSyntax choice => choice.Condition == expression,
        _ => false,
    };

    /// <summary>Whether its value is dropped, as in <c>i++;</c>.</summary>
    internal static bool IsDiscarded(ExpressionSyntax expression) =>
        expression.Parent is ExpressionStatementSyntax || (expression.Parent is ForStatementSyntax loop && loop.Incrementors.Contains(expression));

    /// <summary>Whether nothing inside is changed: constants, types, names, what is passed by reference, hash codes.</summary>
    internal static bool IsSkipped(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => !IsCondition(name),
        AttributeListSyntax or EnumMemberDeclarationSyntax or TypeSyntax or PatternSyntax or CaseSwitchLabelSyntax or UsingDirectiveSyntax => true,
        ParameterSyntax or DelegateDeclarationSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax => true,
        InterpolationAlignmentClauseSyntax or InterpolationFormatClauseSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        MethodDeclarationSyntax method => method.Identifier.ValueText == "GetHashCode",
        _ => false,
    };
}
