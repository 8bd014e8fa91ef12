using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>Published cut-offs as comparisons of integers: 1 met, 0 not met, NULL unknown.</summary>
internal static class SqlCutOffs
{
    // Far enough below 2^63 that no sum of two products reaches it.
    private const double MaxProduct = 1L << 61;

    internal static IEnumerable<Threshold> Of(ScoreSql query, Scale scale) => query.HasCutOffs
        ? scale.Thresholds.Where(threshold => query.Session is not null || !IsFall(threshold))
        : [];

    internal static bool IsFall(Threshold threshold) => threshold.Target == ThresholdTarget.FallFromLast;

    // The other product is smaller: a cut-off lies within the scale, and a fall within twice the largest score.
    internal static bool FitsIntegers(Scale scale, Threshold threshold)
    {
        double denominator = IsFall(threshold) ? scale.Arithmetic.Denominator(scale.Arithmetic.Weight) : 1;
        double numerator = Math.Max(Math.Abs((double)scale.Arithmetic.Numerator(scale.Arithmetic.LowestSum)), scale.Arithmetic.Numerator(scale.Arithmetic.HighestSum));
        return 2 * numerator * denominator * ExactScore.Of(threshold.Value).Denominator < MaxProduct;
    }

    /// <summary>At least one answered item meets it: 1; all are answered and none does: 0. Made where items are summed.</summary>
    internal static string AnyItem(Scale scale, Threshold threshold)
    {
        ExactScore bound = ExactScore.Of(threshold.Value);
        return string.Join(" + ", scale.Items.Select(item =>
            "CASE WHEN " + SqlNames.IsAnswered(item) + " = 1 AND " + Times(bound.Denominator, SqlNames.Keyed(item)) + Operator(threshold.Comparison)
            + Number.Text(bound.Numerator * item.Format.Unit) + " THEN 1 ELSE 0 END"));
    }

    /// <summary>The column of the result.</summary>
    internal static string Column(ScoreSql query, SqlScale sql, Threshold threshold) => threshold.Target switch
    {
        ThresholdTarget.AnyItem => OfItems(sql, threshold),
        ThresholdTarget.FallFromLast => OfFall(query, sql, threshold),
        _ => OfScore(sql, threshold),
    };

    internal static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Below => " < ",
        Comparison.AtOrBelow => " <= ",
        Comparison.AtOrAbove => " >= ",
        _ => " > ",
    };

    private static string OfItems(SqlScale sql, Threshold threshold)
    {
        string met = SqlNames.AnyItem(sql.Index, sql.Scale.Thresholds.ToList().IndexOf(threshold));
        return "CASE WHEN " + met + " > 0 THEN 1 WHEN " + SqlNames.Answered(sql.Index) + " = " + Number.Text(sql.Scale.Items.Count) + " THEN 0 ELSE NULL END";
    }

    private static string OfScore(SqlScale sql, Threshold threshold)
    {
        ExactScore bound = ExactScore.Of(threshold.Value);
        return "CASE WHEN " + sql.IsNotScored + " THEN NULL WHEN " + Times(bound.Denominator, sql.Numerator) + Operator(threshold.Comparison)
            + Times(bound.Numerator, sql.Denominator) + " THEN 1 ELSE 0 END";
    }

    // The last scored session: those with a score are a window of their own.
    private static string OfFall(ScoreSql query, SqlScale sql, Threshold threshold)
    {
        ExactScore bound = ExactScore.Of(threshold.Value);
        string last = Last(query, sql, sql.Numerator), lastBy = Last(query, sql, sql.Denominator);
        string before = last + " * (" + sql.Denominator + ")", now = "(" + sql.Numerator + ") * " + lastBy;
        string worsening = sql.Scale.Direction == Direction.HigherIsBetter ? before + " - " + now : now + " - " + before;
        return "CASE WHEN " + sql.IsNotScored + " THEN NULL WHEN " + last + " IS NULL THEN NULL WHEN " + Times(bound.Denominator, "(" + worsening + ")")
            + Operator(threshold.Comparison) + Number.Text(bound.Numerator) + " * (" + sql.Denominator + ") * " + lastBy + " THEN 1 ELSE 0 END";
    }

    private static string Last(ScoreSql query, SqlScale sql, string value)
    {
        int session = query.Keys.ToList().FindIndex(key => string.Equals(key, query.Session, StringComparison.Ordinal));
        IEnumerable<string> cases = query.Keys.Select((_, key) => key).Where(key => key != session).Select(SqlNames.Key);
        return "LAG(" + value + ") OVER (PARTITION BY " + string.Join(", ", cases) + ", CASE WHEN " + sql.IsNotScored + " THEN 0 ELSE 1 END ORDER BY " + SqlNames.Key(session) + ")";
    }

    private static string Times(long factor, string value) => factor == 1 ? value : Number.Text(factor) + " * " + value;
}
