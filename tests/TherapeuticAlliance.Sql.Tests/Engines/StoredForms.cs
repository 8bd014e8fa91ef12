using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>Stores generated forms in a table of an engine, wide or long, and says how the library reads them.</summary>
internal static class StoredForms
{
    internal static void Execute(DbConnection connection, string text)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    internal static void Wide(Engine engine, DbConnection connection, string table, IReadOnlyList<string> columns, ColumnKind kind, IReadOnlyList<double?[]> forms)
    {
        string name = engine.Quote(table);
        Execute(connection, "DROP TABLE IF EXISTS " + name);
        Execute(connection, "CREATE TABLE " + name + " (form INTEGER, " + string.Join(", ", columns.Select(column => engine.Quote(column) + " " + engine.TypeOf(kind))) + ")");
        Execute(connection, "INSERT INTO " + name + " VALUES " + string.Join(", ", forms.Select((answers, form) =>
            "(" + form.ToString(CultureInfo.InvariantCulture) + ", " + string.Join(", ", answers.Select(engine.Literal)) + ")")));
    }

    /// <summary>
    /// Stores a row for each answer. In every third form the first item has two rows, every fourth has two unknown items, and
    /// of every fifth the second item has no row. Returns the answers as the library must see them, and the unknown items.
    /// </summary>
    internal static (IReadOnlyList<double[]> Answers, IReadOnlyList<int> Unknown) Long(
        Engine engine, DbConnection connection, Instrument instrument, ColumnKind kind, IReadOnlyList<double?[]> forms, bool withDuplicates)
    {
        Execute(connection, "DROP TABLE IF EXISTS answers");
        Execute(connection, "CREATE TABLE answers (form INTEGER, item VARCHAR(80), value " + engine.TypeOf(kind) + ")");
        var rows = new List<string>();
        var seen = new List<double[]>();
        for (int form = 0; form < forms.Count; form++)
        {
            double[] answers = GeneratedForms.AsRead(forms[form]);
            for (int item = 0; item < answers.Length; item++)
            {
                if (form % 5 == 4 && item == 1)
                {
                    answers[item] = double.NaN;
                    continue;
                }

                rows.Add(Row(engine, form, "'" + instrument.Items[item].Code + "'", forms[form][item]));
            }

            if (withDuplicates && form % 3 == 2)
            {
                rows.Add(Row(engine, form, "'" + instrument.Items[0].Code + "'", forms[form][0]));
                answers[0] = double.PositiveInfinity;
            }

            if (form % 4 == 3)
            {
                rows.Add(Row(engine, form, "'no-such-item'", (double)instrument.Format.Lowest));
                rows.Add(Row(engine, form, "NULL", null));
            }

            seen.Add(answers);
        }

        Execute(connection, "INSERT INTO answers VALUES " + string.Join(", ", rows));
        return (seen, Enumerable.Range(0, forms.Count).Select(form => form % 4 == 3 ? 2 : 0).ToArray());
    }

    private static string Row(Engine engine, int form, string item, double? value) =>
        "(" + form.ToString(CultureInfo.InvariantCulture) + ", " + item + ", " + engine.Literal(value) + ")";
}
