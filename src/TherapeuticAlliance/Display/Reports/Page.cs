using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Markup;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One report: a section with a heading, charts, tables and paragraphs.</summary>
internal sealed class Page
{
    private readonly MarkupWriter _out = new();
    private readonly DisplayOptions _options;

    internal Page(DisplayOptions options, string heading)
    {
        _options = options;
        _out.Open("section", ("class", "ta-report"), ("id", options.IdPrefix), ("lang", options.Texts.Language)).Line();
        _out.Open("style", ("nonce", options.Nonce)).Raw(ReportStyle.Text).Close("style").Line();
        _out.Element("h2", options.Caption ?? heading, ("dir", options.Caption is null ? null : "auto")).Line();
    }

    internal TextProvider Texts => _options.Texts;

    /// <summary>The options of a chart on this page, with ids of its own and without the caption, which is the heading.</summary>
    internal DisplayOptions Chart(string name) => _options.WithIdPrefix(IdPrefix.Inner(_options.IdPrefix, name)).WithCaption(null);

    internal Page Svg(string svg)
    {
        _out.Raw(svg).Line();
        return this;
    }

    internal Page Paragraph(string text)
    {
        _out.Element("p", text).Line();
        return this;
    }

    internal Page Heading(string text)
    {
        _out.Element("h3", text).Line();
        return this;
    }

    internal Page List(string heading, IReadOnlyCollection<string> entries)
    {
        if (entries.Count > 0)
        {
            Heading(heading);
            _out.Open("ul");
            foreach (string entry in entries)
            {
                _out.Element("li", entry);
            }

            _out.Close("ul").Line();
        }

        return this;
    }

    /// <summary>A table, or, without a row, a sentence instead.</summary>
    internal Page Table(string caption, IReadOnlyList<string> columns, IEnumerable<Cell[]> rows, string whenEmpty)
    {
        Cell[][] all = [.. rows];
        return all.Length > 0 ? Table(caption, columns, all) : Heading(caption).Paragraph(whenEmpty);
    }

    /// <summary>A table; the first cell of a row is its heading. A cell that is markup of ours stands as it is.</summary>
    internal Page Table(string caption, IReadOnlyList<string> columns, IEnumerable<Cell[]> rows)
    {
        _out.Open("table").Element("caption", caption).Open("thead").Open("tr");
        foreach (string column in columns)
        {
            _out.Element("th", column, ("scope", "col"));
        }

        _out.Close("tr").Close("thead").Open("tbody").Line();
        foreach (Cell[] row in rows)
        {
            _out.Open("tr");
            Write(row[0], "th", "row");
            foreach (Cell cell in row.Skip(1))
            {
                Write(cell, "td", null);
            }

            _out.Close("tr").Line();
        }

        _out.Close("tbody").Close("table").Line();
        return this;
    }

    internal string End() => _out.Close("section").Line().ToString();

    private void Write(Cell cell, string name, string? scope)
    {
        _out.Open(name, ("scope", scope), ("dir", cell.IsOfCaller ? "auto" : null));
        if (cell.IsMarkup)
        {
            _out.Raw(cell.Content);
        }
        else
        {
            _out.Text(cell.Content);
        }

        _out.Close(name);
    }
}
