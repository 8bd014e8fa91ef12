using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>Code that asks at run time which mutant is switched on. Each switch carries the number of its mutant, so that it can be found when it does not compile.</summary>
internal static class Switches
{
    internal const string Mark = "mutant";

    /// <summary><c>MutantSwitch.Is(7) ? changed : original</c>.</summary>
    internal static ExpressionSyntax Choice(int id, ExpressionSyntax changed, ExpressionSyntax original) => Marked(id, ParenthesizedExpression(ConditionalExpression(
        Is(id), Apart(changed.WithoutTrivia()), Apart(original.WithoutTrivia())))).WithTriviaFrom(original);

    /// <summary><c>_ = MutantSwitch.Is(7) ? i-- : i++</c>.</summary>
    internal static ExpressionSyntax Discarded(int id, ExpressionSyntax changed, ExpressionSyntax original) => Marked(id, AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        IdentifierName(Identifier(default, SyntaxKind.UnderscoreToken, "_", "_", default)).WithTrailingTrivia(Space),
        Choice(id, changed, original).WithLeadingTrivia(Space)));

    /// <summary><c>{ if (!MutantSwitch.Is(7)) statement }</c>.</summary>
    internal static BlockSyntax Unless(int id, StatementSyntax statement) =>
        Marked(id, Block(IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(id)), statement)));

    /// <summary>The block, which begins with <c>if (MutantSwitch.Is(7)) leave</c>.</summary>
    internal static BlockSyntax LeftAtOnce(int id, BlockSyntax block, StatementSyntax leave) =>
        block.WithStatements(block.Statements.Insert(0, Marked(id, IfStatement(Is(id), leave))));

    /// <summary>What the switches ask. A count of processor time is taken from outside: a loop that a mutant makes endless is left by an exception.</summary>
    internal static string Source(int count) => $$"""
        internal static class MutantSwitch
        {
            internal static int Active = int.Parse(System.Environment.GetEnvironmentVariable("ACTIVE_MUTANT") ?? "-1");
            internal static bool Recording;
            internal static bool Cancelled;
            internal static bool[] Reached = new bool[{{count}}];
            internal static bool[] Once = new bool[{{count}}];
            private static byte[] Looks = new byte[{{count}}];

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            internal static bool Is(int id)
            {
                if (Recording) Record(id);
                if (Cancelled) throw new System.OperationCanceledException("mutant");
                return Active == id;
            }

            private static void Record(int id)
            {
                Reached[id] = true;
                if (Looks[id] == 20)
                {
                    return;
                }

                bool isOnce = new System.Diagnostics.StackTrace().ToString().Contains(".cctor");
                Once[id] = isOnce;
                Looks[id] = isOnce ? (byte)(Looks[id] + 1) : (byte)20;
            }
        }
        """;

    private static InvocationExpressionSyntax Is(int id) => InvocationExpression(
        ParseExpression("global::MutantSwitch.Is"),
        ArgumentList(SingletonSeparatedList(Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(id))))));

    private static ExpressionSyntax Apart(ExpressionSyntax expression) =>
        (expression is CollectionExpressionSyntax or LiteralExpressionSyntax or ThrowExpressionSyntax ? expression : ParenthesizedExpression(expression))
        .WithLeadingTrivia(Space).WithTrailingTrivia(Space);

    private static T Marked<T>(int id, T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, id.ToString(CultureInfo.InvariantCulture)));
}
