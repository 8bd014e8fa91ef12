using System.Globalization;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>A cell: a text, a number, or nothing where there is no number.</summary>
internal readonly struct TableCell
{
    /// <summary>What people see where there is no number.</summary>
    internal const string Nothing = "–";

    private readonly TableText? _text;
    private readonly double? _number;

    private TableCell(TableText? text, double? number)
    {
        _text = text;
        _number = number;
    }

    public static implicit operator TableCell(string text) => new(TableText.Of(text), null);

    public static implicit operator TableCell(TableText text) => new(text, null);

    public static implicit operator TableCell(double? number) => new(null, number is { } known && double.IsFinite(known) ? known : null);

    /// <summary>Returns what a program reads: every digit of a number, nothing where there is none.</summary>
    internal string ForPrograms(TextProvider texts) => _text?.In(texts) ?? (_number is { } number ? Number.Exact(number) : string.Empty);

    /// <summary>Returns what people read.</summary>
    internal string ForPeople(FigureKind kind, TextProvider texts) =>
        _text?.In(texts) ?? (_number is { } number ? texts.Number(number.ToString(Format(kind), CultureInfo.InvariantCulture)) : Nothing);

    private static string Format(FigureKind kind) => kind switch
    {
        FigureKind.Count => "0",
        FigureKind.Percent => "0.0",
        _ => "0.00",
    };
}
