using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Sql;

/// <summary>
/// One scale in SQL: numerator p·W·S and denominator q·u·A as in <see cref="ScaleArithmetic"/>, divided once. Nothing is reduced:
/// both terms are at most 2^53, so the quotient is the same.
/// </summary>
internal sealed class SqlScale
{
    private readonly CompiledScale _compiled;
    private readonly string? _isVoid;

    internal SqlScale(ScoreSql query, int index)
    {
        Index = index;
        Scale = query.Instrument.Scales[index];
        _isVoid = SqlFormRule.IsVoid(query.Instrument);
        _compiled = new CompiledScale(Scale, query.Scoring);
    }

    internal int Index { get; }

    internal Scale Scale { get; }

    internal CompiledScale Compiled => _compiled;

    internal string IsNotScored => SqlNames.Answered(Index) + " < " + Number.Text(_compiled.AnswersNeeded) + (_isVoid is null ? string.Empty : " OR " + _isVoid);

    internal string Numerator => Times(Scale.Arithmetic.Numerator(1), SqlNames.Sum(Index));

    internal string Denominator => Times(Scale.Arithmetic.Denominator(1), SqlNames.Weight(Index));

    /// <summary>What is added up over the items: how many are answered, their sum and their weight.</summary>
    internal IEnumerable<string> Sums(SqlSyntax syntax)
    {
        yield return As(syntax.CastInteger(Add(item => SqlNames.IsAnswered(item))), SqlNames.Answered(Index));
        yield return As(syntax.CastInteger(Add((item, i) => Times(Scale.Arithmetic.Factors[i], SqlNames.Keyed(item)))), SqlNames.Sum(Index));
        yield return As(syntax.CastInteger(Add((item, _) => Times(item.Weight, SqlNames.IsAnswered(item)))), SqlNames.Weight(Index));
    }

    /// <summary>The columns of the result.</summary>
    internal IEnumerable<string> Results(ScoreSql query, SqlSyntax syntax)
    {
        string answered = SqlNames.Answered(Index);
        yield return As(answered, syntax.Name(SqlNames.Result(Scale, "answered")));
        yield return As(
            "CASE WHEN " + IsNotScored + " THEN 0 WHEN " + answered + " = " + Number.Text(Scale.Items.Count) + " THEN 2 ELSE 1 END",
            syntax.Name(SqlNames.Result(Scale, "status")));
        yield return As(WhenScored(Numerator), syntax.Name(SqlNames.Result(Scale, "numerator")));
        yield return As(WhenScored(Denominator), syntax.Name(SqlNames.Result(Scale, "denominator")));
        yield return As(WhenScored(syntax.CastDouble(Numerator) + " / " + syntax.CastDouble(Denominator)), syntax.Name(SqlNames.Snake(Scale.Code)));
        foreach (Threshold threshold in SqlCutOffs.Of(query, Scale))
        {
            yield return As(SqlCutOffs.Column(query, this, threshold), syntax.Name(SqlNames.Result(Scale, SqlNames.Snake(threshold.Code))));
        }
    }

    private static string As(string expression, string name) => expression + " AS " + name;

    private static string Times(long factor, string value) => factor == 1 ? value : Number.Text(factor) + " * " + value;

    private string WhenScored(string value) => "CASE WHEN " + IsNotScored + " THEN NULL ELSE " + value + " END";

    private string Add(System.Func<Item, string> term) => Add((item, _) => term(item));

    private string Add(System.Func<Item, int, string> term) => string.Join(" + ", Scale.Items.Select(term));
}
