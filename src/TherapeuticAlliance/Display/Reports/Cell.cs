using TherapeuticAlliance.Display.Markup;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One cell of a table: a text, a link, or a chart of ours.</summary>
internal readonly struct Cell
{
    private Cell(string content, bool isMarkup)
    {
        Content = content;
        IsMarkup = isMarkup;
    }

    internal string Content { get; }

    internal bool IsMarkup { get; }

    public static implicit operator Cell(string text) => new(text, isMarkup: false);

    internal static Cell Link(string text, string address) => Of(new MarkupWriter().Element("a", text, ("href", address)).ToString());

    internal static Cell Of(string svg) => new(svg, isMarkup: true);
}
