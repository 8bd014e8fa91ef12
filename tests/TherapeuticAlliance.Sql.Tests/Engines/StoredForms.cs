using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>Stores generated forms in a table of an engine, wide or long, and says how the library reads them.</summary>
internal static class StoredForms
{
    internal static void Wide(Engine engine, EngineSession session, string table, IReadOnlyList<string> columns, ColumnKind kind, IReadOnlyList<double?[]> forms)
    {
        string name = engine.Quote(table);
        session.CreateTable(name, ["form " + engine.FormType, .. columns.Select(column => engine.Quote(column) + " " + engine.TypeOf(kind))]);
        session.Execute("INSERT INTO " + name + " VALUES " + string.Join(", ", forms.Select((answers, form) =>
            "(" + form.ToString(CultureInfo.InvariantCulture) + ", " + string.Join(", ", answers.Select(engine.Literal)) + ")")));
    }

    /// <summary>
    /// Stores a row for each answer. In every third form the first item has two rows, every fourth has two unknown items, and
    /// of every fifth the second item has no row. Returns the answers as the library must see them, and the unknown items.
    /// </summary>
    internal static (IReadOnlyList<double[]> Answers, IReadOnlyList<int> Unknown) Long(
        Engine engine, EngineSession session, Instrument instrument, ColumnKind kind, IReadOnlyList<double?[]> forms, bool withDuplicates)
    {
        session.CreateTable("answers", ["form " + engine.FormType, "item " + engine.TextType, "value " + engine.TypeOf(kind)]);
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

        session.Execute("INSERT INTO answers VALUES " + string.Join(", ", rows));
        return (seen, Enumerable.Range(0, forms.Count).Select(form => form % 4 == 3 ? 2 : 0).ToArray());
    }

    private static string Row(Engine engine, int form, string item, double? value) =>
        "(" + form.ToString(CultureInfo.InvariantCulture) + ", " + item + ", " + engine.Literal(value) + ")";
}
