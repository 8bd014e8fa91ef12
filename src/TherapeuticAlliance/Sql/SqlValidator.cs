using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>Finds what would make a text that a database refuses or, worse, scores wrongly.</summary>
internal static class SqlValidator
{
    private const int MaxOptions = 2001;
    private const int MaxBytes = 63;

    internal static IEnumerable<Finding> Findings(ScoreSql query)
    {
        if (query.Instrument.Scales.Count == 0)
        {
            return [SqlFindings.SqlKeyMissing.At("instrument", query.Instrument.Id)];
        }

        return Columns(query).Concat(Tables(query)).Concat(Results(query)).Concat(Items(query)).Concat(CutOffs(query)).Concat(Rules(query));
    }

    private static IEnumerable<Finding> Columns(ScoreSql query)
    {
        if (query.Keys.Count == 0)
        {
            yield return SqlFindings.SqlKeysMissing.At("keys");
        }

        if (!query.IsLong && query.ItemColumns is null && !query.Pattern.Contains("{n}") && !query.Pattern.Contains("{code}"))
        {
            yield return SqlFindings.SqlPatternInvalid.At("columns", query.Pattern, "{n}", "{code}");
            yield break;
        }

        var reserved = new HashSet<string>(SqlNames.Inner(query).Concat(SqlNames.Results(query)), StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string column in UserColumns(query))
        {
            if (!IsName(column))
            {
                yield return SqlFindings.SqlNameInvalid.At("columns", Number.Text(MaxBytes)).WithAttemptedValue(column);
            }
            else if (reserved.Contains(column))
            {
                yield return SqlFindings.SqlNameReserved.At("columns", column);
            }
            else if (!known.Add(column))
            {
                yield return SqlFindings.SqlColumnTwice.At("columns", column);
            }
        }
    }

    private static IEnumerable<string> UserColumns(ScoreSql query) => query.Keys.Concat(
        query.IsLong ? [query.ItemColumn!, query.ValueColumn!] : query.Instrument.Items.Select(query.ColumnOf));

    private static IEnumerable<Finding> Tables(ScoreSql query)
    {
        foreach (string part in query.Table.Parts.Concat(query.View?.Parts ?? []).Where(part => !IsName(part)))
        {
            yield return SqlFindings.SqlNameInvalid.At("table", Number.Text(MaxBytes)).WithAttemptedValue(part);
        }

        if (query.View is { Text: not null })
        {
            yield return SqlFindings.SqlViewUnnamed.At("view");
        }
    }

    private static IEnumerable<Finding> Results(ScoreSql query)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string column in SqlNames.Results(query))
        {
            if (Encoding.UTF8.GetByteCount(column) > MaxBytes)
            {
                yield return SqlFindings.SqlResultNameTooLong.At("scales", column, Number.Text(MaxBytes));
            }

            if (!known.Add(column) || SqlNames.Inner(query).Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                yield return SqlFindings.SqlResultColumnTwice.At("scales", column);
            }
        }
    }

    private static IEnumerable<Finding> Items(ScoreSql query)
    {
        foreach (Item item in query.Instrument.Items)
        {
            if (item.Format.OptionCount > MaxOptions)
            {
                yield return SqlFindings.SqlTooManyOptions.At(item.Code, item.Code, Number.Text(item.Format.OptionCount), Number.Text(MaxOptions));
            }

            foreach (decimal code in query.Missing.Where(item.Format.Allows))
            {
                yield return SqlFindings.SqlMissingCodeIsAnswer.At(item.Code, Number.Text(code), item.Code);
            }
        }
    }

    private static IEnumerable<Finding> CutOffs(ScoreSql query)
    {
        if (query.Session is { } session)
        {
            if (!query.Keys.Contains(session, StringComparer.Ordinal) || query.Keys.Count < 2)
            {
                yield return SqlFindings.SqlSessionNotKey.At("session", session);
            }

            if (!SqlSyntax.Of(query.Dialect).HasWindows && query.Instrument.Scales.Any(scale => SqlCutOffs.Of(query, scale).Any(SqlCutOffs.IsFall)))
            {
                yield return SqlFindings.SqlFallNotExpressible.At("session", query.Dialect.ToString());
            }
        }

        foreach (Scale scale in query.Instrument.Scales)
        {
            foreach (Threshold threshold in SqlCutOffs.Of(query, scale).Where(threshold => !SqlCutOffs.FitsIntegers(scale, threshold)))
            {
                yield return SqlFindings.SqlComparisonTooLarge.At(scale.Code, threshold.Code, scale.Code);
            }
        }
    }

    // Points, conditions, rounding, tables of scores and rules that tell reasons apart.
    private static IEnumerable<Finding> Rules(ScoreSql query)
    {
        IEnumerable<string> places = query.Instrument.Items.Where(item => item.HasPoints).Select(item => "items[" + item.Code + "].points")
            .Concat(query.Instrument.Items.Where(item => item.AppliesWhen is not null).Select(item => "items[" + item.Code + "].appliesWhen"))
            .Concat(query.Instrument.Scales.Where(scale => scale.Rounding != ScoreRounding.None).Select(scale => "scales[" + scale.Code + "].rounding"))
            .Concat(query.Instrument.Scales.Where(scale => scale.Conversion.Count > 0).Select(scale => "scales[" + scale.Code + "].conversion"))
            .Concat(query.Instrument.Scales.Where(scale => new Scoring.CompiledScale(scale, query.Scoring).Rule.ExcusesNotApplicable).Select(scale => "scales[" + scale.Code + "].rule"));
        return places.Select(place => SqlFindings.SqlRuleNotExpressible.At(place, place));
    }

    private static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && !name.Any(char.IsControl) && Encoding.UTF8.GetByteCount(name) <= MaxBytes;
}
