using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>How a dialect spells names, types and the few functions that differ.</summary>
internal sealed class SqlSyntax
{
    private readonly char _open;
    private readonly char _close;

    private SqlSyntax(char open, char close, string integer, string real, string text)
    {
        _open = open;
        _close = close;
        Integer = integer;
        Double = real;
        Text = text;
    }

    internal string Integer { get; }

    internal string Double { get; }

    internal string Text { get; }

    /// <summary>Whether a backslash in a quoted name must be doubled.</summary>
    internal bool EscapesBackslash { get; private init; }

    /// <summary>Whether a cast of a number that is not negative cuts off its fraction, where there may be no FLOOR.</summary>
    internal bool TruncatesByCast { get; private init; }

    /// <summary>
    /// The type that answers are read as, where the database neither adds decimals to other numbers nor finds -0.0 among options that hold 0;
    /// null where it does. Zero is added first: it makes -0.0 a 0, and a text is refused.
    /// </summary>
    internal string? Answer { get; private init; }

    /// <summary>Whether text columns compare equal to 0 when they hold no number.</summary>
    internal bool ReadsTextAsNumber { get; private init; }

    /// <summary>The words for a NaN in text; empty where columns hold none.</summary>
    internal IReadOnlyList<string> NaNs { get; private init; } = [];

    /// <summary>What makes the comparison of texts exact.</summary>
    internal string ExactText { get; private init; } = string.Empty;

    internal bool HasWindows { get; private init; } = true;

    internal static SqlSyntax Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.DuckDb => new('"', '"', "BIGINT", "DOUBLE", "VARCHAR") { NaNs = ["nan", "-nan"] },
        SqlDialect.Sqlite => new('`', '`', "INTEGER", "REAL", "TEXT") { TruncatesByCast = true, ExactText = " COLLATE BINARY" },
        SqlDialect.PostgreSql => new('"', '"', "BIGINT", "DOUBLE PRECISION", "TEXT") { NaNs = ["NaN"] },
        SqlDialect.MariaDb => new('`', '`', "SIGNED", "DOUBLE", "CHAR") { ReadsTextAsNumber = true, ExactText = " COLLATE utf8mb4_bin" },
        SqlDialect.ClickHouse => new('`', '`', "Int64", "Float64", "Nullable(String)") { Answer = "Nullable(Float64)", EscapesBackslash = true, NaNs = ["nan", "-nan"], HasWindows = false },
        SqlDialect.SqlServer => new('[', ']', "BIGINT", "FLOAT(53)", "NVARCHAR(256)") { ExactText = " COLLATE Latin1_General_100_BIN2" },
        SqlDialect.Spark => new('`', '`', "BIGINT", "DOUBLE", "STRING") { NaNs = ["NaN"] },
        SqlDialect.Trino => new('"', '"', "BIGINT", "DOUBLE", "VARCHAR") { NaNs = ["NaN"] },
        _ => new('"', '"', "BIGINT", "DOUBLE", "VARCHAR") { NaNs = ["NaN", "nan"] },
    };

    internal string Name(string name)
    {
        string escaped = EscapesBackslash
            ? name.Replace("\\", "\\\\").Replace(_close.ToString(), "\\" + _close)
            : name.Replace(_close.ToString(), new string(_close, 2));
        return _open + escaped + _close;
    }

    internal string Table(SqlTable table) => table.Text ?? string.Join(".", table.Parts.Select(Name));

    internal string CastText(string expression) =>
        (ReadsTextAsNumber ? "CONVERT(" + expression + " USING utf8mb4)" : "CAST(" + expression + " AS " + Text + ")") + ExactText;

    internal string ReadAnswer(string expression) => Answer is null ? expression : "CAST(" + expression + " + 0 AS " + Answer + ")";

    internal string CastInteger(string expression) => "CAST(" + expression + " AS " + Integer + ")";

    internal string CastDouble(string expression) => "CAST(" + expression + " AS " + Double + ")";

    /// <summary>The units of a checked value above the lowest one. Steps below 1 are rounded half up before the cast, since casts round differently.</summary>
    internal string UnitsAbove(string value, ResponseFormat format)
    {
        string above = format.Lowest == 0 ? value : format.Lowest < 0 ? "(" + value + " + " + Number.Text(-format.Lowest) + ")" : "(" + value + " - " + Number.Text(format.Lowest) + ")";
        string half = above + " * " + Number.Text(format.Unit) + " + 0.5";
        return format.Unit == 1 ? CastInteger(above) : CastInteger(TruncatesByCast ? half : "FLOOR(" + half + ")");
    }

    internal static string Literal(string text) => "'" + text.Replace("'", "''") + "'";
}
