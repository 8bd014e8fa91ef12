using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>A column: its name for programs, its header for people, and what its cells are.</summary>
/// <param name="Code">The name for programs, in every language the same.</param>
/// <param name="Header">The header for people.</param>
/// <param name="Kind">What the cells are.</param>
/// <param name="IsSymbol">Whether the header is the symbol of a statistic, which papers print in italics.</param>
internal sealed record TableColumn(string Code, TableText Header, FigureKind Kind, bool IsSymbol = false)
{
    internal static TableColumn Words(string code, TextTemplate header) => new(code, TableText.Of(header), FigureKind.Text);

    internal static TableColumn Figure(string code, TextTemplate header, FigureKind kind, bool isSymbol = false) => new(code, TableText.Of(header), kind, isSymbol);
}
