using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Display.Markup;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>One SVG: heading above, notes below, and what a chart draws between. Title and description tell the whole story.</summary>
internal sealed class Canvas
{
    internal const double Width = 720, Margin = 16, LineHeight = 19;
    private const double FirstLine = 24;
    private const int CharactersPerLine = 92, CharactersPerHeading = 74;

    private readonly MarkupWriter _out = new();
    private readonly DisplayOptions _options;
    private readonly string _title;
    private readonly string[] _heading, _notes;

    internal Canvas(DisplayOptions options, string title, IEnumerable<string> notes)
    {
        _options = options;
        _title = options.Caption ?? title;
        _heading = [.. WrappedText.Of(_title, CharactersPerHeading)];
        _notes = [.. notes.SelectMany(note => WrappedText.Of(note, CharactersPerLine))];
    }

    /// <summary>Where a chart may begin to draw.</summary>
    internal double Top => FirstLine + (LineHeight * _heading.Length);

    /// <summary>Draws a chart that ends at a height; the notes follow.</summary>
    internal string Draw(double bottom, string story, Action<Canvas> draw)
    {
        double height = bottom + (LineHeight * _notes.Length) + Margin;
        Start(MarkupWriter.Coordinate(Width), MarkupWriter.Coordinate(height), story);
        Lines(_heading, FirstLine, "heading");
        draw(this);
        Lines(_notes, bottom + LineHeight, null);
        return _out.Close("svg").Line().ToString();
    }

    /// <summary>Draws a small picture without text.</summary>
    internal string DrawSmall(double width, double height, string story, Action<Canvas> draw)
    {
        Start(MarkupWriter.Coordinate(width), MarkupWriter.Coordinate(height), story);
        draw(this);
        return _out.Close("svg").ToString();
    }

    internal void Text(double x, double y, string text, string anchor = "start", string? style = null) => _out.Element("text", text,
        ("class", style), ("x", MarkupWriter.Coordinate(x)), ("y", MarkupWriter.Coordinate(y)), ("text-anchor", anchor == "start" ? null : anchor)).Line();

    internal void Path(string style, string path) => _out.Empty("path", ("class", style), ("d", path)).Line();

    internal void Circle(string style, double x, double y, double radius) => _out.Empty("circle",
        ("class", style), ("cx", MarkupWriter.Coordinate(x)), ("cy", MarkupWriter.Coordinate(y)), ("r", MarkupWriter.Coordinate(radius))).Line();

    /// <summary>A group whose words show when a pointer rests on it.</summary>
    internal void Group(string words, Action draw)
    {
        _out.Open("g").Element("title", words);
        draw();
        _out.Close("g").Line();
    }

    /// <summary>A line through points; where there is none, it breaks.</summary>
    internal void Line(string style, IEnumerable<(double X, double? Y)> points)
    {
        var path = new StringBuilder();
        bool isPenDown = false;
        foreach ((double x, double? y) in points)
        {
            if (y is { } height)
            {
                path.Append(isPenDown ? 'L' : 'M').Append(ChartShapes.At(x, height));
            }

            isPenDown = y is not null;
        }

        if (path.Length > 0)
        {
            Path(style, path.ToString());
        }
    }

    private void Start(string width, string height, string story)
    {
        string id = _options.IdPrefix;
        _out.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("id", id), ("role", "img"), ("aria-labelledby", id + "-title " + id + "-desc"),
            ("viewBox", "0 0 " + width + " " + height), ("width", width), ("height", height), ("lang", _options.Texts.Language)).Line();
        _out.Element("title", _title, ("id", id + "-title")).Line();
        _out.Element("desc", story, ("id", id + "-desc")).Line();
        _out.Element("style", ChartStyle.Of(id), ("nonce", _options.Nonce)).Line();
        _out.Empty("rect", ("class", "back"), ("width", width), ("height", height)).Line();
    }

    private void Lines(IEnumerable<string> lines, double y, string? style)
    {
        foreach (string line in lines)
        {
            Text(Margin, y, line, style: style);
            y += LineHeight;
        }
    }
}
