using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>Puts every mutant of a file behind a switch. Dropped ones keep their number, so that the numbers of the others stay the same.</summary>
internal sealed class MutantRewriter(SemanticModel model, string file, List<Mutant> mutants, HashSet<int> dropped) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || Syntax.IsSkipped(node))
        {
            return node;
        }

        SyntaxNode? visited = base.Visit(node);
        return (node, visited) switch
        {
            (ExpressionSyntax original, ExpressionSyntax changed) => OfExpression(original, changed),
            (BlockSyntax original, BlockSyntax changed) => OfBlock(original, changed),
            (StatementSyntax original, StatementSyntax changed) => OfStatement(original, changed),
            _ => visited,
        };
    }

    private ExpressionSyntax OfExpression(ExpressionSyntax original, ExpressionSyntax visited)
    {
        bool isDiscarded = Syntax.IsDiscarded(original);
        foreach ((string kind, ExpressionSyntax to) in isDiscarded ? Changes.OfUpdate(original) : Changes.Of(original, model))
        {
            if (IsNew(original, kind, to, out int id))
            {
                visited = isDiscarded ? Switches.Discarded(id, to, visited) : Switches.Choice(id, to, visited);
            }
        }

        return visited;
    }

    private StatementSyntax OfStatement(StatementSyntax original, StatementSyntax visited) =>
        IsRemovable(original) && IsNew(original, "statement", null, out int id) ? Switches.Unless(id, visited) : visited;

    private static bool IsRemovable(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax set } => !Syntax.Declares(set),
        ExpressionStatementSyntax { Expression: var e } => e is InvocationExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax,
        ReturnStatementSyntax leave => leave.Expression is null,
        BreakStatementSyntax leave => leave.Parent is not SwitchSectionSyntax,
        ContinueStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax => true,
        _ => false,
    };

    // A block of one statement is removed as that statement.
    private BlockSyntax OfBlock(BlockSyntax original, BlockSyntax visited)
    {
        if (original.Statements.Count < 2)
        {
            return visited;
        }

        switch (original.Parent)
        {
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or ConstructorDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                return IsNew(original, "block", null, out int body) ? Switches.LeftAtOnce(body, visited, Leaving(original)) : visited;
            case IfStatementSyntax or ElseClauseSyntax or ForEachStatementSyntax:
                return IsNew(original, "block", null, out int inner) ? Block(Switches.Unless(inner, visited)) : visited;
            default:
                return visited;
        }
    }

    private static StatementSyntax Leaving(BlockSyntax block)
    {
        StatementSyntax[] own = block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<StatementSyntax>().ToArray();
        return own.Any(statement => statement is YieldStatementSyntax) ? ParseStatement("yield break;")
            : own.Any(statement => statement is ReturnStatementSyntax { Expression: not null }) ? ParseStatement("return default!;")
            : ReturnStatement();
    }

    private bool IsNew(SyntaxNode at, string kind, SyntaxNode? to, out int id)
    {
        id = mutants.Count;

        // A literal alone would not tell which one of a file it is.
        string from = Short(at is LiteralExpressionSyntax ? at.Parent! : at);
        mutants.Add(new Mutant(id, file, at.GetLocation().GetLineSpan().StartLinePosition.Line + 1, kind, from, to is null ? "(removed)" : Short(to)));
        return !dropped.Contains(id);
    }

    private static string Short(SyntaxNode node)
    {
        string text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 110 ? text[..110] + "..." : text;
    }
}
