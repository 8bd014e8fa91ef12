using TherapeuticAlliance.Display.Markup;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One cell of a table: a text of the library, a text or link of the caller, or a chart of ours.</summary>
internal readonly struct Cell
{
    private Cell(string content, bool isMarkup, bool isOfCaller)
    {
        Content = content;
        IsMarkup = isMarkup;
        IsOfCaller = isOfCaller;
    }

    internal string Content { get; }

    internal bool IsMarkup { get; }

    /// <summary>Whether it may be in another language, which runs in a direction of its own.</summary>
    internal bool IsOfCaller { get; }

    public static implicit operator Cell(string text) => new(text, isMarkup: false, isOfCaller: false);

    internal static Cell OfCaller(string text) => new(text, isMarkup: false, isOfCaller: true);

    internal static Cell Link(string text, string address) =>
        new(new MarkupWriter().Element("a", text, ("href", address)).ToString(), isMarkup: true, isOfCaller: true);

    internal static Cell Of(string svg) => new(svg, isMarkup: true, isOfCaller: false);
}
