using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>The rule over the whole form in SQL: how many items on a scale are answered, and whether those are too few.</summary>
internal static class SqlFormRule
{
    /// <summary>The column that counts, where the definition has such a rule.</summary>
    internal static IEnumerable<string> Columns(Instrument instrument, SqlSyntax syntax) => instrument.FormRule is null
        ? []
        : [syntax.CastInteger(string.Join(" + ", Counted(instrument).Select(SqlNames.IsAnswered))) + " AS " + SqlNames.FormAnswered];

    /// <summary>The condition under which no scale has a score, or null where there is no such rule.</summary>
    internal static string? IsVoid(Instrument instrument) => instrument.FormRule is null ? null : SqlNames.FormAnswered + " < " + Number.Text(Needed(instrument));

    internal static int Needed(Instrument instrument) => instrument.FormRule!.AnswersNeeded(Counted(instrument).Count());

    internal static IEnumerable<Item> Counted(Instrument instrument) => instrument.Items.Where(item => !item.IsUnscored);
}
